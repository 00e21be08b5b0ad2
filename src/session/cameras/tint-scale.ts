import type { CameraLook } from './camera-state';

/** Steps that a tint can have at most: levels of a scale, or how many see a place. */
export const MOST_STEPS = 8;

/** Places on the ramp of what one, two, three and more cameras see. */
export const COUNT_SHADES = [0.12, 0.5, 0.88] as const;

/** How numbers of a texture become colours. */
export interface TintScale {
  /** Where each step begins, ascending, as the texture has its numbers. */
  readonly steps: readonly number[];
  /** Place of each step's colour on the ramp, 0 = the coarsest … 1 = the finest. */
  readonly shades: readonly number[];
  /** Numbers that have the colours of both ends of a ramp without steps; null where there are steps only. */
  readonly ramp: readonly [from: number, to: number] | null;
  /** Numbers are how many cameras see a place; else logarithms of densities, base 2. */
  readonly counted: boolean;
}

/** By how many see a place: one, two, three and more; a step begins between two whole numbers. */
const COUNTED: TintScale = { steps: [0.5, 1.5, 2.5], shades: COUNT_SHADES, ramp: null, counted: true };

/**
 * How a look tints the levels of a scale (pixels a metre, ascending): below the first is blind in each of them. The ramp runs evenly by the
 * logarithm up to `finest`, beyond which nothing is asked. O(levels).
 */
export function tintScale(look: CameraLook, levels: readonly number[], finest: number): TintScale {
  if (look === 'counts') return COUNTED;
  const steps = levels.slice(0, MOST_STEPS).map((level) => Math.log2(level));
  const last = Math.max(1, steps.length - 1);
  const shades = steps.map((_, i) => i / last);
  const from = steps[0] ?? 0;
  const ramp = look === 'density' ? ([from, Math.max(from + 0.001, Math.log2(finest))] as const) : null;
  return { steps, shades, ramp, counted: false };
}
