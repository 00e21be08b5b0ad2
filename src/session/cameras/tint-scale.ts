import type { CameraLook } from './camera-state';

/** Steps that a tint can have at most: levels of a scale, or how many see a place. */
export const MOST_STEPS = 8;

/** Places on the ramp of what one, two, three and more cameras see. */
export const COUNT_SHADES = [0.12, 0.5, 0.88] as const;

/** How numbers of a texture become colours. */
export interface TintScale {
  /** Where each step begins, ascending, as the texture has its numbers. */
  readonly steps: readonly number[];
  /** Place on the ramp of each step's colour, of one without steps of where it begins: 0 = the coarsest … 1 = the finest. */
  readonly shades: readonly number[];
  /** Without steps: each number has a colour of its own (`rampPlace`). */
  readonly ramp: boolean;
  /** Numbers are how many cameras see a place; else logarithms of densities, base 2. */
  readonly counted: boolean;
}

/** By how many see a place: one, two, three and more; a step begins between two whole numbers. */
const COUNTED: TintScale = { steps: [0.5, 1.5, 2.5], shades: COUNT_SHADES, ramp: false, counted: true };

/**
 * How a look tints the levels of a scale (pixels a metre, each over the one before): below the first is blind in each of them. Without
 * steps each level still has as much of the ramp as any other, so that no two of them look alike, however near to each other they are. O(levels).
 */
export function tintScale(look: CameraLook, levels: readonly number[]): TintScale {
  if (look === 'counts') return COUNTED;
  const steps = levels.slice(0, MOST_STEPS).map((level) => Math.log2(level));
  const ramp = look === 'density';
  const parts = Math.max(1, ramp ? steps.length : steps.length - 1);
  return { steps, shades: steps.map((_, i) => i / parts), ramp, counted: false };
}

/**
 * Where a number lies on a ramp without steps (0 … 1): evenly by the logarithm from one step to the next, the finest running on for one
 * doubling. The floor's shader does the same. O(steps).
 */
export const rampPlace = ({ steps }: Pick<TintScale, 'steps'>, value: number): number =>
  steps.reduce((place, step, i) => {
    const end = steps[i + 1] ?? step + 1;
    return place + Math.min(1, Math.max(0, (value - step) / (end - step))) / steps.length;
  }, 0);
