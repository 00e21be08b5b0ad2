import { newPlayedCrowd, playAt } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';
import { frameSeconds } from '../../simulation/recording/recording-head';
import { trajectoryHead, trajectoryRow } from './trajectory-text';

/** Rows of one part: some ten milliseconds. */
const ROWS = 20_000;

/** Frames, and people of each, whose rows are measured for how long the text is going to be. */
const MEASURED_FRAMES = 12;
const MEASURED_PEOPLE = 50;

/** Some frames of a recording as text, from the beginning of the file on with the first. */
interface TrajectoryPart {
  readonly text: string;
  /** The frame that goes on from it; null = it was the last. */
  readonly next: number | null;
}

/**
 * Frames of a recording from one on as text of trajectories (JuPedSim), as many as make some twenty thousand rows. `geometry`: name of the
 * plan. O(rows).
 */
export function trajectoryPart(recording: Recording, from: number, geometry: string): TrajectoryPart {
  const every = frameSeconds(recording.head);
  const rows: string[] = [];
  if (from === 0) {
    rows.push(trajectoryHead({ description: 'WardTwin', frameRate: 1 / every, geometry }));
  }
  const crowd = newPlayedCrowd(recording.head.people);
  let frame = from;
  for (; frame < recording.frames && rows.length < ROWS; frame++) {
    playAt(recording, frame * every, crowd);
    const { count, person, x, y, z } = crowd;
    for (let k = 0; k < count; k++) rows.push(trajectoryRow(person[k]! + 1, frame, x[k]!, y[k]!, z[k]!));
  }
  return { text: rows.join(''), next: frame < recording.frames ? frame : null };
}

/** How many rows the text of a recording has but its head: one a person and frame. O(people). */
export const trajectoryRows = ({ head, frames, leftAt }: Recording): number =>
  leftAt.reduce(
    (sum, step) => sum + (step < 0 ? frames : Math.min(frames, Math.ceil(step / head.frameSteps))),
    0,
  );

/**
 * How long the text of a recording is, bytes, by its rows and the length of some of them: within some hundredths. O(people), without making
 * the text.
 */
export function trajectoryBytes(recording: Recording): number {
  const every = frameSeconds(recording.head);
  const crowd = newPlayedCrowd(recording.head.people);
  /** Rows, and bytes in them, of the frames that are looked at. */
  let [rows, bytes] = [0, 0];
  for (let k = 0; k < MEASURED_FRAMES; k++) {
    const frame = Math.floor(((k + 0.5) / MEASURED_FRAMES) * recording.frames);
    playAt(recording, frame * every, crowd);
    const { count, person, x, y, z } = crowd;
    const apart = Math.max(1, count / MEASURED_PEOPLE);
    let [some, long] = [0, 0];
    for (let at = 0; at < count; at += apart) {
      const i = Math.floor(at);
      long += trajectoryRow(person[i]! + 1, frame, x[i]!, y[i]!, z[i]!).length;
      some++;
    }
    if (some === 0) continue;
    rows += count;
    bytes += (count * long) / some;
  }
  return rows === 0 ? 0 : (trajectoryRows(recording) * bytes) / rows;
}
