import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { ebikeShed } from '../../../src/demo/hospital/ebikes/ebike-shed';
import { energyCentre } from '../../../src/demo/hospital/energy/energy';
import { gatehouses } from '../../../src/demo/hospital/gatehouses/gatehouses';
import { hazardousStore } from '../../../src/demo/hospital/hazardous-store/hazardous-store';
import { oxygenStation } from '../../../src/demo/hospital/oxygen/oxygen-station';
import { wasteHouse } from '../../../src/demo/hospital/waste/waste-house';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, offFloor, unaccounted } from '../support/building-checks';
import { spacesOn } from '../support/storey-checks';

const BUILDINGS = [
  energyCentre(),
  hazardousStore(),
  oxygenStation(),
  ebikeShed(),
  wasteHouse(),
  ...gatehouses.map((plan) => plan()),
];

describe.each(BUILDINGS)('$code $en', (building) => {
  const document = alone(building);
  const plan = walkingPlan(document);
  const [storey] = building.storeys;

  it('is drawn without a room over another or a door beside its rooms, its area accounted for', () => {
    expect(misdrawn(document, building)).toEqual([]);
    // The shed's mesh stands on the edge of its floor.
    expect(unaccounted(document, storey!)).toBeLessThan(building.code === 'I' ? 0.06 : 0.02);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('lets everybody out of every room, by a door of its own or through one more room', () => {
    const exits = Object.values(document.openings).filter(({ finalExit }) => finalExit === true);
    const first = new Set(exits.flatMap(({ spaces }) => spaces ?? []));
    const second = Object.values(document.openings).filter(({ spaces }) =>
      spaces?.some((space) => space !== null && first.has(space)),
    );
    const out = new Set(second.flatMap(({ spaces }) => spaces ?? []));
    for (const { id } of spacesOn(document, makeId('storey', storey!.code)))
      expect(out.has(id), id).toBe(true);
  });

  it('has an extinguisher within 15 m of every place, and nothing that hangs off the floor', () => {
    expect(beyondExtinguishers(plan, 15)).toEqual([]);
    expect(offFloor(plan)).toEqual([]);
  });
});

describe('what is dangerous', () => {
  it('has gas detectors where gas is: four at the boilers, six in the hazardous store', () => {
    const detectors = BUILDINGS.map((building) => [
      building.code,
      building.storeys[0]!.assets.filter(({ kind }) => kind === 'gas-detector').length,
    ]);
    expect(Object.fromEntries(detectors)).toMatchObject({ F: 4, G: 6, I: 0 });
  });

  it('is charged in the shed only: forty chargers for eighty places', () => {
    const chargers = ebikeShed().storeys[0]!.assets.filter(({ kind }) => kind === 'charger');
    expect(chargers).toHaveLength(40);
  });
});
