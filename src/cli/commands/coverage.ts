import { checkCoverage } from '../../analyses/extinguishers/check';
import { computeCoverage, type CoverageMeasure } from '../../analyses/extinguishers/compute';
import { extinguisherInput } from '../../analyses/extinguishers/input';
import { withLocked } from '../../analyses/extinguishers/locked-findings';
import { localId } from '../../model/schema/ids';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { ownFindingId, ownId, ownParams } from '../own-ids';
import { closedOption, hourOption, limitOption } from '../options';
import { coverageLines } from './coverage-lines';
import { UsageError } from '../usage-error';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import type { ExtinguisherFinding } from '../../analyses/extinguishers/result';

/** What `coverage` knows. */
const SUBJECTS = ['extinguishers'];

/** GB 50140-2005 T5.2.1: class A, severe, portable; what a general hospital of 50 beds or more is held to. */
const STANDARD_LIMIT = 15;

/** Coverage of the assets in the plan; so far of extinguishers, by plain walking distance. */
export const coverageCommand: Command = {
  name: 'coverage',
  about: 'cli.about-coverage',
  options: [optional('limit', 'M'), optional('closed', 'ID,…'), optional('hour', 'HH:MM')],
  words: [SUBJECTS.join('|')],
  run: async (context) => {
    checkSubject(context.arguments.words);
    const limit = limitOption(context.arguments, STANDARD_LIMIT);
    const hour = hourOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    // A plan file holds no records: there is no other date to ask for than the one of the design.
    const input = extinguisherInput(plan.document, { limit, hour, closed, asOf: null });
    context.progress(context.say('cli.computing'));
    const measure = computeCoverage(plan, input);
    const findings = withLocked(plan, input, measure, checkCoverage(measure, limit));
    return answer(context, plan, measure, findings, { limit, hour });
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
  measure: CoverageMeasure,
  findings: readonly ExtinguisherFinding[],
  question: { readonly limit: number; readonly hour: string | null },
): Answer {
  const storeys = measure.storeys.map(({ id, area, covered, uncovered, farthest, bySpace }) => ({
    id: localId(id),
    area,
    covered,
    uncovered,
    farthest,
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
  const json = { ...question, extinguishers: measure.owners.length, storeys, total, findings: told };
  return { json, lines: coverageLines(context, plan, measure, question.limit), broken: findings.length > 0 };
}
