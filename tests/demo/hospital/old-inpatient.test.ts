import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { oldInpatient } from '../../../src/demo/hospital/old/old-inpatient';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, unaccounted } from '../support/building-checks';
import { spacesOn, unreached } from '../support/storey-checks';

const building = oldInpatient();
const document = alone(building);
const plan = walkingPlan(document);
const storeys = building.storeys.filter(({ kind }) => kind !== 'roof');

describe('the old inpatient building', () => {
  it('is drawn without a room over another or a door beside its rooms', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const storey of storeys) expect(unaccounted(document, storey), storey.code).toBeLessThan(0.02);
  });

  it('is walked from the corridor of the ground storey to every room and to the roof, nothing assumed', () => {
    const from = { storey: makeId('storey', 'D-L01'), x: 30.4, y: 100 };
    expect(unreached(document, plan, from)).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('has 52 beds on two storeys, drawn in wards whose doors let them out', () => {
    const wards = Object.values(document.spaces).filter(({ beds }) => beds !== null);
    expect(wards.reduce((sum, { beds }) => sum + (beds ?? 0), 0)).toBe(52);
    const drawn = Object.values(document.obstacles).filter(({ name }) => name.en === 'Bed');
    for (const level of ['D-L02', 'D-L03']) {
      expect(drawn.filter(({ storey }) => storey === makeId('storey', level))).toHaveLength(26);
    }
    for (const { id } of wards) {
      const doors = Object.values(document.openings).filter(
        ({ kind, spaces }) => kind === 'door' && spaces?.includes(id),
      );
      expect(doors.map(({ clearWidth }) => clearWidth)).toEqual([1.15]);
    }
  });

  it('is poorer than the new houses: narrow corridor, open stairs, no detection', () => {
    for (const { code } of storeys) {
      const id = makeId('storey', code);
      const corridor = spacesOn(document, id).find((space) => space.id === `space_${code}.COR`);
      const xs = corridor?.outline.outer.map(([x]) => x) ?? [];
      expect(Math.max(...xs) - Math.min(...xs), code).toBeCloseTo(2.2, 9);
      const kinds = Object.values(document.assets).filter(({ storey }) => storey === id);
      const count = (kind: string) => kinds.filter((asset) => asset.kind === kind).length;
      const units = kinds.reduce((sum, asset) => sum + (asset.kind === 'extinguisher' ? asset.count : 0), 0);
      expect([units, count('hydrant'), count('emergency-light'), count('exit-sign')]).toEqual([10, 2, 7, 11]);
      expect([count('smoke-detector'), count('sprinkler-head'), count('manual-call-point')]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  it('numbers every room once', () => {
    const numbers = Object.values(document.spaces).flatMap(({ number }) => number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(document.spaces['space_D-L02.D5']?.number).toBe('D0205');
    expect(document.spaces['space_D-L03.NSD']?.number).toBe('D0327');
  });

  it('has an extinguisher within 15 m of every place', () => {
    expect(beyondExtinguishers(plan, 15)).toEqual([]);
  });
});
