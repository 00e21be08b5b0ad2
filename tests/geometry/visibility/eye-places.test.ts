import { describe, expect, it } from 'vitest';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { visibilityPolygon } from '../../../src/geometry/visibility/visibility-polygon';
import { linesOf, room } from './scenes';

const wall = (ax: number, ay: number, bx: number, by: number) =>
  [
    [
      [ax, ay],
      [bx, by],
    ],
    false,
  ] as const;
const box = (x0: number, y0: number, x1: number, y1: number) =>
  [
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ],
    true,
  ] as const;

describe('an eye on a wall without thickness', () => {
  const sight = buildSight({ walls: linesOf([room(10, 10), wall(5, 0, 5, 6), wall(2, 8, 8, 8)]) });

  it('sees both of its sides', () => {
    const seen = visibilityPolygon(sight, 5, 3);
    expect(seen).toMatchObject({ place: 'on-wall', bounded: true });
    // Less what the wall overhead hides: a trapezium from 6 m wide to 6 · 7/5 m at the room's wall.
    expect(seen.area).toBeCloseTo(100 - 14.4, 9);
  });

  it('at its free end sees all round', () => {
    const seen = visibilityPolygon(sight, 5, 6);
    expect(seen).toMatchObject({ place: 'on-wall', bounded: true });
    // The wall overhead hides a trapezium until its shadow is as wide as the room at y = 28/3, and all above.
    expect(seen.area).toBeCloseTo(100 - (6 + 10) / 2 / 0.75 - 10 / 1.5, 9);
  });

  it('is the same a nanometre off the wall', () => {
    const on = visibilityPolygon(sight, 5, 3).area ?? NaN;
    for (const off of [1e-12, 1e-9, -1e-9]) {
      const near = visibilityPolygon(sight, 5 + off, 3);
      expect(near.place).toBe('on-wall');
      expect(Math.abs((near.area ?? NaN) - on)).toBeLessThan(1e-6);
    }
    expect(visibilityPolygon(sight, 5 + 1e-6, 3)).toMatchObject({ place: 'free', bounded: true });
  });

  it('in the corner of an outer wall looks out too, so sight has no bound', () => {
    expect(visibilityPolygon(sight, 0, 0)).toMatchObject({ place: 'on-wall', bounded: false, area: null });
  });
});

describe('an eye on a solid', () => {
  const sight = buildSight({ walls: linesOf([room(10, 10), box(4, 4, 6, 6)]) });

  it.each([
    ['face', 4, 5, 40],
    ['corner', 4, 4, 64],
  ])('%s: sees the free side', (_, x, y, area) => {
    const seen = visibilityPolygon(sight, x, y);
    expect(seen).toMatchObject({ place: 'on-wall', bounded: true });
    expect(seen.area).toBeCloseTo(area, 9);
  });

  it('a hair inside or outside its face sees the same', () => {
    for (const off of [-1e-10, 1e-10]) expect(visibilityPolygon(sight, 4 + off, 5).area).toBeCloseTo(40, 6);
  });

  it('inside sees nothing, and is told so', () => {
    const seen = visibilityPolygon(sight, 5, 5);
    expect(seen).toMatchObject({ place: 'in-solid', bounded: true, area: 0 });
    expect(seen.vertices.length).toBe(0);
  });

  it('between two solids back to back sees nothing', () => {
    const pair = buildSight({ walls: linesOf([room(10, 10), box(2, 4, 5, 6), box(5, 4, 8, 6)]) });
    expect(visibilityPolygon(pair, 5, 5).place).toBe('in-solid');
    expect(visibilityPolygon(pair, 5, 4)).toMatchObject({ place: 'on-wall', area: 40 });
  });

  it('in the hole of a solid with two rings sees the hole', () => {
    const walls = linesOf([room(10, 10), box(2, 2, 8, 8), box(4, 4, 6, 6)]);
    const ring = buildSight({ walls, solids: Int32Array.of(0, 1, 1) });
    expect(visibilityPolygon(ring, 5, 5)).toMatchObject({ place: 'free', area: 4 });
    expect(visibilityPolygon(ring, 3, 5).place).toBe('in-solid');
    expect(visibilityPolygon(buildSight({ walls }), 5, 5).place).toBe('in-solid');
  });
});

describe('an eye elsewhere', () => {
  const sight = buildSight({ walls: linesOf([room(10, 10), box(4, 4, 6, 6)]) });

  it('out of doors is free and unbounded; its polygon ends at the frame', () => {
    const seen = visibilityPolygon(sight, -20, 5);
    expect(seen).toMatchObject({ place: 'free', bounded: false, area: null });
    expect([...seen.lines]).toContain(0);
    expect([...seen.lines]).toContain(-2);
  });

  it.each([
    [1e6, 5],
    [-110, 5],
    [NaN, 5],
    [Infinity, 0],
  ])('beyond the frame (%d, %d) is outside', (x, y) => {
    expect(visibilityPolygon(sight, x, y)).toMatchObject({ place: 'outside', bounded: false, area: null });
  });

  it('without any walls is outside', () => {
    const empty = buildSight({ walls: new LineSetBuilder().build() });
    expect(visibilityPolygon(empty, 0, 0).place).toBe('outside');
  });

  it('beside one wall, or a line without length, has no bound', () => {
    expect(visibilityPolygon(buildSight({ walls: linesOf([wall(0, 0, 1, 0)]) }), 0, 1).bounded).toBe(false);
    const dot = visibilityPolygon(buildSight({ walls: linesOf([wall(0, 0, 0, 0)]) }), 0, 1);
    expect(dot).toMatchObject({ place: 'free', bounded: false });
  });

  it('on edges and corners of triangles that are no walls sees as anywhere', () => {
    const open = buildSight({
      walls: linesOf([room(10, 10), wall(5, 5, 5, 5), wall(3, 5, 7, 5)]),
      seenThrough: Uint8Array.of(0, 0, 1),
    });
    for (const x of [3, 4, 5, 7])
      expect(visibilityPolygon(open, x, 5)).toMatchObject({ place: 'free', area: 100 });
  });
});
