import type { Distribution } from './distribution';

/** The least and the largest that can be drawn. O(values). */
export function boundsOf(distribution: Distribution): readonly [least: number, most: number] {
  switch (distribution.distribution) {
    case 'constant':
      return [distribution.value, distribution.value];
    case 'list':
      return distribution.values.reduce<[number, number]>(
        ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
        [Infinity, -Infinity],
      );
    default:
      return [distribution.min, distribution.max];
  }
}
