import { describe, expect, it } from 'vitest';
import { findPath, floorAt } from '../../../src/analyses/walking/find-path';
import { walkingPlan, walkWith } from '../../../src/analyses/walking/walking-plan';
import { servicedBuilding } from '../../../src/demo/hospital/hospital';
import { outpatient } from '../../../src/demo/hospital/outpatient/outpatient';
import { makeId } from '../../../src/model/schema/ids';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn } from '../support/building-checks';
import { areaBalance, areaOf, spacesOn, unreached } from '../support/storey-checks';

const building = servicedBuilding(outpatient());
const document = alone(building);
const plan = walkingPlan(document);
const storeys = building.storeys.filter(({ kind }) => kind !== 'roof');

/** Outer faces on the campus, and what the atrium takes of the storeys over the ground, m² (programme, § 1 and § 2.2). */
const FOOTPRINT = [
  [70, 44],
  [154, 44],
  [154, 86],
  [70, 86],
] as const;
const VOID = 16.8 * 12.6;

/** A place of the building's own frame. */
const at = (code: string, x: number, y: number) => {
  const place = floorAt(plan, { storey: makeId('storey', code), x: 70 + x, y: 44 + y })!;
  expect(place.gap, `${code} ${x} ${y}`).toBeLessThan(0.01);
  return place;
};

const assetsOn = (code: string, kind: string) =>
  Object.values(document.assets).filter(
    (asset) => asset.kind === kind && asset.storey === makeId('storey', code),
  );

describe('the outpatient building', () => {
  it('is drawn without a room over another or a door beside its rooms, all of its area told', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const [i, { code }] of storeys.entries()) {
      const { gross, spaces, walls } = areaBalance(document, makeId('storey', code), FOOTPRINT);
      const floor = gross - (i === 0 ? 0 : VOID);
      expect(Math.abs(spaces + walls - floor) / floor, code).toBeLessThan(0.02);
    }
  });

  it('is walked from the hall to every room, to the roof and through the links, nothing assumed', () => {
    const from = { storey: makeId('storey', 'A-L01'), x: 70 + 37.8, y: 44 + 10.5 };
    expect(unreached(document, plan, from)).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
    expect(plan.nav.unjoined).toEqual([]);
  });

  it('has four stairs from L05 to the ground, each of which leads out by its own door', () => {
    const stairs = [
      ['SA1', 1.9, 34.7],
      ['SA2', 18.65, 34.7],
      ['SA3', 61.1, 34.7],
      ['SA4', 82.1, 34.7],
    ] as const;
    for (const [stair, x, y] of stairs) {
      const others = stairs.filter(([other]) => other !== stair).map(([other]) => other);
      const shut = Object.values(document.openings)
        .filter(({ spaces }) => spaces?.some((id) => others.some((other) => id?.endsWith(`.${other}`))))
        .map(({ id }) => id);
      const exit = document.openings[makeId('opening', `A-L01.${stair}-OUT`)];
      expect(exit?.finalExit, stair).toBe(true);
      const [[ax, ay], [bx, by]] = exit!.line;
      const door = at('A-L01', (ax + bx) / 2 - 70, (ay + by) / 2 - 44);
      const { length } = findPath({ plan, walk: walkWith(plan, shut) }, at('A-L05', x, y), door);
      // Four storeys of two flights each: 2 · 15 treads of 0.28 m that rise 4.8 or 4.5 m.
      expect(length, stair).toBeGreaterThan(4 * 2 * Math.hypot(4.2, 2.25));
      expect(length, stair).toBeLessThan(100);
    }
  });

  it('leads into the links on three levels through fire doors', () => {
    for (const level of ['L01', 'L02', 'L03']) {
      const door = document.openings[makeId('opening', `A-${level}.BR-AB-${level}.LINK`)];
      expect([door?.fireRating, door?.finalExit, door?.selfClosing], level).toEqual(['甲', null, true]);
      const link = floorAt(plan, { storey: makeId('storey', `AB-${level}`), x: 109.9, y: 95 })!;
      expect(
        findPath({ plan, walk: walkWith(plan, []) }, at(`A-${level}`, 40, 39), link).length,
        level,
      ).toBeCloseTo(12, 1);
      expect(
        findPath({ plan, walk: walkWith(plan, [door!.id]) }, at(`A-${level}`, 40, 39), link).length,
        level,
      ).toBeNull();
    }
  });

  it('has the rooms and things that its storeys are known by', () => {
    const uses = (code: string) => spacesOn(document, makeId('storey', code)).map(({ use }) => use);
    expect(uses('A-L01').filter((use) => use === 'consulting').length).toBe(12);
    expect(uses('A-L04')).toContain('dental');
    expect(document.spaces['space_A-L05.DEC']?.use).toBe('kitchen');
    expect(areaOf(document.spaces['space_A-L04.H5']!.outline)).toBeCloseTo(4 * 8, 0);
    const chairs = Object.values(document.obstacles).filter(
      ({ storey, name, outline }) =>
        storey === makeId('storey', 'A-L04') &&
        name.en === 'Dental chair' &&
        outline.outer[0]![0] < 70 + 22.4,
    );
    expect(chairs).toHaveLength(8);
    for (const { code } of storeys) {
      const numbers = spacesOn(document, makeId('storey', code)).flatMap(({ number }) => number ?? []);
      expect(new Set(numbers).size, code).toBe(numbers.length);
      expect(document.spaces[makeId('space', `${code}.EP`)]?.use).toBe('electrical');
    }
  });

  it('has an extinguisher within 15 m of every place, 53 units on the ground, 36 on each storey above', () => {
    expect(beyondExtinguishers(plan, 15)).toEqual([]);
    const units = storeys.map(({ code }) =>
      assetsOn(code, 'extinguisher').reduce((sum, one) => sum + ('count' in one ? one.count : 0), 0),
    );
    expect(units).toEqual([53, 36, 36, 36, 36]);
    expect(storeys.map(({ code }) => assetsOn(code, 'hydrant').length)).toEqual([10, 9, 9, 9, 9]);
    expect(storeys.map(({ code }) => assetsOn(code, 'camera').length)).toEqual([75, 33, 33, 34, 36]);
  });

  it('has lifts one over the other', () => {
    for (const lift of ['LF1', 'LF2', 'LF3', 'LF4']) {
      const outlines = storeys.map(
        ({ code }) => document.spaces[makeId('space', `${code}.${lift}`)]?.outline,
      );
      for (const outline of outlines) expect(outline).toEqual(outlines[0]);
    }
  });
});
