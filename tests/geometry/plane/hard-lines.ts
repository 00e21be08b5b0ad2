import { seededRandom } from '../../../src/base/random';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';

export const HARD_KINDS = ['bundle', 'star', 'speck', 'scales', 'shallow'] as const;
export type HardKind = (typeof HARD_KINDS)[number];

/**
 * Lines at which snapping may set off further snapping, from a seed: `bundle` nearly coincident lines, `star` lines that
 * all but meet in one point, `speck` rings about as large as the tolerance, `scales` rings of all sizes down to
 * it, `shallow` lines on a map that cross under tiny angles.
 */
export function hardLines(kind: HardKind, seed: number, tolerance: number): LineSet {
  const random = seededRandom(seed);
  const builder = new LineSetBuilder();
  const off = (reach: number): number => random.between(-reach, reach) * tolerance;
  const count = 5 + random.index(36);
  for (let i = 0; i < count; i++) {
    if (kind === 'bundle') {
      builder.add(
        [
          [random.between(0, 5), off(3)],
          [random.between(5, 10), off(3)],
        ],
        false,
      );
    } else if (kind === 'star') {
      const angle = random.between(0, 7);
      const [x, y] = [5 * Math.cos(angle), 5 * Math.sin(angle)];
      builder.add(
        [
          [x + off(2), y + off(2)],
          [off(2) - x, off(2) - y],
        ],
        false,
      );
    } else if (kind === 'speck') {
      builder.add(
        Array.from({ length: 4 }, () => [off(5), off(5)] as const),
        true,
      );
    } else if (kind === 'scales') {
      const size = (): number => random.between(-1, 1) * 10 ** -random.index(8);
      builder.add(
        Array.from({ length: 3 }, () => [size(), size()] as const),
        true,
      );
    } else {
      const y = (): number => 4_000_000 + random.between(-3, 3) * 10 ** -random.index(8);
      const x = 500_000;
      builder.add(
        [
          [x + random.between(0, 50), y()],
          [x + random.between(50, 100), y()],
        ],
        false,
      );
    }
  }
  return builder.build();
}
