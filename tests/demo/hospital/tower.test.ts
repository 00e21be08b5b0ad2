import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { spaceId } from '../../../src/demo/drafting/plan-ids';
import { inpatientTower } from '../../../src/demo/hospital/tower/tower';
import { makeId } from '../../../src/model/schema/ids';
import type { Point } from '../../../src/model/schema/polygon';
import type { Space } from '../../../src/model/schema/space';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, unaccounted } from '../support/building-checks';
import { areaOf, inside, spacesOn, unreached } from '../support/storey-checks';

const building = inpatientTower();
const document = alone(building);
const plan = walkingPlan(document);
const storeys = building.storeys.filter(({ kind }) => kind !== 'roof');
const spaces = Object.values(document.spaces);
const doorsOf = (id: Space['id']) =>
  Object.values(document.openings).filter(
    ({ kind, spaces: sides }) => kind === 'door' && sides?.includes(id),
  );
const widths = (space: Space): [x: number, y: number] => {
  const [xs, ys] = [0, 1].map((axis) => space.outline.outer.map((point) => point[axis]!)) as [
    number[],
    number[],
  ];
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
};

/** From a place to a line along an axis, metres. */
function distanceToLine([[ax, ay], [bx, by]]: readonly [Point, Point], x: number, y: number): number {
  const off = (at: number, a: number, b: number): number =>
    Math.max(Math.min(a, b) - at, at - Math.max(a, b), 0);
  return Math.hypot(off(x, ax, bx), off(y, ay, by));
}

