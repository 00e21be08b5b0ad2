import { checkCoverage } from '../../analyses/extinguishers/check';
import { computeCoverage, type FullMeasure } from '../../analyses/extinguishers/compute';
import { extinguisherInput } from '../../analyses/extinguishers/input';
import { withLocked } from '../../analyses/extinguishers/locked-findings';
import { PROFILES, type Profile } from '../../model/schema/campus';
import { localId } from '../../model/schema/ids';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { ownFindingId, ownId, ownParams, ownUnitId } from '../own-ids';
import { closedOption, hourOption, limitOption, standardOption } from '../options';
import { coverageLines } from './coverage-lines';
import { UsageError } from '../usage-error';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import type { ExtinguisherFinding } from '../../analyses/extinguishers/result';

/** What `coverage` knows. */
const SUBJECTS = ['extinguishers'];

/** Coverage of the assets in the plan; so far of extinguishers: by the code, or by one walking distance for all. */
export const coverageCommand: Command = {
  name: 'coverage',
  about: 'cli.about-coverage',
  options: [
    optional('limit', 'M'),
    optional('standard', PROFILES.join('|')),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
  ],
  words: [SUBJECTS.join('|')],
  run: async (context) => {
    checkSubject(context.arguments.words);
    const limit = limitOption(context.arguments, null);
    const hour = hourOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    const profile = standardOption(context.arguments);
    // A plan file holds no records: there is no other date to ask for than the one of the design.
    const question = { limit, hour, closed, asOf: null };
    const input = extinguisherInput(plan.document, profile === null ? question : { ...question, profile });
    context.progress(context.say('cli.computing'));
    const measure = computeCoverage(plan, input);
    const units = measure.full.asks.units;
    const findings = withLocked(plan, input, measure, checkCoverage(measure, limit, units));
    const standard = profile ?? plan.document.campus.profile;
    return answer(context, plan, measure, findings, { limit, hour, standard });
  },
};

function checkSubject(words: readonly string[]): void {
  const [subject] = words;
  if (subject === undefined) throw new UsageError('cli.subject-missing', { known: SUBJECTS.join(', ') });
  if (!SUBJECTS.includes(subject)) {
    const nearest = nearestWord(subject, SUBJECTS) ?? '';
    throw new UsageError('cli.unknown-subject', { word: subject, nearest });
  }
}

function answer(
  context: CommandContext,
  plan: WalkingPlan,
  measure: FullMeasure,
  findings: readonly ExtinguisherFinding[],
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
  const told = findings.map((finding) => ({
    ...finding,
    id: ownFindingId(finding.id),
    place: {
      ...finding.place,
      storey: ownId(finding.place.storey),
      space: finding.place.space === null ? null : ownId(finding.place.space),
    },
    params: ownParams(finding.params),
  }));
  const units = measure.reaches.map(({ unit, byClass, ...reach }) => ({
    unit: ownUnitId(unit),
    ...reach,
    byClass: byClass.map(({ worst, ...each }) => ({
      ...each,
      worst: worst && { ...worst, owner: worst.owner && ownId(worst.owner) },
    })),
  }));
  const json = {
    ...question,
    extinguishers: measure.owners.length,
    storeys,
    units,
    total,
    findings: told,
  };
  return { json, lines: coverageLines(context, plan, measure, question), broken: findings.length > 0 };
}
