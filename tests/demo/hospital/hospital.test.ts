import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { demoFigures } from '../../../src/demo/figures/demo-figures';
import { roomSignatures } from '../../../src/demo/figures/room-signature';
import { faultlessHospital, hospital } from '../../../src/demo/hospital/hospital';
import { writeWardtwinJson } from '../../../src/formats/wardtwin-json/write-wardtwin-json';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { wardsWithoutBedWay } from '../support/bed-ways';
import { areaOf, unreached } from '../support/storey-checks';

const faultless = faultlessHospital();
const planted = hospital();
const text = writeWardtwinJson(planted);

/** Doors by which a fire compartment is left: into another one of its storey, into a stair, or to the open. */
function waysOut(document: CampusDocument, spaces: ReadonlySet<string>): number {
  return Object.values(document.openings).filter(({ kind, spaces: sides, rejected }) => {
    if (kind === 'window' || sides === null || rejected) return false;
    const within = sides.map((id) => id !== null && spaces.has(id));
    if (within[0] !== within[1]) return true;
    const intoStair = sides.some((id) => id !== null && document.spaces[id]?.use === 'stair');
    const fromStair = sides.every((id) => id !== null && document.spaces[id]?.use === 'stair');
    return within[0] === true && intoStair && !fromStair;
  }).length;
}

describe('the demo hospital', () => {
  it('is legal as a file from outside would have to be, and the same bytes each time', () => {
    expect(parseDocument(JSON.parse(text)).ok).toBe(true);
    expect(writeWardtwinJson(hospital())).toBe(text);
  });

  it('has the size that its programme asks for', () => {
    const figures = demoFigures(faultless);
    expect(figures.buildings).toBeGreaterThanOrEqual(6);
    expect(figures.storeys).toBeGreaterThanOrEqual(40);
    expect(figures.spaces).toBeGreaterThanOrEqual(1500);
    expect(Object.values(figures.assets).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(10_000);
    expect(figures.beds).toBe(612);
    expect(faultless.campus.beds).toBe(612);
  });

  it('copies no more rooms than a real hospital does', () => {
    const { duplicateRooms, duplicateWards } = demoFigures(planted);
    expect(duplicateRooms.rooms).toBeGreaterThan(1300);
    expect(duplicateRooms.share).toBeLessThanOrEqual(0.2);
    expect(duplicateWards.rooms).toBeGreaterThan(200);
    expect(duplicateWards.share).toBeLessThanOrEqual(0.15);
  });

  it('has no two nursing units that share more than a quarter of their wards', () => {
    const signatures = roomSignatures(faultless);
    const units = new Map<string, string[]>();
    for (const { id } of Object.values(faultless.spaces)) {
      const [, storey, side] = /^space_(C-L\d\d)\.[SN]\d([WE])$/.exec(id) ?? [];
      if (storey === undefined) continue;
      const unit = `${storey} ${side}`;
      units.set(unit, [...(units.get(unit) ?? []), signatures.get(id)!]);
    }
    expect([...units.values()].map((wards) => wards.length)).toEqual(Array.from({ length: 19 }, () => 12));
    const alike = [...units].flatMap(([unit, wards]) =>
      [...units]
        .filter(([other, theirs]) => {
          const shared = wards.filter((ward) => theirs.includes(ward)).length;
          return other !== unit && shared > wards.length / 4;
        })
        .map(([other]) => `${unit} = ${other}`),
    );
    expect(alike).toEqual([]);
  });

  it('has 55,000 to 75,000 m² of floor under its roofs', () => {
    const indoors = Object.values(faultless.spaces).filter(({ use }) => use !== 'roof' && use !== 'outdoor');
    const net = indoors.reduce((sum, { outline }) => sum + areaOf(outline), 0);
    expect(net).toBeGreaterThan(55_000);
    expect(net).toBeLessThan(75_000);
  });

  it('names every building, storey, room, department and person in both languages', () => {
    const named = [
      ...Object.values(planted.buildings),
      ...Object.values(planted.storeys),
      ...Object.values(planted.spaces),
      ...Object.values(planted.departments),
      ...Object.values(planted.people),
    ];
    expect(named.filter(({ name }) => !name.zh || !name.en).map(({ id }) => id)).toEqual([]);
  });

  it('has somebody who answers for every room, but for the stories', () => {
    const unowned = (document: CampusDocument): string[] =>
      Object.values(document.spaces)
        .filter(({ department, responsible }) => department === null || responsible === null)
        .map(({ id }) => id);
    expect(unowned(faultless)).toEqual([]);
    expect(unowned(planted)).toHaveLength(9);
  });

  it('is walked as drawn: nothing assumed, every room reached from an assembly point with all doors open', () => {
    const plan = walkingPlan(faultless);
    expect(plan.derived.warnings).toEqual([]);
    expect(unreached(faultless, plan, { storey: makeId('storey', 'SITE'), x: 119, y: 18 })).toEqual([]);
  });

  it.each(['C-L03', 'C-L04', 'C-L05', 'C-L06', 'C-L07', 'C-L08', 'C-L09', 'C-L10', 'C-L11'])(
    'lets the beds of %s be pushed to the bed lifts',
    (storey) => {
      expect(wardsWithoutBedWay(faultless, storey, ['LL'])).toEqual([]);
      const told: Record<string, string[]> = { 'C-L06': ['space_C-L06.N3W'] };
      expect(wardsWithoutBedWay(planted, storey, ['LL'])).toEqual(told[storey] ?? []);
    },
  );

  it.each(['D-L02', 'D-L03'])(
    'lets the beds of %s be pushed into the corridor, but for the story',
    (storey) => {
      expect(wardsWithoutBedWay(faultless, storey, ['COR'])).toEqual([]);
      expect(wardsWithoutBedWay(planted, storey, ['COR'])).toEqual(
        storey === 'D-L02' ? ['space_D-L02.D5'] : [],
      );
    },
  );

  it('has two ways out of every fire compartment; one where it is a whole small building', () => {
    // GB 50016-2014 5.5.8: one exit is enough for a single storey of at most 200 m² and 50 people.
    const SMALL = 200;
    const compartments = Object.values(faultless.compartments)
      .filter(({ type }) => type === 'fire')
      .map(({ id, spaces }) => ({
        id,
        ways: waysOut(faultless, new Set(spaces)),
        area: spaces.reduce((sum, space) => sum + areaOf(faultless.spaces[space]!.outline), 0),
      }));
    expect(compartments.length).toBeGreaterThanOrEqual(50);
    const needed = (area: number): number => (area > SMALL ? 2 : 1);
    expect(compartments.filter(({ ways, area }) => ways < needed(area))).toEqual([]);
  });
});
