import { newRecordedFrame, type Recording } from '../../../simulation/recording/recording';
import { QUEUE_SPEED } from '../../../simulation/results/crowd-maps';
import type { BegunRun } from '../rehearsal';
import type { InsideAtEnd } from './report';

/**
 * What keeps those inside who are there at the end of a recording, as its last frame shows them. Who hasn't set out although their
 * premovement time is over waits for an exit to open: nothing else holds them. O(people).
 */
export function insideAtEnd({ startsAt }: Pick<BegunRun, 'startsAt'>, recording: Recording): InsideAtEnd {
  const inside = { waiting: 0, notSetOut: 0, standing: 0, walking: 0 };
  if (recording.frames === 0) return inside;
  const { head, leftAt } = recording;
  const last = recording.frames - 1;
  const frame = newRecordedFrame(head.people);
  recording.frameAt(last, frame);
  for (let k = 0; k < frame.count; k++) {
    const who = frame.person[k]!;
    if (leftAt[who]! >= 0) continue;
    if (frame.waits[k] === 1) {
      // Somebody begins in the step that their time ends with.
      if (startsAt[who]! < last * head.frameSteps) inside.waiting++;
      else inside.notSetOut++;
    } else if (frame.speed[k]! < QUEUE_SPEED) inside.standing++;
    else inside.walking++;
  }
  return inside;
}
