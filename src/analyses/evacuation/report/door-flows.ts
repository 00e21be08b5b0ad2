import type { Steps } from '../../../base/steps';
import { flowOf } from '../../../simulation/results/flow-of';
import { doorLines } from '../../../simulation/results/door-lines';
import { crossingSteps } from '../../../simulation/results/line-crossings';
import { stepSeconds } from '../../../simulation/results/step-seconds';
import type { Recording } from '../../../simulation/recording/recording';
import type { OpeningId } from '../../../model/schema/ids';
import type { BegunRun } from '../rehearsal';
import type { DoorFlow } from './report';

/** Most people in any so many seconds are a door's peak. */
export const PEAK_SECONDS = 10;

/**
 * Who went through each door, either way, the busiest first; by a final exit, who left by it besides. Doors that nobody went through
 * are left out. O(bodies + crossings log crossings).
 */
export function* doorFlowSteps({ floor, recorded }: BegunRun, recording: Recording): Steps<DoorFlow[]> {
  const { plan, exits } = floor;
  const { doors, storeys } = plan.derived;
  const found = doorLines(plan.nav, recorded.sheetOf).flatMap((line, door) =>
    line === null ? [] : [{ line, id: doors[door]! }],
  );
  yield;
  const crossings = yield* crossingSteps(
    recording,
    found.map(({ line }) => line),
  );
  const storeyOf = new Map<OpeningId, number>();
  const times = new Map<OpeningId, number[]>();
  for (const [i, { leftward, rightward }] of crossings.entries()) {
    const { id, line } = found[i]!;
    storeyOf.set(id, recording.head.sheets[line.sheet]!.storey);
    times.set(id, [...leftward, ...rightward]);
  }
  const doorOf = new Map(exits.map(({ id, exit }, e) => [e, { id, storey: exit.storey }]));
  const known = new Set<string>(doors);
  const isDoor = (id: string): id is OpeningId => known.has(id);
  for (const { exit, step } of recording.leavings) {
    const door = doorOf.get(exit);
    if (door === undefined || !isDoor(door.id)) continue;
    storeyOf.set(door.id, door.storey);
    const before = times.get(door.id);
    const at = stepSeconds(step, recording.head.dt);
    if (before === undefined) times.set(door.id, [at]);
    else before.push(at);
  }
  yield;
  return [...times]
    .filter(([, seconds]) => seconds.length > 0)
    .map(([id, seconds]): DoorFlow => {
      const sorted = Float64Array.from(seconds).sort();
      return {
        id,
        storey: storeys[storeyOf.get(id)!]!,
        count: sorted.length,
        first: sorted[0]!,
        last: sorted[sorted.length - 1]!,
        flow: flowOf(sorted),
        peak: mostWithin(sorted, PEAK_SECONDS),
      };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Most of some times (ascending, seconds) in any stretch of so many seconds, its beginning included, its end not. O(times). */
export function mostWithin(times: ArrayLike<number>, seconds: number): number {
  let most = 0;
  for (let first = 0, next = 0; first < times.length; first++) {
    while (next < times.length && times[next]! < times[first]! + seconds) next++;
    most = Math.max(most, next - first);
  }
  return most;
}
