import type { Steps } from '../../../base/steps';
import type { Box } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { eachFrame } from './each-frame';

/**
 * Per person: way along a unit vector over time, from the first to the last frame in a rectangle of plan; null = was there in no two.
 * O(bodies).
 */
export function* personalSpeeds(
  run: SceneRun,
  [x0, y0, x1, y1]: Box,
  [alongX, alongY]: readonly [number, number],
): Steps<(number | null)[]> {
  const { people } = run.recording.head;
  const first = new Float64Array(people).fill(Number.NaN);
  const last = new Float64Array(people);
  const from = new Float64Array(people);
  const to = new Float64Array(people);
  yield* eachFrame(run, (now, seconds) => {
    for (let k = 0; k < now.count; k++) {
      const [x, y] = [now.x[k]!, now.y[k]!];
      if (x < x0 || x >= x1 || y < y0 || y >= y1) continue;
      const i = now.person[k]!;
      const along = x * alongX + y * alongY;
      if (Number.isNaN(first[i]!)) [first[i], from[i]] = [seconds, along];
      [last[i], to[i]] = [seconds, along];
    }
  });
  return Array.from(first, (start, i) =>
    last[i]! > start ? (to[i]! - from[i]!) / (last[i]! - start) : null,
  );
}
