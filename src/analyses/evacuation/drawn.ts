import { normalCdf, normalQuantile } from '../../base/normal-distribution';
import type { Random } from '../../base/random';
import type { Distribution } from '../../model/scenario/distribution';

/**
 * One value of a distribution. Each takes one number of the stream, whatever its bounds: a bell cut off at both ends is drawn
 * by the inverse of what is left of it, which is the same as drawing again outside them and ends always. O(1).
 */
export const drawn = (distribution: Distribution, random: Random): number =>
  drawnAt(distribution, random.next());

/** The value that a number of the stream, 0 ≤ `share` < 1, stands for: of all but lists the one that such a share lies below. O(1). */
export function drawnAt(distribution: Distribution, share: number): number {
  switch (distribution.distribution) {
    case 'constant':
      return distribution.value;
    case 'uniform':
      return distribution.min + share * (distribution.max - distribution.min);
    case 'list':
      return distribution.values[Math.floor(share * distribution.values.length)]!;
    case 'normal': {
      const { mean, deviation, min, max } = distribution;
      return bell(mean, deviation, min, max, share);
    }
    case 'lognormal': {
      const { mean, deviation, min, max } = distribution;
      const value = Math.exp(bell(mean, deviation, Math.log(min), Math.log(max), share));
      return Math.max(min, Math.min(max, value));
    }
  }
}

function bell(mean: number, deviation: number, min: number, max: number, share: number): number {
  if (deviation === 0) return Math.max(min, Math.min(max, mean));
  const low = normalCdf((min - mean) / deviation);
  const high = normalCdf((max - mean) / deviation);
  const value = mean + deviation * normalQuantile(low + share * (high - low));
  return Math.max(min, Math.min(max, value));
}
