/** Greatest distance of what was measured from a distribution, at the level of one in a thousand, times the root of how many. */
const CRITICAL = 1.95;

/** The greatest distance that `count` values may have from the distribution they are of, with a chance of a thousandth of more. */
export const mostDistance = (count: number): number => CRITICAL / Math.sqrt(count);

/** Greatest distance between the steps of what was measured and a distribution function (Kolmogorov, Smirnov), 0 … 1. O(n log n). */
export function greatestDistance(values: readonly number[], cdf: (value: number) => number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending.reduce((most, value, k) => {
    const expected = cdf(value);
    return Math.max(most, expected - k / ascending.length, (k + 1) / ascending.length - expected);
  }, 0);
}

/**
 * Of the normal distribution; Abramowitz and Stegun 7.1.26, to 1.5 · 10⁻⁷. On purpose another formula than the one that people are drawn by.
 */
export function normalCdf(value: number, mean: number, deviation: number): number {
  const z = (value - mean) / (deviation * Math.SQRT2);
  const t = 1 / (1 + 0.3275911 * Math.abs(z));
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-z * z);
  return z < 0 ? tail / 2 : 1 - tail / 2;
}

export const uniformCdf = (value: number, min: number, max: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));
