import { describe, expect, it } from 'vitest';
import { NO_FLOOR } from '../../../src/analyses/cameras/seen/seen-storey';
import { seededRandom } from '../../../src/base/random';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { polygonOf, type Polygon } from '../../../src/model/schema/polygon';
import { roomFloors } from '../../../src/scene/coverage/room-floors';
import { SeenSheet, UNSEEN } from '../../../src/scene/camera-coverage/seen-sheet';
import { isSameGrid, NOTHING } from '../../../src/scene/coverage/room-sheet';

const random = seededRandom(77);

/** Rooms side by side behind walls of 0.1 m, one of them with a cubicle, turned by any angle and anywhere on a map. */
function rooms() {
  const turn = random.between(0, 2 * Math.PI);
  const [dx, dy] = [random.between(-5e5, 5e5), random.between(-5e5, 5e5)];
  const place = (x: number, y: number): readonly [number, number] => [
    dx + x * Math.cos(turn) - y * Math.sin(turn),
    dy + x * Math.sin(turn) + y * Math.cos(turn),
  ];
  const box = (x: number, y: number, wide: number, deep: number): Polygon =>
    polygonOf([place(x, y), place(x + wide, y), place(x + wide, y + deep), place(x, y + deep)]);
  const outlines = [box(0, 0, 5, 4), box(5.1, 0, 3, 4), box(0, 4.1, 8.1, 2.5), box(1, 1, 2, 2)];
  const points = outlines.flatMap(({ outer }) => outer);
  const x0 = Math.min(...points.map(([x]) => x));
  const y0 = Math.min(...points.map(([, y]) => y));
  const cell = 0.25;
  const grid = {
    x0,
    y0,
    nx: Math.ceil((Math.max(...points.map(([x]) => x)) - x0) / cell),
    ny: Math.ceil((Math.max(...points.map(([, y]) => y)) - y0) / cell),
    cell,
  };
  return { outlines, grid };
}

/** Room of a place by looking at each: the smallest that it lies in. Null on an edge, where either is right. */
function roomAt(outlines: readonly Polygon[], x: number, y: number): number | null {
  let best = -1;
  for (const [i, { outer }] of outlines.entries()) {
    const at = placeInRings([outer], x, y, 1e-6);
    if (at === 'boundary') return null;
    if (at === 'inside' && (best < 0 || ringArea(outer) < ringArea(outlines[best]!.outer))) best = i;
  }
  return best;
}

describe('floors of rooms', () => {
  it('have each cell in the smallest room that its middle lies in, and none in a wall', () => {
    for (let round = 0; round < 12; round++) {
      const { outlines, grid } = rooms();
      const { cells } = roomFloors(outlines, grid);
      cells.forEach((room, i) => {
        const x = grid.x0 + ((i % grid.nx) + 0.5) * grid.cell;
        const y = grid.y0 + (Math.floor(i / grid.nx) + 0.5) * grid.cell;
        expect(room).toBe(roomAt(outlines, x, y) ?? room);
      });
    }
  });

  it('have triangles of one room each, of the area that it has without what lies in it', () => {
    for (let round = 0; round < 12; round++) {
      const { outlines, grid } = rooms();
      const { places, rooms: numbers, indices } = roomFloors(outlines, grid);
      const areas = outlines.map(() => 0);
      for (let i = 0; i < indices.length; i += 3) {
        const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
        expect(new Set([numbers[a], numbers[b], numbers[c]]).size).toBe(1);
        const at = (v: number) => [places[2 * v]! * grid.cell, places[2 * v + 1]! * grid.cell] as const;
        areas[numbers[a]!]! += ringArea([at(a), at(b), at(c)]);
      }
      [16, 12, 8.1 * 2.5, 4].forEach((area, i) => expect(areas[i]).toBeCloseTo(area, 3));
    }
  });

  it('are none where there is no room', () => {
    const { indices, cells } = roomFloors([], { x0: 0, y0: 0, nx: 0, ny: 0, cell: 0.25 });
    expect([indices.length, cells.length]).toEqual([0, 0]);
  });
});

describe('the sheet of what is seen', () => {
  it('has of each cell the logarithm of its density, or how many see it, beside its room', () => {
    for (let round = 0; round < 6; round++) {
      const { outlines, grid } = rooms();
      const sheet = new SeenSheet(grid, outlines, [0, 0, 12]);
      const { cells } = roomFloors(outlines, grid);
      const densest = Float32Array.from(cells, () => {
        const kind = random.next();
        return kind < 0.2 ? NO_FLOOR : kind < 0.5 ? 0 : random.between(1e-3, 4000);
      });
      const counts = Uint8Array.from(cells, (_, i) => (densest[i]! > 0 ? 1 + random.index(255) : 0));
      const texel = (i: number) => [sheet.texture.image.data?.[2 * i], sheet.texture.image.data?.[2 * i + 1]];
      for (const counted of [false, true, false]) {
        const { version } = sheet.texture;
        sheet.write({ densest, counts }, counted);
        expect(sheet.texture.version).toBeGreaterThan(version);
        cells.forEach((room, i) => {
          const density = densest[i]!;
          const seen = counted ? counts[i]! : density > 0 ? Math.fround(Math.log2(density)) : UNSEEN;
          expect(texel(i)).toEqual([density === NO_FLOOR ? NOTHING : seen, room]);
        });
      }
      // Nothing that is seen is taken for what is not.
      expect(Math.log2(Number.MIN_VALUE)).toBeLessThan(UNSEEN);
      expect(NOTHING).toBeLessThan(UNSEEN - 2);
      sheet.dispose();
    }
  });

  it('lies on the floor of its storey, and strikes the eye only in rooms that have to be seen', () => {
    const { outlines, grid } = rooms();
    const { geometry } = new SeenSheet(grid, outlines, [3, -4, 12]);
    const [position, place] = [geometry.getAttribute('position'), geometry.getAttribute('place')];
    for (let v = 0; v < position.count; v++) {
      expect(position.getX(v)).toBeCloseTo(3 + place.getX(v) * grid.cell, 4);
      expect(position.getY(v)).toBeCloseTo(-4 + place.getY(v) * grid.cell, 4);
      expect(position.getZ(v)).toBeGreaterThan(12);
      expect(position.getZ(v)).toBeCloseTo(12, 1);
    }
    const sheet = new SeenSheet(grid, outlines, [3, -4, 12]);
    sheet.ask((room) => room === 2);
    const [asked, room] = [sheet.geometry.getAttribute('asked'), sheet.geometry.getAttribute('room')];
    for (let v = 0; v < asked.count; v++) expect(asked.getX(v)).toBe(room.getX(v) === 2 ? 1 : 0);
  });

  it('takes what is seen by its own grid only', () => {
    const { grid } = rooms();
    expect(isSameGrid(grid, { ...grid })).toBe(true);
    for (const key of ['x0', 'y0', 'nx', 'ny', 'cell'] as const) {
      expect(isSameGrid(grid, { ...grid, [key]: grid[key] + 1 })).toBe(false);
    }
  });
});
