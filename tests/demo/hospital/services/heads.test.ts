import { describe, expect, it } from 'vitest';
import { assetsIn, fitted, floorOf, storeysOf } from '../../support/fitted-storeys';

const WITHOUT = new Set<string>([
  'mri',
  'electrical',
  'it-room',
  'server-room',
  'operating-theatre',
  'lift-shaft',
  'shaft',
]);
/** Nothing to burn or no ceiling: the designer's rules leave them to the reader. */
const EITHER = new Set<string>([
  'stair',
  'plant',
  'generator',
  'radioactive-store',
  'escalator',
  'void',
  'roof',
  'outdoor',
]);
/** Not sprinklered: the old building, the hazardous store, the gatehouses, the oxygen station. */
const DRY = new Set(['D', 'G', 'H', 'K1', 'K2', 'K3', 'K4']);

const storeys = fitted().flatMap(storeysOf);
const spaces = storeys.flatMap(({ document, building, spaces: own }) =>
  own.map((space) => ({ space, building, heads: assetsIn(document, space, 'sprinkler-head') })),
);
const wet = spaces.filter(
  ({ space, building }) => !DRY.has(building ?? '') && !WITHOUT.has(space.use) && !EITHER.has(space.use),
);

describe('sprinkler heads', () => {
  it('are nowhere in rooms that water must not meet, nor in buildings without', () => {
    const bad = spaces.filter(
      ({ space, building, heads }) => heads.length > 0 && (DRY.has(building ?? '') || WITHOUT.has(space.use)),
    );
    expect(bad.map(({ space }) => space.id)).toEqual([]);
  });

  it('leave no floor farther than 1.8 m each way from one, so are 3.6 m apart at most', () => {
    const bad = wet.filter(({ space, heads }) => {
      for (const [x, y] of floorOf(space, 0.3)) {
        const isNear = heads.some((head) => Math.abs(head.x - x) < 1.801 && Math.abs(head.y - y) < 1.801);
        if (!isNear) return true;
      }
      return false;
    });
    expect(bad.map(({ space }) => space.id)).toEqual([]);
    expect(wet.length).toBeGreaterThan(30);
  });

  it('hang 0.1 m off the walls at least, each by itself, under the ceiling', () => {
    for (const { space, heads } of wet) {
      for (const head of heads) {
        const { outer } = space.outline;
        const toWall = Math.min(
          ...outer.map(([ax, ay], i) => {
            const [bx, by] = outer[(i + 1) % outer.length]!;
            const [ux, uy] = [bx - ax, by - ay];
            const t = Math.min(
              1,
              Math.max(0, ((head.x - ax) * ux + (head.y - ay) * uy) / (ux * ux + uy * uy)),
            );
            return Math.hypot(head.x - ax - t * ux, head.y - ay - t * uy);
          }),
        );
        expect(toWall, head.id).toBeGreaterThanOrEqual(0.1);
        expect(head.z, head.id).toBeGreaterThan(2);
      }
      const places = new Set(heads.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
      expect(places.size, space.id).toBe(heads.length);
    }
  });

  it('stand upright in laundries and garages, hang elsewhere', () => {
    for (const { space, heads } of wet) {
      const upright = ['laundry', 'garage', 'ramp', 'workshop', 'ebike-charging'].includes(space.use);
      for (const { orientation } of heads) expect(orientation).toBe(upright ? 'upright' : 'pendent');
    }
  });
});
