import { describe, expect, it } from 'vitest';
import { areaOf } from '../../support/storey-checks';
import { assetsIn, fitted, floorOf, storeysOf } from '../../support/fitted-storeys';

/** Lights drawn by hand, sparser than today's rules. */
const OLD = 'D';

const spaces = fitted()
  .flatMap(storeysOf)
  .filter(({ building }) => building !== OLD)
  .flatMap(({ document, spaces: own }) =>
    own.map((space) => ({ document, space, lights: assetsIn(document, space, 'emergency-light') })),
  );
const ofUse = (...uses: readonly string[]) => spaces.filter(({ space }) => uses.includes(space.use));

describe('emergency lights', () => {
  it('are 8 m apart at most along corridors', () => {
    for (const { space, lights } of ofUse('corridor')) {
      for (const [x, y] of floorOf(space, 0.5)) {
        const isNear = lights.some(
          (light) => Math.hypot(light.x - x, light.y - y) < Math.hypot(4, 2.5) + 0.1,
        );
        expect(isNear, `${space.id} ${x} ${y}`).toBe(true);
      }
    }
  });

  it('shine on every landing of a stair', () => {
    for (const { document, space, lights } of ofUse('stair')) {
      const landings = Object.values(document.landings).filter(
        ({ storey, id }) => storey === space.storey && id.includes(`.${space.id.split('.').at(-1)}.`),
      );
      expect(lights.length, space.id).toBe(landings.length + 1);
      for (const { z } of landings) {
        expect(
          lights.some((light) => light.z > z + 2 && light.z < z + 2.6),
          space.id,
        ).toBe(true);
      }
    }
  });

  it('are one in each lobby, three in a refuge, at least one where work goes on', () => {
    for (const { space, lights } of ofUse(
      'lobby',
      'lift-lobby',
      'operating-theatre',
      'icu',
      'control-room',
    )) {
      expect(lights.length, space.id).toBeGreaterThan(0);
    }
    for (const { space, lights } of ofUse('refuge')) expect(lights.length, space.id).toBe(3);
  });

  it('are one for 50 m² in rooms that are larger, one for 100 m² in garages', () => {
    const without = new Set<string>([
      'stair',
      'corridor',
      'ramp',
      'refuge',
      'lift-shaft',
      'escalator',
      'shaft',
      'void',
      'roof',
    ]);
    const large = spaces.filter(
      ({ space }) => !without.has(space.use) && space.use !== 'outdoor' && areaOf(space.outline) >= 50,
    );
    expect(large.length).toBeGreaterThan(0);
    for (const { space, lights } of large) {
      const most = space.use === 'garage' ? 100 : 50;
      expect(areaOf(space.outline) / lights.length, space.id).toBeLessThanOrEqual(most);
    }
  });

  it('last an hour', () => {
    for (const { lights } of spaces) for (const { endurance } of lights) expect(endurance).toBe(3600);
  });
});
