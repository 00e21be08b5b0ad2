import { evacuationRuns } from '../../analyses/evacuation/figures';
import type { EvacuationResult } from '../../analyses/evacuation/result';
import type { Spread } from '../../analyses/evacuation/spread';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import type { LeftOutWhy } from '../../model/scenario/left-out';
import type { CommandContext } from '../command';
import { pairs, table } from '../table';
import { perAgentStep, type MeasuredRun } from './evacuate-run';

/** What a run, or several, came to, for people. */
export function evacuateLines(context: CommandContext, measured: readonly MeasuredRun[]): string[] {
  const [first] = measured as [MeasuredRun];
  return [
    ...runLines(context, first),
    ...(measured.length > 1
      ? [
          '',
          ...spreadLines(
            context,
            measured.map(({ result }) => result),
          ),
        ]
      : []),
  ];
}

/** Whom figures stand for, where that isn't everybody of the plan after an alarm. */
export function standsForLines(
  { say, formats }: CommandContext,
  {
    alarm,
    buildings,
    leftOut,
  }: Pick<EvacuationScenario, 'alarm' | 'buildings'> & {
    readonly leftOut: Readonly<Record<LeftOutWhy, number>>;
  },
): string[] {
  const whys = ['cannot-walk', 'no-room', 'no-way'] as const;
  return [
    ...(alarm ? [] : [say('cli.evacuation-no-alarm')]),
    ...(buildings === null ? [] : [say('cli.evacuation-buildings', { names: formats.list(buildings) })]),
    ...whys.flatMap((why) =>
      leftOut[why] === 0 ? [] : [say(`cli.evacuation-left-${why}`, { people: formats.number(leftOut[why]) })],
    ),
  ];
}

function runLines(context: CommandContext, { seed, result, cpuSeconds }: MeasuredRun): string[] {
  const { say, formats } = context;
  const time = timeOf(context);
  const cost = perAgentStep(result, cpuSeconds);
  return [
    ...pairs([
      [say('cli.seed'), String(seed)],
      [say('cli.persons'), formats.number(result.agents)],
      [say('cli.evacuation-left'), formats.number(result.left)],
      [say('cli.evacuation-remaining'), formats.number(result.remaining)],
      [say('cli.evacuation-waiting'), formats.number(result.waiting)],
      [say('cli.evacuation-first'), time(result.first)],
      [say('cli.evacuation-t50'), time(result.t50)],
      [say('cli.evacuation-t95'), time(result.t95)],
      [say('cli.evacuation-last'), time(result.last)],
      [say('cli.evacuation-steps'), formats.number(result.steps)],
      [
        say('cli.evacuation-cost'),
        cost === null ? '–' : `${formats.fixed(cpuSeconds, 2)} s, ${formats.fixed(cost, 2)} µs`,
      ],
    ]),
    '',
    ...table(
      [
        say('cli.exit'),
        say('cli.persons'),
        say('cli.evacuation-first'),
        say('cli.evacuation-last-through'),
        say('cli.evacuation-flow'),
      ],
      result.exits.map(({ id, count, first, last, flow }) => [
        id,
        formats.number(count),
        time(first),
        time(last),
        flow === null ? '–' : formats.fixed(flow, 2),
      ]),
    ),
    '',
    ...(result.remaining > 0 ? [say('cli.evacuation-standing')] : []),
    say('cli.evacuation-verification'),
  ];
}

function spreadLines(context: CommandContext, results: readonly EvacuationResult[]): string[] {
  const { say } = context;
  const { first, t95, last } = evacuationRuns(results);
  const rows: readonly (readonly [string, Spread | null])[] = [
    [say('cli.evacuation-first'), first],
    [say('cli.evacuation-t95'), t95],
    [say('cli.evacuation-last'), last],
  ];
  const time = timeOf(context);
  return table(
    [
      say('cli.evacuation-time'),
      say('cli.evacuation-runs'),
      say('cli.evacuation-mean'),
      say('cli.evacuation-mean-within'),
      say('cli.evacuation-deviation'),
      say('cli.least'),
      say('cli.median'),
      say('cli.evacuation-p95'),
      say('cli.largest'),
    ],
    rows.map(([name, spread]) => [
      name,
      `${spread?.count ?? 0} / ${results.length}`,
      time(spread?.mean ?? null),
      spread?.meanWithin ? spread.meanWithin.map(time).join(' … ') : '–',
      time(spread?.deviation ?? null),
      time(spread?.min ?? null),
      time(percentile(spread, 50)),
      time(percentile(spread, 95)),
      time(spread?.max ?? null),
    ]),
  );
}

const percentile = (spread: Spread | null, wanted: number): number | null =>
  spread?.percentiles.find(([percent]) => percent === wanted)?.[1] ?? null;

const timeOf =
  ({ formats }: CommandContext) =>
  (seconds: number | null): string =>
    seconds === null ? '–' : `${formats.fixed(seconds, 2)} s`;
