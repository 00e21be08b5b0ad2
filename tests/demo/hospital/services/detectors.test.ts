import { describe, expect, it } from 'vitest';
import { areaOf } from '../../support/storey-checks';
import { assetsIn, fitted, floorOf, storeysOf } from '../../support/fitted-storeys';

const WITHOUT = new Set<string>([
  'toilet',
  'bathroom',
  'lift-shaft',
  'escalator',
  'shaft',
  'void',
  'roof',
  'outdoor',
]);
const WARM = new Set<string>(['kitchen', 'laundry', 'ramp', 'boiler']);
const UNDETECTED = new Set(['D', 'H']);

const spaces = fitted()
  .flatMap(storeysOf)
  .flatMap(({ document, building, spaces: own }) =>
    own.map((space) => ({
      space,
      building: building ?? '',
      smoke: assetsIn(document, space, 'smoke-detector'),
      heat: assetsIn(document, space, 'heat-detector'),
    })),
  );
const watched = spaces.filter(({ space, building }) => !UNDETECTED.has(building) && !WITHOUT.has(space.use));

describe('detectors', () => {
  it('are in every room but wet ones, and in no building that has none', () => {
    expect(
      watched.filter(({ smoke, heat }) => smoke.length + heat.length === 0).map(({ space }) => space.id),
    ).toEqual([]);
    const others = spaces.filter((entry) => !watched.includes(entry));
    expect(others.filter(({ smoke, heat }) => smoke.length + heat.length > 0)).toEqual([]);
  });

  it('feel heat where steam or exhaust would be taken for smoke, and smoke elsewhere', () => {
    for (const { space, smoke, heat } of watched) {
      if (WARM.has(space.use)) expect(heat.length, space.id).toBeGreaterThan(0);
      else expect(smoke.length, space.id).toBeGreaterThan(0);
      for (const { form } of smoke) {
        expect(form, space.id).toBe(space.use === 'server-room' ? 'aspirating' : 'point');
      }
    }
  });

  it('watch 60 m² each at most, 20 m² where they feel heat', () => {
    for (const { space, smoke, heat } of watched) {
      const floor = areaOf(space.outline);
      // A nook of less than 8 m² is watched from the room that it belongs to.
      if (WARM.has(space.use)) expect(floor / heat.length, space.id).toBeLessThanOrEqual(20 + 8);
      else expect(floor / smoke.length, space.id).toBeLessThanOrEqual(60 + 8);
    }
  });

  it('are 12 m apart at most along corridors: no floor of one is farther from one than half of that and its width', () => {
    const corridors = watched.filter(({ space }) => space.use === 'corridor');
    expect(corridors.length).toBeGreaterThan(2);
    for (const { space, smoke } of corridors) {
      for (const [x, y] of floorOf(space, 0.5)) {
        const nearest = Math.min(...smoke.map((detector) => Math.hypot(detector.x - x, detector.y - y)));
        expect(nearest, `${space.id} ${x} ${y}`).toBeLessThan(Math.hypot(6, 2.5) + 0.1);
      }
    }
  });
});
