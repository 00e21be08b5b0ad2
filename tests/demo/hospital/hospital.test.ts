import { describe, expect, it } from 'vitest';
import { demoFigures } from '../../../src/demo/figures/demo-figures';
import { roomSignatures } from '../../../src/demo/figures/room-signature';
import { hospital } from '../../../src/demo/hospital/hospital';
import { writeWardtwinJson } from '../../../src/formats/wardtwin-json/write-wardtwin-json';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { parseDocument } from '../../../src/model/schema/parse-document';
import { spaceAt } from '../../../src/model/query/space-at';
import { bedRoomsWithoutWay } from '../support/bed-ways';
import { areaOf, unreached } from '../support/storey-checks';
import { soundHospital, soundPlan, toldHospital, toldPlan } from '../support/hospitals';

const faultless = soundHospital();
const planted = toldHospital();
const text = writeWardtwinJson(planted);

/** In the middle of an assembly point. */
const ASSEMBLY = { storey: makeId('storey', 'SITE'), x: 119, y: 18 };

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

  it('has somebody who answers for every room and all that is in rooms, but for the stories', () => {
    const unowned = (document: CampusDocument, kind: 'spaces' | 'assets'): string[] =>
      Object.values(document[kind])
        .filter(({ department, responsible }) => department === null || responsible === null)
        .map(({ id }) => id);
    expect(unowned(faultless, 'spaces')).toEqual([]);
    expect(unowned(planted, 'spaces')).toHaveLength(9);
    expect(unowned(faultless, 'assets')).toEqual([]);
    expect(unowned(planted, 'assets')).toEqual([]);
  });

  it('is walked as drawn: nothing assumed, every room reached from an assembly point with all doors open', () => {
    const plan = soundPlan();
    expect(plan.derived.warnings).toEqual([]);
    expect(unreached(faultless, plan, ASSEMBLY)).toEqual([]);
  });

  it('has no room that its stories cut off while all doors are open', () => {
    expect(unreached(planted, toldPlan(), ASSEMBLY)).toEqual([]);
  });

  // Where beds come from: the bed lifts, in the old building its corridor, for who lies in observation that of emergency.
  it.each([
    ...Array.from(
      { length: 10 },
      (_, i) => [`C-L${String(i + 3).padStart(2, '0')}`, 'LL', i + 3 === 6 ? 'N3W' : null] as const,
    ),
    ['B-L04', 'LL', null] as const,
    ['A-L01', 'EC1', null] as const,
    ['D-L02', 'COR', 'D5'] as const,
    ['D-L03', 'COR', null] as const,
  ])('lets the beds of %s be pushed from %s into their rooms, but for the story', (storey, from, told) => {
    expect(bedRoomsWithoutWay(faultless, storey, [from])).toEqual([]);
    const stopped = told === null ? [] : [`space_${storey}.${told}`];
    expect(bedRoomsWithoutWay(planted, storey, [from])).toEqual(stopped);
  });

  it('gives who lies in it a window, if only to the room that watches it', () => {
    const lit = new Set(
      Object.values(faultless.openings)
        .filter(({ kind }) => kind === 'window')
        .map(({ line: [[ax, ay], [bx, by]], storey }) => ({ storey, x: (ax + bx) / 2, y: (ay + by) / 2 }))
        .flatMap(({ storey, x, y }) =>
          [
            [0.4, 0],
            [-0.4, 0],
            [0, 0.4],
            [0, -0.4],
          ].map(([dx, dy]) => spaceAt(faultless, storey, x + dx!, y + dy!)?.id),
        ),
    );
    const lain = Object.values(faultless.spaces).filter(
      ({ beds, use }) => beds !== null || use === 'observation',
    );
    expect(lain.length).toBeGreaterThan(250);
    expect(lain.filter(({ id }) => !lit.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has refuges of 25 m² for each of two units', () => {
    const refuges = Object.values(faultless.spaces).filter(({ use }) => use === 'refuge');
    expect(refuges).toHaveLength(13);
    for (const { id, outline } of refuges) expect(areaOf(outline), id).toBeGreaterThanOrEqual(51);
  });

  it('has no opening without a fire rating between two fire compartments', () => {
    const home = new Map(
      Object.values(faultless.compartments)
        .filter(({ type }) => type === 'fire')
        .flatMap(({ id, spaces }) => spaces.map((space) => [space, id] as const)),
    );
    const between = Object.values(faultless.openings).filter(({ spaces }) => {
      const [a, b] = (spaces ?? []).map((space) => (space === null ? undefined : home.get(space)));
      return a !== undefined && b !== undefined && a !== b;
    });
    expect(between.length).toBeGreaterThan(100);
    expect(between.filter(({ fireRating }) => fireRating === null).map(({ id }) => id)).toEqual([]);
    // Each of them is an inspected thing as well.
    const inspected = new Set(
      Object.values(faultless.assets).map((asset) =>
        asset.kind === 'fire-door' || asset.kind === 'fire-shutter' ? asset.opening : null,
      ),
    );
    expect(between.filter(({ id }) => !inspected.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has the gas valves of its programme, within a tenth', () => {
    const gases = Object.values(faultless.assets).flatMap((asset) =>
      asset.kind === 'gas-valve' ? [asset.gases.includes('natural-gas')] : [],
    );
    expect(gases.filter((fuel) => fuel)).toHaveLength(7);
    expect(Math.abs(gases.filter((fuel) => !fuel).length - 74)).toBeLessThanOrEqual(7);
  });

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
