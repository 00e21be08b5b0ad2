import type { Band, Measured } from './case';
import type { MeasureCode, Unit } from './measures';
import type { SceneRun } from './scene';

/** Rounding of figures that are compared with a bound. */
const ROUNDING = 1e-9;

export const isWithin = (value: number | null, { min, max }: Band): boolean =>
  value !== null &&
  Number.isFinite(value) &&
  (min === null || value >= min - ROUNDING) &&
  (max === null || value <= max + ROUNDING);

/** A figure of which something is asked. What never came to be is outside of any bounds. */
export const bounded = (
  what: MeasureCode,
  of: string,
  value: number | null,
  unit: Unit,
  expected: Band,
): Measured => ({ what, of, value, unit, expected, pass: isWithin(value, expected) });

/** A figure of which something is asked in the mean of all seeds. */
export const boundedInMean = (...figure: Parameters<typeof bounded>): Measured => ({
  ...bounded(...figure),
  byMean: true,
});

/** A figure that is shown only. */
export const shown = (what: MeasureCode, of: string, value: number | null, unit: Unit): Measured => ({
  what,
  of,
  value,
  unit,
  expected: null,
  pass: null,
});

const NONE: Band = { min: 0, max: 0 };

/** How many may not be: 0. */
export const none = (what: MeasureCode, of: string, value: number): Measured =>
  bounded(what, of, value, '1', NONE);

/** When all were out; nobody may be stuck, nor be left when the time is over. */
export function clearing({ figures, stuck }: SceneRun, of: string): Measured[] {
  return [
    none('stuck', of, stuck === null ? 0 : stuck.people),
    none('left-behind', of, figures.remaining),
    shown('all-out', of, figures.last, 's'),
  ];
}
