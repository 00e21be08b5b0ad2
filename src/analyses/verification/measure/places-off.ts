import type { Steps } from '../../../base/steps';
import type { SceneRun } from '../scene';
import { eachFrame } from './each-frame';

/** How many places of people in all frames lie where there is no floor, as `isFloor` says of plan coordinates. O(bodies). */
export function* placesOff(run: SceneRun, isFloor: (x: number, y: number) => boolean): Steps<number> {
  let off = 0;
  yield* eachFrame(run, (now) => {
    for (let k = 0; k < now.count; k++) if (!isFloor(now.x[k]!, now.y[k]!)) off++;
  });
  return off;
}
