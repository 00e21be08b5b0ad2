import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { logistics } from '../../../src/demo/hospital/logistics/logistics';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, offFloor, unaccounted } from '../support/building-checks';
import { inside, unreached } from '../support/storey-checks';

const building = logistics();
const document = alone(building);
const plan = walkingPlan(document);

describe('the logistics building', () => {
  it('is drawn without a room over another or a door beside its rooms', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const storey of building.storeys)
      expect(unaccounted(document, storey), storey.code).toBeLessThan(0.02);
  });

  it('is walked from the corridor of the ground storey to every room, nothing assumed', () => {
    expect(unreached(document, plan, { storey: makeId('storey', 'E-L01'), x: 180, y: 168.2 })).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('has two stairs at least 1.65 m wide and two ways out of every large room', () => {
    for (const { width } of Object.values(document.flights)) expect(width).toBeGreaterThanOrEqual(1.6);
    for (const room of ['E-L01.MEAL', 'E-L01.KIT', 'E-L01.LDY', 'E-L02.CANT', 'E-L03.TRN', 'E-L03.LIN']) {
      const id = makeId('space', room);
      const doors = Object.values(document.openings).filter(
        ({ kind, spaces }) => kind !== 'window' && spaces?.includes(id),
      );
      expect(doors.length, room).toBeGreaterThanOrEqual(2);
    }
  });

  it('fits its kitchens with wet chemical, blankets, gas detectors and valves', () => {
    for (const [storey, kitchen] of [
      ['E-L01', 'KIT'],
      ['E-L02', 'KI2'],
    ] as const) {
      const { outline } = document.spaces[makeId('space', `${storey}.${kitchen}`)]!;
      const here = Object.values(document.assets).filter(
        (asset) => asset.storey === makeId('storey', storey) && inside(outline, asset.x, asset.y),
      );
      const wet = here.reduce(
        (sum, asset) =>
          sum + (asset.kind === 'extinguisher' && asset.agent === 'wet-chemical' ? asset.count : 0),
        0,
      );
      expect(wet, kitchen).toBe(3);
      for (const kind of ['fire-blanket', 'gas-detector', 'gas-valve']) {
        expect(here.filter((asset) => asset.kind === kind).length, `${kitchen} ${kind}`).toBe(2);
      }
    }
  });

  it('has an extinguisher within 15 m of every place', () => {
    expect(beyondExtinguishers(plan, 15)).toEqual([]);
    expect(offFloor(plan)).toEqual([]);
  });
});
