import type { Steps } from '../../../base/steps';
import type { SceneRun } from '../scene';
import { eachFrame } from './each-frame';

/** Per person: the second of the first frame in which they have set out, up to a tenth late; null = none. O(bodies). */
export function* startTimes(run: SceneRun): Steps<(number | null)[]> {
  const started = Array.from({ length: run.people.length }, (): number | null => null);
  yield* eachFrame(run, (now, seconds) => {
    for (let k = 0; k < now.count; k++) {
      if (now.waits[k] === 0) started[now.person[k]!] ??= seconds;
    }
  });
  return started;
}
