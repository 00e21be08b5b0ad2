import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { SegmentIndex } from '../../../src/geometry/index/segment-index';
import { segmentDistance } from '../../../src/geometry/plane/segment-distance';

type Ends = readonly [number, number, number, number];

/** Whether two segments come within a margin of each other: they cross, or an end is near the other. */
function near(a: Ends, b: Ends, margin: number): boolean {
  const side = ([ax, ay, bx, by]: Ends, x: number, y: number): number =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const cross =
    side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
  const nearest = Math.min(
    segmentDistance(a[0], a[1], ...b),
    segmentDistance(a[2], a[3], ...b),
    segmentDistance(b[0], b[1], ...a),
    segmentDistance(b[2], b[3], ...a),
  );
  return cross || nearest <= margin;
}

describe('SegmentIndex', () => {
  it('visits every segment that is near, once, and not the segment itself', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = seededRandom(seed);
      const segments: Ends[] = Array.from({ length: 1 + random.index(60) }, () => {
        const [x, y] = [random.between(0, 20), random.between(0, 20)];
        const reach = random.index(5) === 0 ? 20 : 1;
        return [x, y, x + random.between(-reach, reach), y + random.between(-reach, reach)];
      });
      const index = new SegmentIndex(Float64Array.from(segments.flat()));
      const margin = random.between(0, 0.5);
      segments.forEach((segment, i) => {
        const seen: number[] = [];
        index.near(i, margin, (other) => seen.push(other));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).not.toContain(i);
        segments.forEach((other, j) => {
          if (j !== i && near(segment, other, margin)) expect(seen, `seed ${seed}`).toContain(j);
        });
      });
    }
  });

  it('does not take long slanting segments for neighbours of all they pass', () => {
    const count = 400;
    const slanted = Array.from({ length: count }, (_, i) => [0.1 * i, 0, 0.1 * i + 3, 3]);
    const long = Array.from({ length: 20 }, (_, i) => [10 * i, 10, 10 * i + 100, 110]);
    const index = new SegmentIndex(Float64Array.from([...slanted, ...long].flat()));
    let visits = 0;
    for (let i = count; i < count + long.length; i++) index.near(i, 0, () => visits++);
    expect(visits).toBeLessThan(4 * long.length);
  });

  it('holds nothing', () => {
    expect(() => new SegmentIndex(new Float64Array(0))).not.toThrow();
  });
});
