import type { Steps } from '../../base/steps';
import { newRecordedFrame, type RecordedFrame, type Recording } from '../recording/recording';

/** Bodies between two pauses: some ten milliseconds. */
export const BODIES_A_PART = 50_000;

/** Something that is shown each frame of a recording, the first one first. */
export interface FrameWatcher {
  /** Frame `f`; who keeps more than numbers of it copies them: the next one is written over it. */
  see(frame: RecordedFrame, f: number): void;
}

/** Shows all frames to several watchers, in parts, so that each is read once. O(bodies), and what the watchers take. */
export function* passSteps(
  recording: Pick<Recording, 'head' | 'frames' | 'frameAt'>,
  watchers: readonly FrameWatcher[],
): Steps<void> {
  const frame = newRecordedFrame(recording.head.people);
  let bodies = 0;
  for (let f = 0; f < recording.frames; f++) {
    recording.frameAt(f, frame);
    for (const watcher of watchers) watcher.see(frame, f);
    bodies += frame.count * watchers.length;
    if (bodies < BODIES_A_PART) continue;
    bodies = 0;
    yield;
  }
}
