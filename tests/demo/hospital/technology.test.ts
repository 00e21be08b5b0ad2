import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { technology } from '../../../src/demo/hospital/technology/technology';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, offFloor, unaccounted } from '../support/building-checks';
import { unreached } from '../support/storey-checks';

const building = technology();
const document = alone(building);
const plan = walkingPlan(document);
const storeys = building.storeys.filter(({ kind }) => kind !== 'roof');

describe('medical technology', () => {
  it('is drawn without a room over another or a door beside its rooms', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const storey of storeys) expect(unaccounted(document, storey), storey.code).toBeLessThan(0.02);
  });

  it('is walked from the corridor of the ground storey to every room, nothing assumed', () => {
    const from = { storey: makeId('storey', 'B-L01'), x: 78.4 + 33, y: 104 + 7.2 };
    expect(unreached(document, plan, from)).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('has an extinguisher within 15 m of every place', () => {
    const own = beyondExtinguishers(plan, 15).filter((line) => line.startsWith('storey_B-'));
    expect(own).toEqual([]);
    expect(offFloor(plan)).toEqual([]);
  });
});
