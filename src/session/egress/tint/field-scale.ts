import type { StoreyField } from '../../../analyses/egress/field/storey-field';

/** What a floor is tinted by that is a number. */
export type FieldMeasure = 'metres' | 'seconds';

/** How numbers of a field become colours and lines. */
export interface FieldScale {
  /** The far end of the ramp, metres or seconds: a whole number of steps. */
  readonly end: number;
  /** From one line to the next. */
  readonly step: number;
}

/** Distances that one reads off, from line to line. */
const STEPS: Readonly<Record<FieldMeasure, readonly number[]>> = {
  metres: [5, 10, 20, 50, 100, 200, 500],
  seconds: [10, 30, 60, 120, 300, 600],
};
/** More lines than that are read as a pattern. */
const MOST_LINES = 7;

/** The ramp of a storey, from 0 to a round number that is no less than its farthest place: at least one step long. O(1). */
export function fieldScale(
  { farthest, slowest }: Pick<StoreyField, 'farthest' | 'slowest'>,
  by: FieldMeasure,
): FieldScale {
  const most = (by === 'metres' ? farthest?.metres : slowest?.seconds) ?? 0;
  const step = STEPS[by].find((each) => most <= MOST_LINES * each) ?? STEPS[by].at(-1)!;
  return { step, end: step * Math.max(1, Math.ceil(most / step)) };
}

/** The numbers at which a scale has lines, its ends among them. O(lines). */
export const scaleMarks = ({ end, step }: FieldScale): readonly number[] =>
  Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step);
