import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { ringCrossing } from '../../../src/geometry/plane/ring-crossing';

type Ring = readonly (readonly [number, number])[];

const turned = (ring: Ring, angle: number, x: number, y: number): Ring =>
  ring.map(([px, py]) => [
    x + px * Math.cos(angle) - py * Math.sin(angle),
    y + px * Math.sin(angle) + py * Math.cos(angle),
  ]);

/** A star-shaped ring: never crosses itself. */
const star = (radii: readonly number[]): Ring =>
  radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const SOUND: Readonly<Record<string, Ring>> = {
  triangle: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
  'L shape': [
    [0, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ],
  'corner on its own edge': [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 0],
    [0, 4],
  ],
  'two rooms joined in a corner': [
    [0, 0],
    [2, 0],
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
    [2, 2],
    [0, 2],
  ],
  'cut to a hole and back': [
    [0, 0],
    [6, 0],
    [6, 6],
    [0, 6],
    [0, 3],
    [2, 3],
    [2, 4],
    [4, 4],
    [4, 2],
    [2, 2],
    [2, 3],
    [0, 3],
  ],
  'spike without width': [
    [0, 0],
    [4, 0],
    [4, 2],
    [8, 2],
    [4, 2],
    [4, 4],
    [0, 4],
  ],
};

const CROSSED: Readonly<Record<string, Ring>> = {
  'bow tie': [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 3],
  ],
  'bow tie through a corner': [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [2, 2],
    [1, 1],
  ],
  'through a corner of its own': [
    [0, 0],
    [4, 0],
    [4, 3],
    [2, 0],
    [2, -2],
    [1, -2],
    [1, 3],
    [0, 3],
  ],
  'twice round': [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
    [3, 0],
    [3, 3],
    [0, 3],
  ],
  'overlaps along an edge': [
    [0, 0],
    [6, 0],
    [6, 2],
    [2, 2],
    [2, 0],
    [4, 0],
    [4, -2],
    [0, -2],
  ],
};

describe('ringCrossing', () => {
  for (const [angle, x, y] of [
    [0, 0, 0],
    [0.7, 0, 0],
    [2.1, 5e5, 4e6],
  ] as const) {
    it.each(Object.keys(SOUND))(`%s is sound (turned by ${angle}, at ${x})`, (name) => {
      expect(ringCrossing(turned(SOUND[name]!, angle, x, y))).toBeNull();
      expect(ringCrossing(turned(SOUND[name]!, angle, x, y).toReversed())).toBeNull();
    });

    it.each(Object.keys(CROSSED))(`%s crosses itself (turned by ${angle}, at ${x})`, (name) => {
      expect(ringCrossing(turned(CROSSED[name]!, angle, x, y))).not.toBeNull();
      expect(ringCrossing(turned(CROSSED[name]!, angle, x, y).toReversed())).not.toBeNull();
    });
  }

  it('a star never crosses itself; with two of its points swapped it does', () => {
    const radii = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 5, maxLength: 260 });
    fc.assert(
      fc.property(radii, fc.nat(), (radii, at) => {
        const ring = [...star(radii)];
        expect(ringCrossing(ring)).toBeNull();
        const i = at % ring.length;
        const j = (i + 1) % ring.length;
        [ring[i], ring[j]] = [ring[j]!, ring[i]!];
        // Swapped neighbours cross unless one of them lies within the ear that the other cuts off.
        expect(ringCrossing(ring) !== null).toBe(crossesByBruteForce(ring));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('the largest ring that a document may hold is looked through in a moment, however tangled', () => {
    const count = 20_000;
    const round = Array.from({ length: count }, (_, i) => {
      const angle = (2 * Math.PI * i) / count;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)] as const;
    });
    const comb = Array.from({ length: count }, (_, i) => [i % 2 === 0 ? 0 : 100, i * 1e-7] as const);
    const line = Array.from({ length: count }, (_, i) => [(i * 7919) % count, i === 5 ? 1 : 0] as const);
    const tangle = Array.from(
      { length: count },
      (_, i) => [(i * 7919) % count, (i * 104_729) % count] as const,
    );
    const start = performance.now();
    expect(ringCrossing(round)).toBeNull();
    ringCrossing(comb);
    expect(ringCrossing(line)).not.toBeNull();
    expect(ringCrossing(tangle)).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** Do any two edges without a common point properly cross? Plain arithmetic, enough for points in general position. */
function crossesByBruteForce(ring: Ring): boolean {
  const side = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const at = (i: number) => ring[i % ring.length]!;
  for (let i = 0; i < ring.length; i++) {
    for (let j = i + 2; j < ring.length; j++) {
      if (i === 0 && j === ring.length - 1) continue;
      const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
    }
  }
  return false;
}

describe('ringArea', () => {
  it('is that of figures known by heart', () => {
    expect(ringArea(SOUND['L shape']!)).toBe(3);
    expect(ringArea([...SOUND['L shape']!].reverse())).toBe(-3);
    expect(ringArea(SOUND['cut to a hole and back']!)).toBe(32);
    expect(ringArea([])).toBe(0);
    const far: Ring = [
      [5e6, 4e6],
      [5e6 + 0.1, 4e6],
      [5e6 + 0.1, 4e6 + 0.1],
      [5e6, 4e6 + 0.1],
    ];
    expect(ringArea(far)).toBeCloseTo(0.01, 9);
  });
});
