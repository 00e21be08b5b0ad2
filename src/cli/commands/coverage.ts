import {
  extinguisherDesign,
  type ExtinguisherDesign,
} from '../../analyses/extinguishers/design/extinguisher-design';
import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import { PROFILES, type Profile } from '../../model/schema/profiles';
import { localId } from '../../model/schema/ids';
import type { Arguments } from '../arguments';
import { CAMERA_OPTIONS } from '../camera-question';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { ownFindingId, ownId, ownUnitId } from '../own-ids';
import { closedOption, hourOption, limitOption, standardOption } from '../options';
import { toldFinding } from '../told-finding';
import { coverageOfCameras } from './coverage-cameras';
import { coverageOfEgress } from './coverage-egress';
import { coverageLines } from './coverage-lines';
import { unitRules } from '../../standards/extinguishers/unit-rules';
import { UsageError } from '../usage-error';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';

/** What `coverage` knows. */
const SUBJECTS = ['extinguishers', 'cameras', 'egress'] as const;
type Subject = (typeof SUBJECTS)[number];

/** Coverage of the assets in the plan: of extinguishers by the code, or by one walking distance for all; of cameras by their duties; of ways out. */
export const coverageCommand: Command = {
  name: 'coverage',
  about: 'cli.about-coverage',
  options: [
    optional('limit', 'M'),
    optional('standard', PROFILES.join('|')),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
    optional('records', 'FILE'),
    optional('as-of', 'DATE'),
    ...CAMERA_OPTIONS,
  ],
  words: [SUBJECTS.join('|')],
  run: async (context) => {
    const subject = subjectOf(context.arguments.words);
    refuseOthers(context.arguments, subject);
    if (subject === 'cameras') return coverageOfCameras(context);
    if (subject === 'egress') return coverageOfEgress(context);
    const limit = limitOption(context.arguments, null);
    const hour = hourOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    const profile = standardOption(context.arguments);
    // A plan file holds no records: there is no other date to ask for than the one of the design.
    const question = { limit, hour, closed, asOf: null };
    context.progress(context.say('cli.computing'));
    const design = extinguisherDesign(plan, profile === null ? question : { ...question, profile });
    const standard = profile ?? plan.document.campus.profile;
    return answer(context, plan, design, { limit, hour, standard });
  },
};

/** Options that one subject has and another makes nothing of. */
const OWN: Readonly<Record<Subject, readonly string[]>> = {
  extinguishers: ['limit', 'closed', 'hour'],
  cameras: ['records', 'as-of', ...CAMERA_OPTIONS.map(({ name }) => name)],
  egress: ['closed', 'hour'],
};

function refuseOthers({ options }: Arguments, subject: Subject): void {
  const others = SUBJECTS.flatMap((each) => OWN[each]).filter((name) => !OWN[subject].includes(name));
  const option = others.find((name) => options.has(name));
  if (option !== undefined) throw new UsageError('cli.not-of-subject', { option: `--${option}`, subject });
}

function subjectOf(words: readonly string[]): Subject {
  const [subject] = words;
  if (subject === undefined) throw new UsageError('cli.subject-missing', { known: SUBJECTS.join(', ') });
  const known = SUBJECTS.find((each) => each === subject);
  if (known !== undefined) return known;
  const nearest = nearestWord(subject, SUBJECTS) ?? '';
  throw new UsageError('cli.unknown-subject', { word: subject, nearest });
}

function answer(
  context: CommandContext,
  plan: WalkingPlan,
  { measure, verdicts, findings }: ExtinguisherDesign,
  question: { readonly limit: number | null; readonly hour: string | null; readonly standard: Profile },
): Answer {
  const storeys = measure.storeys.map(({ id, area, covered, uncovered, farthest, reachedBy, bySpace }) => ({
    id: localId(id),
    area,
    covered,
    uncovered,
    farthest,
    reachedBy,
    spaces: bySpace.map((space) => ({
      id: localId(space.space),
      area: space.area,
      covered: space.area - space.uncovered,
      uncovered: space.uncovered,
      worst: space.worst,
    })),
  }));
  const { farthest, ...areas } = measure.total;
  const total = {
    ...areas,
    farthest: farthest === null ? null : { ...farthest, storey: localId(farthest.storey) },
  };
  const json = {
    ...question,
    extinguishers: measure.owners.length,
    storeys,
    units: verdicts.map(toldUnit),
    total,
    findings: findings.map(toldFinding),
  };
  return {
    json,
    lines: coverageLines(context, plan, measure, question),
    broken: findings.some(({ severity }) => severity !== 'info'),
  };
}

/** A unit with what it asks for and by which rules, what is there, and what the walk comes to; ids as the file wrote them. */
function toldUnit({ unit, reach, points, count, assumed, present, verdict, findings }: UnitVerdict) {
  return {
    id: ownUnitId(unit.id),
    storey: localId(unit.storey),
    hazard: unit.hazard.value,
    area: unit.area,
    k: unit.k?.value ?? null,
    classes: unit.demands.map(({ fireClass, portable, wheeled, required }, i) => {
      const walked = reach?.byClass.find((each) => each.fireClass === fireClass);
      const worst = walked?.worst ?? null;
      return {
        fireClass,
        portable: portable?.value ?? null,
        wheeled: wheeled?.value ?? null,
        required,
        present: present[i] ?? null,
        uncovered: walked?.uncovered ?? null,
        worst: worst && { ...worst, owner: worst.owner && ownId(worst.owner) },
      };
    }),
    floor: reach && { area: reach.area, uncovered: reach.uncovered, reachedBy: reach.reachedBy },
    points,
    count,
    verdict,
    // The verdict stands on these: what nobody told, and extinguishers whose nameplate nobody told.
    assumptions: unit.assumptions,
    nameplatesAssumed: assumed,
    rules: unitRules(unit),
    findings: findings.map(ownFindingId),
  };
}