describe('the inpatient tower', () => {
  it('is drawn without a room over another or a door beside its rooms', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const storey of storeys) expect(unaccounted(document, storey), storey.code).toBeLessThan(0.02);
  });

  it('is walked from the lobby to every room and to the roof, nothing assumed', () => {
    const from = { storey: makeId('storey', 'C-L01'), x: 74.2 + 38, y: 162 + 4 };
    expect(unreached(document, plan, from)).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('has 546 beds, as many drawn in wards as counted', () => {
    const counted = spaces.reduce((sum, { beds }) => sum + (beds ?? 0), 0);
    expect(counted).toBe(30 + 12 + 480 + 24);
    const drawn = Object.values(document.obstacles).filter(({ name }) => name.en === 'Bed');
    // Incubators aren't beds; three beds of the delivery suite aren't counted.
    expect(drawn).toHaveLength(counted - 12 + 3);
  });

  it('lets beds pass: ward doors of 1.1 m, corridors of 2.4 m, a toilet in every ward', () => {
    const wards = spaces.filter(({ use }) => ['ward', 'single-ward', 'isolation-ward'].includes(use));
    expect(wards).toHaveLength(12 + 8 * 24 + 24);
    for (const { id } of wards) {
      const [toilet, entrance, ...others] = doorsOf(id).sort((a, b) => a.clearWidth! - b.clearWidth!);
      expect(document.spaces[toilet!.spaces!.find((side) => side !== id)!]?.use, id).toBe('toilet');
      expect(entrance!.clearWidth, id).toBeGreaterThanOrEqual(1.1);
      expect(others, id).toEqual([]);
    }
    for (const space of spaces.filter(({ use }) => use === 'corridor')) {
      expect(Math.min(...widths(space)), space.id).toBeGreaterThanOrEqual(2.4);
    }
  });

  it('is parted into compartments that hold every room once, and smoke zones of 500 m² on ward storeys', () => {
    for (const { code, rooms } of building.storeys) {
      const zones = Object.values(document.compartments).filter(
        ({ storey }) => storey === makeId('storey', code),
      );
      const held = zones.filter(({ type }) => type === 'fire').flatMap((zone) => zone.spaces);
      expect(held.toSorted(), code).toEqual(rooms.map((room) => spaceId(code, room.code)).toSorted());
      if (!/L(0[4-9]|1[012])$/.test(code)) continue;
      for (const zone of zones.filter(({ type }) => type === 'smoke')) {
        const area = zone.spaces.reduce((sum, id) => sum + areaOf(document.spaces[id]!.outline), 0);
        expect(area, zone.id).toBeLessThan(500);
      }
    }
  });

  it('keeps stairs, shafts and risers at one place on all storeys, and stair doors at the landing', () => {
    const fixed = spaces.filter(({ use }) => ['stair', 'lift-shaft', 'electrical', 'it-room'].includes(use));
    const places = new Map<string, Set<string>>();
    for (const { id, outline } of fixed.filter(({ storey }) => storey !== 'storey_C-R')) {
      const code = id.split('.')[1]!;
      places.set(code, (places.get(code) ?? new Set()).add(outline.outer.join(' ')));
    }
    for (const code of ['ST1', 'ST2', 'ST3', 'B1W', 'B2E', 'FL1', 'FL3', 'EV', 'DLW', 'DLE', 'EPW', 'ETE']) {
      expect(places.get(code)?.size, code).toBe(1);
    }
    for (const { id } of spaces.filter(({ use }) => use === 'stair')) {
      for (const { line } of doorsOf(id)) expect(line[0][1] - 162, id).toBeLessThan(20);
    }
    for (const lobby of spaces.filter(({ id }) => /\.LB[123]$/.test(id))) {
      expect(areaOf(lobby.outline), lobby.id).toBeGreaterThanOrEqual(10);
    }
  });

  it('keeps bed gaps of 0.8 m and 0.6 m to the walls, and beds off all doors', () => {
    for (const { code, rooms, furniture } of storeys) {
      for (const room of rooms.filter(({ beds, use }) => beds !== undefined && use !== 'nicu')) {
        const [x0, x1] = [Math.min, Math.max].map((f) => f(...room.ring.map(([x]) => x))) as [number, number];
        const ys = room.ring.map(([, y]) => y);
        const inside = furniture
          .filter(({ en, ring }) => en === 'Bed' && ring[0]![0] >= x0 && ring[1]![0] <= x1)
          .map(({ ring }) => [ring[0]![1], ring[2]![1]] as const)
          .filter(([low, high]) => low >= Math.min(...ys) && high <= Math.max(...ys))
          .sort((a, b) => a[0] - b[0]);
        expect(inside, `${code} ${room.code}`).toHaveLength(room.beds!);
        inside.slice(1).forEach(([low], i) => {
          expect(low - inside[i]![1], `${code} ${room.code}`).toBeGreaterThanOrEqual(0.8 - 1e-9);
        });
        const south = Math.min(...ys) === 0;
        const [wallLow, wallHigh] = south ? [0.3, 5.95] : [20.4, 24.9];
        expect(inside[0]![0] - wallLow, `${code} ${room.code}`).toBeGreaterThanOrEqual(0.6 - 1e-9);
        expect(wallHigh - inside.at(-1)![1], `${code} ${room.code}`).toBeGreaterThanOrEqual(0.6 - 1e-9);
      }
    }
  });

  it('has no two nursing units alike', () => {
    const shape = (storey: string, side: RegExp): string =>
      spacesOn(document, makeId('storey', storey))
        .filter(({ id }) => side.test(id))
        .map(({ outline }) => outline.outer.map(([x, y]) => `${Math.abs(x - 112).toFixed(3)},${y}`).sort())
        .sort()
        .join('|');
    const shapes = storeys.flatMap(({ code }) =>
      [/(S\d|N\d|DR|TR|NS)W$/, /(S\d|N\d|DR|TR|NS)E$/].map((s) => shape(code, s)),
    );
    const units = shapes.filter((text) => text.split('|').length > 10);
    expect(units).toHaveLength(19);
    expect(new Set(units).size).toBe(units.length);
  });

  it('hangs nothing behind a door or in a piece of furniture', () => {
    const kinds = new Set<string>([
      'extinguisher',
      'hydrant',
      'manual-call-point',
      'evacuation-chair',
      'gas-valve',
    ]);
    const wrong = building.storeys.flatMap(({ code }) => {
      const on = <T extends { storey: string }>(all: Record<string, T>): T[] =>
        Object.values(all).filter(({ storey }) => storey === makeId('storey', code));
      const doors = on(document.openings).filter(({ kind }) => kind !== 'window');
      const pieces = on(document.obstacles);
      return on(document.assets)
        .filter(({ kind }) => kinds.has(kind))
        .filter(
          ({ x, y }) =>
            doors.some(({ line }) => distanceToLine(line, x, y) < 0.3) ||
            pieces.some(({ outline }) => inside(outline, x, y)),
        )
        .map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the chemicals of each unit in its treatment room and its dirty utility', () => {
    const stores = Object.values(document.assets).filter(({ id }) => /C-L\d\d\.CH[12][WE]$/.test(id));
    const homes = stores.map(({ storey, x, y }) =>
      spacesOn(document, storey)
        .find(({ outline }) => inside(outline, x, y))
        ?.id.slice(-3, -1),
    );
    expect(homes.filter((home) => home === 'TR')).toHaveLength(21);
    expect(homes.filter((home) => home === 'DU')).toHaveLength(21);
  });

  it('has an extinguisher within 15 m of every place, and the fittings of its table on every storey', () => {
    expect(beyondExtinguishers(plan, 15)).toEqual([]);
    for (const { code, assets } of storeys) {
      const count = (kind: string): number => assets.filter((asset) => asset.kind === kind).length;
      const units = assets.reduce(
        (sum, asset) => sum + (asset.kind === 'extinguisher' ? (asset.count ?? 1) : 0),
        0,
      );
      expect(units, code).toBeGreaterThanOrEqual(26);
      expect([count('hydrant'), count('manual-call-point')], code).toEqual([6, 8]);
      expect(count('camera'), code).toBeGreaterThanOrEqual(code === 'C-L01' ? 15 : 16);
      expect(count('evacuation-chair'), code).toBe(code === 'C-L01' ? 0 : 3);
    }
  });
});
