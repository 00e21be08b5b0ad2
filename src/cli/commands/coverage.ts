import { checkCoverage } from '../../analyses/extinguishers/check';
import { computeCoverage, type CoverageMeasure } from '../../analyses/extinguishers/compute';
import { extinguisherInput } from '../../analyses/extinguishers/input';
import type { FarPlace } from '../../analyses/extinguishers/result';
import { displayName } from '../../model/query/display-name';
import { localId } from '../../model/schema/ids';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { closedOption, dateOption, hourOption, limitOption } from '../options';
import { pairs, table } from '../table';
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
  options: [
    optional('limit', 'M'),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
    optional('as-of', 'DATE'),
  ],
  words: 1,
  run: async (context) => {
    checkSubject(context.arguments.words);
    const limit = limitOption(context.arguments, STANDARD_LIMIT);
    const hour = hourOption(context.arguments);
    const date = dateOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    // A plan file holds no records, so as of any date the plan stands as designed.
    const input = extinguisherInput(plan.document, { limit, hour, closed, asOf: null });
    context.progress(context.say('cli.computing'));
    const measure = computeCoverage(plan, input);
    const findings = checkCoverage(measure, limit);
    return answer(context, plan, measure, findings, { limit, hour, asOf: date });
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
  question: { readonly limit: number; readonly hour: string | null; readonly asOf: string | null },
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
  const json = { ...question, extinguishers: measure.owners.length, storeys, total, findings };
  return { json, lines: lines(context, plan, measure, question.limit), broken: findings.length > 0 };
}

function lines(
  { say, formats, language }: CommandContext,
  plan: WalkingPlan,
  measure: CoverageMeasure,
  limit: number,
): string[] {
  const metres = (place: FarPlace | null): string =>
    place === null ? '–' : place.length < Infinity ? formats.metres(place.length) : say('cli.unreachable');
  const row = (id: string, each: { area: number; covered: number; uncovered: number }, far: string) => [
    id,
    formats.area(each.area),
    formats.area(each.covered),
    formats.area(each.uncovered),
    far,
  ];
  const header = [say('cli.storey'), say('cli.area'), say('cli.covered'), say('cli.uncovered')];
  const open = measure.storeys.flatMap((storey) =>
    storey.bySpace
      .filter((space) => space.uncovered >= 0.01)
      .map((space) => {
        const { name } = plan.document.spaces[space.space]!;
        const id = localId(space.space);
        const label = `${id} ${displayName(name, language) ?? ''}`.trim();
        const covered = space.area - space.uncovered;
        return [localId(storey.id), ...row(label, { ...space, covered }, metres(space.worst))];
      }),
  );
  return [
    ...(measure.owners.length === 0 ? [say('cli.no-extinguishers'), ''] : []),
    ...pairs([[say('cli.limit'), formats.metres(limit)]]),
    '',
    ...table(
      [...header, say('cli.farthest')],
      [
        ...measure.storeys.map((storey) => row(localId(storey.id), storey, metres(storey.farthest))),
        row(say('cli.total'), measure.total, metres(measure.total.farthest)),
      ],
    ),
    ...(open.length === 0 ? [] : ['', say('cli.uncovered-spaces')]),
    ...(open.length === 0
      ? []
      : table([header[0]!, say('cli.space'), ...header.slice(1), say('cli.worst')], open)),
  ];
}
