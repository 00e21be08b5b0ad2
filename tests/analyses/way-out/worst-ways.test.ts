import { describe, expect, it } from 'vitest';
import { wayOut } from '../../../src/analyses/way-out/compute';
import { worstWays } from '../../../src/analyses/way-out/worst-ways';
import { makeId } from '../../../src/model/schema/ids';
import { clinicHouse, corridorHouse, door, G } from './houses';

describe('the longest way out of a storey', () => {
  it('is as long as its own way, and no sample of the storey is farther', () => {
    const plan = clinicHouse();
    const { samples } = plan.nav;
    for (const { id, worst, withoutWay } of worstWays(plan, [])) {
      const storey = plan.derived.storeys.indexOf(id);
      let [longest, lost] = [0, 0];
      for (let s = samples.storeyStart[storey]!; s < samples.storeyStart[storey + 1]!; s += 7) {
        const found = wayOut(plan, { storey: id, x: samples.planX[s]!, y: samples.planY[s]! }, []);
        if (found.kind === 'way') longest = Math.max(longest, found.way.length);
        if (found.kind === 'no-way') lost++;
      }
      expect(worst?.length).toBeGreaterThanOrEqual(longest - 1e-6);
      expect(worst!.length - longest).toBeLessThan(0.75);
      expect(withoutWay > 0).toBe(lost > 0);
      const again = wayOut(plan, worst!.place, []);
      if (again.kind === 'way') expect(again.way.length).toBeCloseTo(worst!.length, 6);
    }
  });

  it('is the middle of a corridor with an exit at each end', () => {
    const [ground] = worstWays(corridorHouse(), [door('room')]);
    expect(ground?.worst?.place.storey).toBe(G);
    expect(ground?.worst?.place.x).toBeCloseTo(10, 0);
    expect(ground?.worst?.length).toBeCloseTo(Math.hypot(10, 1), 0);
  });

  it('tells which rooms have none, and how much floor that is', () => {
    const plan = corridorHouse();
    const [ground] = worstWays(plan, [door('room')]);
    expect(ground?.spacesWithoutWay.map(({ space }) => space)).toEqual([makeId('space', 'R')]);
    expect(ground?.withoutWay).toBeGreaterThan(16 - 0.5);
    expect(ground?.withoutWay).toBeLessThan(16 + 0.5);
    const [shut] = worstWays(plan, [door('west'), door('east')]);
    expect(shut?.worst).toBeNull();
    expect(shut?.withoutWay).toBeGreaterThan(55);
  });
});
