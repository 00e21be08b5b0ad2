import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY, walkSpace } from '../../src/scene/walk/walk-space';
import { twoRooms } from '../model/edit/two-rooms';

/** Two rooms of 4 × 3 m, a wall of 0.2 m between them from x = 4 to 4.2, its door from y = 1 to 2. */
describe.each(['line', 'area'] as const)('a wall drawn as %s', (form) => {
  const space = walkSpace(twoRooms(form), 'storey_1');

  it('blocks', () => {
    const [x, y] = space.walk([3, 0.4], [6, 0.4]);
    expect(x).toBeCloseTo(4 - BODY, 2);
    expect(y).toBeCloseTo(0.4, 1);
  });

  it('is passed through its door', () => {
    expect(space.walk([3, 1.5], [6, 1.5])[0]).toBeCloseTo(6, 6);
  });

  it('ends what one sees', () => {
    expect(space.sees([1, 0.5], [1, 0])).toBeCloseTo(3, 6);
  });

  it('is slid along', () => {
    const [x, y] = space.walk([3.6, 0.3], [4.6, 0.9]);
    expect(x).toBeCloseTo(4 - BODY, 2);
    expect(y).toBeGreaterThan(0.6);
  });

  it('is never entered, wherever one goes', () => {
    const place = fc.tuple(
      fc.double({ min: 0.3, max: 3.7, noNaN: true }),
      fc.double({ min: 0.1, max: 2.9, noNaN: true }),
    );
    const anywhere = fc.tuple(
      fc.double({ min: -2, max: 10, noNaN: true }),
      fc.double({ min: -2, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(place, anywhere, (from, to) => {
        const [x, y] = space.walk(from, to);
        const beside = y < 1 || y > 2;
        if (beside && y > 0 && y < 3)
          expect(x <= 4 - BODY + 1e-6 || x >= 4.2 + BODY - 1e-6 || Math.abs(y - 1.5) < 0.5 + BODY).toBe(true);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
