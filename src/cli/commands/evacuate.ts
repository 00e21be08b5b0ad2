import { leftOutOf } from '../../model/scenario/left-out';
import { MAX_SEED } from '../../model/scenario/run-choices';
import { evacuationRuns } from '../../analyses/evacuation/figures';
import { evacuationFloorSteps } from '../../analyses/evacuation/floor';
import { evacuationInputSteps } from '../../analyses/evacuation/input';
import type { EvacuationIssue } from '../../analyses/evacuation/result';
import type { Result } from '../../base/result';
import { finished } from '../../base/steps';
import type { Arguments } from '../arguments';
import { optional, required, type Command, type CommandContext } from '../command';
import { openPlan } from '../open-plan';
import { told } from '../plan-file';
import { readScenarioFile } from '../scenario-file';
import { UsageError } from '../usage-error';
import { evacuateLines, standsForLines } from './evacuate-lines';
import { perAgentStep, walkedOut, type MeasuredRun } from './evacuate-run';

const MOST_RUNS = 10_000;

/** A crowd walks out of a plan. */
export const evacuateCommand: Command = {
  name: 'evacuate',
  about: 'cli.about-evacuate',
  options: [
    required('scenario', 'FILE'),
    optional('seed', 'N'),
    optional('runs', 'N'),
    optional('trajectory', 'FILE'),
  ],
  words: [],
  run: async (context) => {
    const { options } = context.arguments;
    const path = options.get('scenario') ?? '';
    const runs = wholeOption(context.arguments, 'runs', 1, MOST_RUNS) ?? 1;
    const givenSeed = wholeOption(context.arguments, 'seed', 0, MAX_SEED);
    const scenario = await readScenarioFile(context, path);
    const seed = givenSeed ?? scenario.seed;
    const { plan } = await openPlan(context);
    const accept = <T>(read: Result<T, EvacuationIssue>): T => accepted(context, path, read);
    const floor = accept(finished(evacuationFloorSteps(plan, scenario)));
    const measured: MeasuredRun[] = [];
    for (let run = 0; run < runs; run++) {
      // Seeds go round behind the last one.
      const own = (seed + run) % (MAX_SEED + 1);
      const input = accept(finished(evacuationInputSteps(floor, scenario, own)));
      const trajectory = run === 0 ? (options.get('trajectory') ?? null) : null;
      if (runs > 1) context.progress(context.say('cli.evacuation-run', { run: run + 1, runs, seed: own }));
      measured.push({ seed: own, ...(await walkedOut(context, floor, input, trajectory)) });
    }
    const { alarm, buildings } = scenario;
    const told = { alarm, buildings, leftOut: leftOutOf(scenario) };
    return {
      json: { ...jsonOf(measured), ...told },
      lines: [...evacuateLines(context, measured), ...standsForLines(context, told)],
      broken: false,
    };
  },
};

function jsonOf(measured: readonly MeasuredRun[]): object {
  const [{ seed, result, cpuSeconds }] = measured as [MeasuredRun];
  const first = { seed, ...result, cpuSeconds, microsecondsPerAgentStep: perAgentStep(result, cpuSeconds) };
  if (measured.length === 1) return first;
  const each = measured.map((run) => {
    const { left, remaining, waiting, first: firstOut, t50, t95, last } = run.result;
    return { seed: run.seed, left, remaining, waiting, first: firstOut, t50, t95, last };
  });
  const spreads = evacuationRuns(measured.map((run) => run.result));
  return { ...first, runs: { count: measured.length, ...spreads, each } };
}

/** What a scenario came to; throws a `UsageError` where it can't be run in the plan. */
function accepted<T>(context: CommandContext, path: string, read: Result<T, EvacuationIssue>): T {
  if (read.ok) return read.value;
  const { others = [], ...first } = read.error;
  // The file is named once, before the first.
  const more = others.map((each) => `${each.place}: ${told(context, each)}`);
  const text = [told(context, first), ...more].join('\n');
  throw new UsageError('cli.bad-file', { path, place: first.place, text });
}

/** A whole number within bounds, or null = not given. */
function wholeOption({ options }: Arguments, name: string, least: number, most: number): number | null {
  const value = options.get(name);
  if (value === undefined) return null;
  const number = /^\d{1,10}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError('cli.bad-whole', { option: `--${name}`, value, least, most });
}
