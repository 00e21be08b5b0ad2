import { flowOf } from '../../simulation/results/flow-of';
import type { RunOutcome } from '../../simulation/results/run-outcome';
import { stepSeconds } from '../../simulation/results/step-seconds';
import type { EvacuationResult, EvacuationRuns, ExitFigures } from './result';
import { spreadOf } from './spread';

/**
 * The figures of a run, or of its recording, as far as it went. `maxTime`: seconds that it was to go on for at most; `exits`: names of the exits of the run.
 * O(people log people + seconds).
 */
export function evacuationFigures(
  { people: agents, dt, steps, leftAt, leftBy }: RunOutcome,
  exits: readonly string[],
  maxTime: number,
): EvacuationResult {
  const left = leftAt.filter((at) => at >= 0).sort();
  const times = Array.from(left, (at) => stepSeconds(at, dt));
  const reached = (share: number): number | null =>
    agents === 0 ? null : (times[Math.ceil(share * agents) - 1] ?? null);
  return {
    agents,
    left: times.length,
    remaining: agents - times.length,
    first: times[0] ?? null,
    t50: reached(0.5),
    t95: reached(0.95),
    last: reached(1),
    exits: exits.map((id, exit) =>
      exitFigures(
        id,
        Array.from(leftAt, (at) => stepSeconds(at, dt)).filter((_, i) => leftBy[i] === exit),
      ),
    ),
    remainingAt: remainingAt(times, agents, maxTime),
    steps,
    agentSteps: leftAt.reduce((sum, at) => sum + (at < 0 ? steps : at), 0),
  };
}

function exitFigures(id: string, times: readonly number[]): ExitFigures {
  const sorted = [...times].sort((a, b) => a - b);
  const first = sorted[0] ?? null;
  const last = sorted[sorted.length - 1] ?? null;
  return { id, count: sorted.length, first, last, flow: flowOf(sorted) };
}

function remainingAt(times: readonly number[], agents: number, maxTime: number): [number, number][] {
  let left = 0;
  return Array.from({ length: Math.floor(maxTime) + 1 }, (_, second): [number, number] => {
    while (left < times.length && times[left]! <= second) left++;
    return [second, agents - left];
  });
}

/** How the figures of several runs spread. O(runs log runs). */
export function evacuationRuns(results: readonly EvacuationResult[]): EvacuationRuns {
  const spread = (figure: 'first' | 't95' | 'last') =>
    spreadOf(results.flatMap((result) => result[figure] ?? []));
  return { first: spread('first'), t95: spread('t95'), last: spread('last') };
}
