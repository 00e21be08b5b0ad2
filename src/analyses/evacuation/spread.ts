/** How a figure spreads over runs, in its own unit. */
export interface Spread {
  /** Runs that have the figure; in the others it was not reached. */
  readonly count: number;
  readonly mean: number;
  /** Standard deviation of a sample (over n − 1); null of one run. */
  readonly deviation: number | null;
  readonly min: number;
  readonly max: number;
  /** Share in percent and the value below which it lies, between two runs straight. */
  readonly percentiles: readonly (readonly [number, number])[];
  /** The mean lies between these with a confidence of 95 %, by Student's t; null of one run. */
  readonly meanWithin: readonly [number, number] | null;
}

const PERCENTILES = [5, 25, 50, 75, 95];

/** The spread of some values; null of none. O(n log n). */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : null;
  const half = deviation === null ? null : (studentT95(count - 1) * deviation) / Math.sqrt(count);
  return {
    count,
    mean,
    deviation,
    min: sorted[0]!,
    max: sorted[count - 1]!,
    percentiles: PERCENTILES.map((percent) => [percent, atShare(sorted, percent / 100)]),
    meanWithin: half === null ? null : [mean - half, mean + half],
  };
}

function atShare(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}

/** 97.5th percentile of Student's t for 1 … 9 degrees of freedom. */
const FEW = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216];
/** That of the normal distribution. */
const Z = 1.959963985;
/** What t is beyond it, by powers of 1/ν (Abramowitz and Stegun 26.7.5): off by less than 2e-5 from ν = 10 on. */
const TERMS = [
  (Z ** 3 + Z) / 4,
  (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
  (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92_160,
];

/** Half-width of a confidence interval of 95 %, in standard errors, by degrees of freedom (≥ 1). O(1). */
export const studentT95 = (freedom: number): number =>
  FEW[freedom - 1] ?? TERMS.reduce((sum, term, power) => sum + term / freedom ** (power + 1), Z);
