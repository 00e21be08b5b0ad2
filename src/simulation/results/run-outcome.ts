import type { Recording } from '../recording/recording';
import type { CrowdSteps } from '../run-crowd';

/** Who left a building when and how, as far as a run went: the same of the run itself and of its recording. */
export interface RunOutcome {
  readonly people: number;
  /** Seconds a step. */
  readonly dt: number;
  /** Steps done. */
  readonly steps: number;
  /** Per person: the step at whose end it was out, and by which exit; −1 = is in the building. */
  readonly leftAt: Int32Array;
  readonly leftBy: Int32Array;
}

/** Of a run as it stands: good until its next step. O(1). */
export const runOutcome = ({ run, step, leftAt, leftBy }: CrowdSteps): RunOutcome => ({
  people: run.crowd.count,
  dt: run.dt,
  steps: step,
  leftAt,
  leftBy,
});

/** Of a recording, up to the last frame of one that has not ended. O(1). */
export const recordedOutcome = ({ head, lastStep, leftAt, leftBy }: Recording): RunOutcome => ({
  people: head.people,
  dt: head.dt,
  steps: Math.max(0, lastStep),
  leftAt,
  leftBy,
});
