import { describe, expect, it } from 'vitest';
import { BUILDINGS, servicedBuilding } from '../../../../src/demo/hospital/hospital';
import type { Obstacle } from '../../../../src/model/schema/obstacle';
import type { Opening } from '../../../../src/model/schema/opening';
import type { Space } from '../../../../src/model/schema/space';
import { inside } from '../../support/storey-checks';
import { fitted, storeysOf, type FittedStorey } from '../../support/fitted-storeys';

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Codes of furniture that was there before the rules came: the first so many of a storey. */
const drawn = new Map(
  BUILDINGS.flatMap((plan) => plan().storeys.map(({ code, furniture }) => [code, furniture.length] as const)),
);
const isByRule = ({ id, storey }: Obstacle): boolean =>
  Number(/\.F(\d+)$/.exec(id)?.[1] ?? 0) > (drawn.get(storey.replace('storey_', '')) ?? 0);

const boxOf = ({ outline: { outer } }: Obstacle | Space): Box => {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

interface Furnished {
  readonly space: Space;
  readonly pieces: readonly Box[];
  readonly doors: readonly Opening[];
}

function furnishedRooms({ document, id, spaces }: FittedStorey): Furnished[] {
  const pieces = on(document.obstacles, id).filter(isByRule).map(boxOf);
  const doors = on(document.openings, id).filter(({ kind }) => kind !== 'window');
  return spaces.map((space) => ({
    space,
    pieces: pieces.filter(([x0, y0, x1, y1]) => inside(space.outline, (x0 + x1) / 2, (y0 + y1) / 2)),
    doors: doors.filter(({ spaces: sides }) => sides?.includes(space.id) === true),
  }));
}

const on = <T extends { readonly storey: string }>(all: Readonly<Record<string, T>>, storey: string): T[] =>
  Object.values(all).filter((entity) => entity.storey === storey);

const STEP = 0.15;
const BODY = 0.3;

/** Places on a lattice where somebody can stand 0.3 m off the walls and furniture; the outermost row and column stay empty. */
function standing({ space, pieces }: Furnished, body = BODY): { free: Uint8Array; rows: number } {
  const [x0, y0, x1, y1] = boxOf(space);
  const [columns, rows] = [Math.ceil((x1 - x0) / STEP) + 2, Math.ceil((y1 - y0) / STEP) + 2];
  const free = new Uint8Array(columns * rows);
  for (let i = 1; i < columns - 1; i++) {
    for (let j = 1; j < rows - 1; j++) {
      const [x, y] = [x0 + (i - 0.9) * STEP, y0 + (j - 0.9) * STEP];
      if (pieces.some((piece) => gap(piece, x, y) < body)) continue;
      const isClear = [-body, body].every((dx) =>
        [-body, body].every((dy) => inside(space.outline, x + dx, y + dy)),
      );
      if (isClear) free[i * rows + j] = 1;
    }
  }
  return { free, rows };
}

const gap = ([x0, y0, x1, y1]: Box, x: number, y: number): number =>
  Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));

/** Sizes of the parts that places fall into. */
function parts({ free, rows }: { free: Uint8Array; rows: number }): number[] {
  const sizes: number[] = [];
  free.forEach((_, start) => {
    if (free[start] === 0) return;
    let size = 0;
    const open = [start];
    free[start] = 0;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      size++;
      for (const next of [place - 1, place + 1, place - rows, place + rows]) {
        if (free[next] !== 1) continue;
        free[next] = 0;
        open.push(next);
      }
    }
    sizes.push(size);
  });
  return sizes;
}

const rooms = fitted().flatMap(storeysOf).flatMap(furnishedRooms);
const furnished = rooms.filter(({ pieces }) => pieces.length > 0);

describe('furniture by use', () => {
  it('stands on the floor of its room, none on another', () => {
    for (const { space, pieces } of furnished) {
      pieces.forEach(([x0, y0, x1, y1], i) => {
        for (const [x, y] of [
          [x0 + 0.01, y0 + 0.01],
          [x1 - 0.01, y0 + 0.01],
          [x1 - 0.01, y1 - 0.01],
          [x0 + 0.01, y1 - 0.01],
        ] as const) {
          expect(inside(space.outline, x, y), `${space.id} ${x} ${y}`).toBe(true);
        }
        for (const [u0, v0, u1, v1] of pieces.slice(i + 1)) {
          expect(
            Math.min(x1, u1) - Math.max(x0, u0) > 1e-6 && Math.min(y1, v1) - Math.max(y0, v0) > 1e-6,
            space.id,
          ).toBe(false);
        }
      });
    }
    expect(furnished.length).toBeGreaterThan(10);
  });

  it('leaves 0.9 m free before every door', () => {
    for (const { space, pieces, doors } of furnished) {
      for (const { id, line } of doors) {
        for (const t of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = [
            line[0][0] + t * (line[1][0] - line[0][0]),
            line[0][1] + t * (line[1][1] - line[0][1]),
          ];
          for (const piece of pieces)
            expect(gap(piece, x, y), `${space.id} ${id}`).toBeGreaterThanOrEqual(0.9);
        }
      }
    }
  });

  it('cuts no floor in two: who can stand somewhere can walk to every other place', () => {
    const cut = furnished.filter((room) => {
      const bare = parts(standing({ ...room, pieces: [] })).length;
      // Less than a foot's width of floor left over in a corner is nobody's way.
      const sizes = parts(standing(room)).filter((size) => size > 3);
      return sizes.length > bare;
    });
    expect(cut.map(({ space }) => space.id)).toEqual([]);
  });

  it('shuts no floor in behind it, however little', () => {
    const shut = furnished.filter((room) => parts(standing(room, 0.02)).length > 1);
    expect(shut.map(({ space }) => space.id)).toEqual([]);
  });

  it('leaves 1.2 m between rows of seats', () => {
    for (const { space, pieces } of furnished.filter(({ space: { use } }) => use === 'waiting')) {
      pieces.forEach((a, i) => {
        for (const b of pieces.slice(i + 1)) {
          const dx = Math.max(a[0] - b[2], b[0] - a[2]);
          const dy = Math.max(a[1] - b[3], b[1] - a[3]);
          const touch = Math.abs(Math.max(dx, dy)) < 1e-6;
          expect(touch || Math.max(dx, dy) >= 1.2 - 1e-6, space.id).toBe(true);
        }
      });
    }
  });

  it('differs by the size of the room', () => {
    const offices = furnished.filter(({ space }) => space.use === 'office');
    expect(new Set(offices.map(({ pieces }) => pieces.length)).size).toBeGreaterThan(2);
  });

  it('is the same every time', () => {
    const once = BUILDINGS.map((plan) => servicedBuilding(plan()).storeys.map(({ furniture }) => furniture));
    const again = BUILDINGS.map((plan) => servicedBuilding(plan()).storeys.map(({ furniture }) => furniture));
    expect(again).toEqual(once);
  });
});
