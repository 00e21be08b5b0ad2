import { newPlayedCrowd, playAt } from '../../simulation/recording/played-crowd';
import type { Recording } from '../../simulation/recording/recording';
import { frameSeconds } from '../../simulation/recording/recording-head';
import { trajectoryHead, trajectoryRow } from './trajectory-text';

/** Rows of one part: some ten milliseconds. */
const ROWS = 20_000;

/** Some frames of a recording as text, from the beginning of the file on with the first. */
export interface TrajectoryPart {
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
