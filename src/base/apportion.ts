/**
 * `total` things, whole, shared out in proportion to `weights`: the parts add up to `total`, and none is a whole one
 * or more off its exact share (largest remainder, Hamilton 1792). Of equal remainders the earlier weight comes first;
 * weights that are all 0 count as equal. Weights are finite and not negative, `total` is whole; no weights, no parts.
 * O(n log n).
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const parts = shares.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
