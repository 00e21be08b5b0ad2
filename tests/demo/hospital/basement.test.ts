import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { basement } from '../../../src/demo/hospital/basement/basement';
import { FOOTPRINT, TOWER } from '../../../src/demo/hospital/basement/frame';
import { PLACES } from '../../../src/demo/hospital/basement/parking';
import { towerCore } from '../../../src/demo/hospital/tower/core';
import { makeId } from '../../../src/model/schema/ids';
import type { Point } from '../../../src/model/schema/polygon';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, offFloor, unaccounted } from '../support/building-checks';
import { areaOf, unreached } from '../support/storey-checks';

const building = basement();
const [storey] = building.storeys;
const document = alone(building);
const plan = walkingPlan(document);

/** With both trenches, which a gross area doesn't count because they have no roof. */
const WITH_RAMPS: readonly Point[] = [
  [0, 0],
  [84, 0],
  [84, 30],
  [90, 30],
  [90, 66],
  [84, 66],
  [84, 67.2],
  [0, 67.2],
  [0, 50],
  [-6, 50],
  [-6, 11],
  [0, 11],
];

describe('the basement', () => {
  it('covers the 5,645 m² of the programme, all of it rooms and walls', () => {
    expect(areaOf({ outer: FOOTPRINT, holes: [] })).toBeCloseTo(5644.8, 6);
    expect(misdrawn(document, building)).toEqual([]);
    expect(unaccounted(document, { ...storey!, footprint: WITH_RAMPS })).toBeLessThan(0.02);
  });

  it('is walked from the garage to every room; only what lies above it is missing', () => {
    const from = { storey: makeId('storey', 'B1-G'), x: 110, y: 148 };
    expect(unreached(document, plan, from)).toEqual([]);
    const open = plan.derived.warnings.map(({ code, place }) => `${code} ${place}`);
    expect(open.sort()).toEqual([
      'plan.flight-upper-end-open flight_B1-G.RME',
      'plan.flight-upper-end-open flight_B1-G.RMW',
      'plan.flight-upper-end-open flight_B1-G.ST1.4',
      'plan.flight-upper-end-open flight_B1-G.ST2.4',
      'plan.flight-upper-end-open flight_B1-G.ST3.4',
    ]);
  });

  it('has its stairs, lifts and lobbies under those of the tower', () => {
    const below = new Map(storey!.rooms.map((room) => [room.code, room.ring]));
    const shafts = towerCore('other').rooms.filter(({ use }) => use === 'stair' || use === 'lift-shaft');
    expect(shafts).toHaveLength(12);
    for (const { code, ring } of shafts) {
      const moved = ring.map(([x, y]) => [x + TOWER[0], y + TOWER[1]]);
      moved.forEach(([x, y], i) => {
        expect(below.get(code)?.[i]?.[0], code).toBeCloseTo(x!, 6);
        expect(below.get(code)?.[i]?.[1], code).toBeCloseTo(y!, 6);
      });
    }
  });

  it('parks over a hundred cars on bays with a stop each, two lanes of 6 m between them', () => {
    const stops = Object.values(document.obstacles).filter(({ name }) => name.en === 'Wheel stop');
    expect(stops).toHaveLength(PLACES);
    expect(PLACES).toBeGreaterThanOrEqual(106);
    const rows = [...new Set(stops.map(({ outline }) => outline.outer[0]?.[1] ?? NaN))].sort((a, b) => a - b);
    // From the stop of a row to that of the row across: a car, the lane, a car, less what lies behind the stops.
    expect(rows.map((y) => Math.round((y - rows[0]!) * 10) / 10)).toEqual([0, 15.1, 49.7, 64.9]);
  });

  it('keeps garages under 4,000 m² and plant under 1,000 m² a compartment, every room in one', () => {
    const held = storey!.zones!.flatMap(({ rooms }) => rooms);
    expect([...held].sort()).toEqual(storey!.rooms.map(({ code }) => code).sort());
    for (const { code, rooms } of storey!.zones!) {
      const area = rooms.reduce(
        (sum, room) => sum + areaOf(document.spaces[makeId('space', `B1-G.${room}`)]!.outline),
        0,
      );
      expect(area, code).toBeLessThan(code.startsWith('FC-G') ? 4000 : 1000);
    }
  });

  it('has an extinguisher within 15 m, a third more in the garages', () => {
    const limit = (use: string): number => (use === 'garage' || use === 'ramp' ? 19.5 : 15);
    expect(beyondExtinguishers(plan, limit)).toEqual([]);
    expect(offFloor(plan)).toEqual([]);
  });
});
