import { describe, expect, it } from 'vitest';
import { floorAt } from '../../../../src/analyses/walking/find-path';
import { walkWith, walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { distanceField } from '../../../../src/geometry/nav/distance-field';
import type { Located } from '../../../../src/geometry/nav/locate';
import { inside } from '../../support/storey-checks';
import { assetsOf, storeysOf, trialBuilding } from '../../support/fitted-storeys';

const document = trialBuilding();
const plan = walkingPlan(document);
const storeys = storeysOf(document);

/** Farthest real walk from the floor of a storey to the nearest of some places on it, metres. */
function farthest(storey: (typeof storeys)[number], places: readonly { x: number; y: number }[]): number {
  const sources = places
    .map(({ x, y }) => floorAt(plan, { storey: storey.id, x, y }))
    .filter((at): at is Located => at !== null);
  const { samples, distances } = distanceField(walkWith(plan, []), sources);
  const { planX, planY, storeyStart } = plan.nav.samples;
  const index = plan.derived.storeys.indexOf(storey.id);
  const rooms = storey.spaces.filter(({ use }) => use !== 'stair');
  let most = 0;
  samples.forEach((sample, i) => {
    if (sample < storeyStart[index]! || sample >= (storeyStart[index + 1] ?? Infinity)) return;
    const isInRoom = rooms.some(({ outline }) => inside(outline, planX[sample]!, planY[sample]!));
    if (isInRoom) most = Math.max(most, distances[i]!);
  });
  return most;
}

describe.each(storeys)('$id', (storey) => {
  const points = assetsOf(document, storey.id, 'manual-call-point');

  it('has a call point at each stair door and nowhere a walk of more than 30 m to one', () => {
    const doors = Object.values(document.openings).filter(
      ({ storey: on, spaces }) =>
        on === storey.id &&
        spaces?.filter((id) => id !== null && document.spaces[id]!.use === 'stair').length === 1,
    );
    for (const { line, spaces } of doors) {
      if (spaces?.includes(null)) continue;
      const [x, y] = [(line[0][0] + line[1][0]) / 2, (line[0][1] + line[1][1]) / 2];
      expect(points.some((point) => Math.hypot(point.x - x, point.y - y) < 3)).toBe(true);
    }
    expect(farthest(storey, points)).toBeLessThanOrEqual(30);
    expect(points.length).toBeGreaterThan(1);
  });

  it('has a sounder with each call point, which is 1.4 m high', () => {
    const sounders = assetsOf(document, storey.id, 'sounder');
    expect(sounders.length).toBe(points.length);
    for (const { x, y, z } of points) {
      expect(z).toBe(1.4);
      expect(sounders.some((sounder) => Math.hypot(sounder.x - x, sounder.y - y) < 1)).toBe(true);
    }
  });

  it('has hydrants within 25 m of hose and extinguishers within 15 m of walking from everywhere', () => {
    const hydrants = assetsOf(document, storey.id, 'hydrant');
    expect(farthest(storey, hydrants)).toBeLessThanOrEqual(25);
    expect(farthest(storey, assetsOf(document, storey.id, 'extinguisher'))).toBeLessThanOrEqual(15);
    for (const { outline } of storey.spaces.filter(({ use }) => use === 'operating-theatre')) {
      expect(hydrants.some(({ x, y }) => inside(outline, x, y))).toBe(false);
    }
  });
});
