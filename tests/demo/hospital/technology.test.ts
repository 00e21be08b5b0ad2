import { describe, expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { technology } from '../../../src/demo/hospital/technology/technology';
import { makeId } from '../../../src/model/schema/ids';
import type { Opening } from '../../../src/model/schema/opening';
import type { Point, Polygon } from '../../../src/model/schema/polygon';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { alone } from '../support/building';
import { beyondExtinguishers, misdrawn, offFloor, unaccounted } from '../support/building-checks';
import { inside, spacesOn, unreached } from '../support/storey-checks';

const building = technology();
const document = alone(building);
const plan = walkingPlan(document);
const storeys = building.storeys.filter(({ kind }) => kind !== 'roof');
const spaces = Object.values(document.spaces);

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const boxOf = ({ outer }: Polygon): Box => {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What lies within `reach` of an opening's line on either side. */
const before = ({ line: [[ax, ay], [bx, by]] }: Opening, reach: number): Box => {
  const [dx, dy] = ax === bx ? [reach, 0] : [0, reach];
  return [Math.min(ax, bx) - dx, Math.min(ay, by) - dy, Math.max(ax, bx) + dx, Math.max(ay, by) + dy];
};

/** Codes of the rooms on both sides of an opening, 0.4 m off its middle. */
const sidesOf = ({ storey, line: [[ax, ay], [bx, by]] }: Opening): (string | undefined)[] => {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  const [dx, dy] = ax === bx ? [0.4, 0] : [0, 0.4];
  const codeAt = ([px, py]: Point): string | undefined =>
    spacesOn(document, storey)
      .find(({ outline }) => inside(outline, px, py))
      ?.id.split('.')[1];
  return [codeAt([x - dx, y - dy]), codeAt([x + dx, y + dy])];
};

/** Clear widths and heights of the doors of rooms of a use, leaving aside those for staff alone. */
const patientDoors = (use: SpaceUse): Opening[] => {
  const rooms = new Set(spaces.filter((space) => space.use === use).map(({ id }) => id));
  return Object.values(document.openings).filter(
    (door) => door.kind === 'door' && (door.width ?? 0) > 1 && door.spaces?.some((id) => id && rooms.has(id)),
  );
};

describe('medical technology', () => {
  it('is drawn without a room over another or a door beside its rooms', () => {
    expect(misdrawn(document, building)).toEqual([]);
    for (const storey of storeys) expect(unaccounted(document, storey), storey.code).toBeLessThan(0.02);
  });

  it('is walked from the corridor of the ground storey to every room and to the roof, nothing assumed', () => {
    const from = { storey: makeId('storey', 'B-L01'), x: 78.4 + 33, y: 104 + 7.2 };
    expect(unreached(document, plan, from)).toEqual([]);
    expect(plan.derived.warnings).toEqual([]);
  });

  it('has an extinguisher within 15 m of every place of its own', () => {
    const own = beyondExtinguishers(plan, 15).filter((line) => line.startsWith('storey_B-'));
    expect(own).toEqual([]);
    expect(offFloor(plan)).toEqual([]);
  });

  it('is fitted by hand with what its programme counts', () => {
    const fitted = storeys.map(({ code }) => {
      const here = Object.values(document.assets).filter(({ storey }) => storey === `storey_${code}`);
      const units = here.reduce((sum, asset) => sum + (asset.kind === 'extinguisher' ? asset.count : 0), 0);
      const count = (kind: string): number => here.filter((asset) => asset.kind === kind).length;
      return [units, count('hydrant'), count('camera'), count('gas-valve'), count('evacuation-chair')];
    });
    expect(fitted).toEqual([
      [36, 8, 18, 2, 0],
      [28, 8, 16, 0, 2],
      [28, 8, 16, 4, 2],
      [34, 8, 20, 7, 2],
      [28, 8, 16, 1, 2],
    ]);
  });

  it('names and numbers rooms, and puts each in one fire compartment', () => {
    const zones = Object.values(document.compartments).filter(({ type }) => type === 'fire');
    for (const { code } of storeys) {
      const rooms = spacesOn(document, makeId('storey', code));
      const numbers = rooms.flatMap(({ number }) => (number === null ? [] : [number]));
      expect(new Set(numbers).size, code).toBe(numbers.length);
      for (const room of rooms) {
        expect(room.name.zh && room.name.en, room.id).toBeTruthy();
        expect(
          zones.filter((zone) => zone.spaces.includes(room.id)),
          room.id,
        ).toHaveLength(1);
      }
    }
  });

  it('has stairs wide enough, and stairs and lifts at the same place on every storey', () => {
    const flights = Object.values(document.flights);
    expect(flights).toHaveLength(4 * 4 * 2 + 2 * 2);
    for (const { id, width } of flights) expect(width, id).toBeGreaterThanOrEqual(1.65 - 1e-9);
    for (const code of ['SB1', 'SB2', 'SB3', 'SB4', 'BL1', 'BL2', 'BL3', 'DLF', 'HC', 'HD']) {
      const shafts = spaces.filter(({ id }) => id.endsWith(`.${code}`));
      const places = shafts.map(({ outline }) => boxOf(outline).map((side) => Math.round(side * 10) / 10));
      for (const place of places) {
        // Walls of fire compartments are a little thicker.
        place.forEach((side, i) => expect(Math.abs(side - (places[0]?.[i] ?? 0)), code).toBeLessThan(0.11));
      }
      expect(shafts.length, code).toBeGreaterThan(1);
    }
  });

  it('lets beds through: corridors 2.4 m clear, doors of scanners 1.2 m wide and 2.8 m high', () => {
    for (const { id, use, outline } of spaces) {
      if (use !== 'corridor' || !id.startsWith('space_B-')) continue;
      const [x0, y0, x1, y1] = boxOf(outline);
      expect(Math.min(x1 - x0, y1 - y0), id).toBeGreaterThanOrEqual(2.4 - 1e-9);
    }
    for (const use of ['ct', 'mri', 'xray'] as const) {
      const doors = patientDoors(use);
      expect(doors.length).toBeGreaterThan(0);
      for (const { id, clearWidth, height } of doors) {
        expect(clearWidth, id).toBeGreaterThanOrEqual(1.2);
        expect(height, id).toBe(2.8);
      }
    }
  });

  it('looks at every scanner through a pane of the control corridor', () => {
    const watched = Object.values(document.openings)
      .filter(({ kind, storey }) => kind === 'window' && storey === 'storey_B-L01')
      .map(sidesOf)
      .filter((sides) => sides.some((code) => code?.startsWith('CC')))
      .map((sides) => sides.find((code) => !code?.startsWith('CC')));
    const scanners = spaces.filter(
      ({ storey, use }) => storey === 'storey_B-L01' && (use === 'mri' || use === 'ct' || use === 'xray'),
    );
    expect(watched.sort()).toEqual(scanners.map(({ id }) => id.split('.')[1]).sort());
  });

  it('has 14 beds of intensive care, 1.2 m apart', () => {
    expect(spaces.reduce((sum, { beds }) => sum + (beds ?? 0), 0)).toBe(14);
    const beds = Object.values(document.obstacles)
      .filter(({ name }) => name.en === 'ICU bed')
      .map(({ outline }) => boxOf(outline));
    expect(beds).toHaveLength(14);
    beds.forEach((bed, i) => {
      const around: Box = [bed[0] - 1.2, bed[1] - 1.2, bed[2] + 1.2, bed[3] + 1.2];
      expect(beds.filter((other, j) => j !== i && meet(around, other))).toEqual([]);
    });
  });

  it('keeps furniture 0.9 m off doors', () => {
    const pieces = Object.values(document.obstacles).map(({ storey, outline, name }) => ({
      storey,
      box: boxOf(outline),
      name: name.en,
    }));
    const crowded = Object.values(document.openings)
      .filter(({ kind }) => kind === 'door')
      .flatMap((door) =>
        pieces
          .filter(({ storey, box }) => storey === door.storey && meet(before(door, 0.9), box))
          .map(({ name }) => `${door.id}: ${name}`),
      );
    expect(crowded).toEqual([]);
  });
});
