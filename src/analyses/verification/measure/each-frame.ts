import type { Steps } from '../../../base/steps';
import { newPlayedCrowd, playAt, type PlayedCrowd } from '../../../simulation/recording/played-crowd';
import { frameSeconds } from '../../../simulation/recording/recording-head';
import type { SceneRun } from '../scene';

/** Bodies between two pauses: some ten milliseconds. */
const BODIES = 100_000;

/**
 * Shows who stands where, frame by frame, ten a second, from second `from` to `to`: `now` is written over for the next one.
 * O(bodies).
 */
export function* eachFrame(
  { recording }: Pick<SceneRun, 'recording'>,
  visit: (now: PlayedCrowd, seconds: number) => void,
  from = 0,
  to = Infinity,
): Steps<void> {
  const now = newPlayedCrowd(recording.head.people);
  const every = frameSeconds(recording.head);
  let bodies = 0;
  for (let f = Math.ceil(from / every - 1e-9); f < recording.frames && f * every <= to + 1e-9; f++) {
    playAt(recording, f * every, now);
    visit(now, f * every);
    bodies += now.count;
    if (bodies < BODIES) continue;
    bodies = 0;
    yield;
  }
}
