import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { LineSet } from '../../../src/geometry/plane/line-set';
import { buildSight } from '../../../src/geometry/visibility/build-sight';
import { visibleArea } from '../../../src/geometry/visibility/visibility-polygon';
import { sectorArea, wallsOf } from './oracle';
import { EYE_KINDS, randomRoom } from './random-room';
import { linesOf, moved, movedPoint, room } from './scenes';
import { cases } from '../../support/cases';

/** Walls and solids between points of a grid of 4 to 8 metres: everything meets, overlaps and lines up exactly. */
function gridRoom(seed: number): { walls: LineSet; size: number } {
  const random = seededRandom(seed);
  const size = 4 + random.index(5);
  const point = () => [random.index(size + 1), random.index(size + 1)] as const;
  const lines: (readonly [readonly (readonly [number, number])[], boolean])[] = [];
  if (random.next() < 0.9) lines.push(room(size, size));
  for (let count = 2 + random.index(15); count > 0; count--) {
    const kind = random.index(4);
    if (kind < 2) lines.push([[point(), point()], false]);
    else if (kind === 2) lines.push([[point(), point(), point()], true]);
    else lines.push([[point(), point(), point(), point()], random.next() < 0.5]);
  }
  return { walls: linesOf(lines), size };
}

function difference(got: number | null, wanted: number): number {
  const seen = got ?? Infinity;
  return seen === wanted ? 0 : Math.abs(seen - wanted) / Math.max(1, wanted);
}

describe('degenerate rooms', () => {
  it('gets 2,000 rooms on a grid right, eyes on half metres', () => {
    for (let seed = 1; seed <= cases(2000); seed++) {
      const { walls, size } = gridRoom(seed);
      const sight = buildSight({ walls });
      const random = seededRandom(seed);
      for (let i = 0; i < 5; i++) {
        const [x, y] = [random.index(2 * size + 1) / 2, random.index(2 * size + 1) / 2];
        const wanted = sectorArea(wallsOf(walls), x, y);
        expect(
          difference(visibleArea(sight, x, y), wanted),
          `room ${seed}, (${x}, ${y})`,
        ).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  // There walls and eyes are rounded to 0.5 nm, and what is seen past an edge close by moves by more than that.
  it('gets random rooms right when turned and moved to map-sized coordinates, to 1e-6', () => {
    for (let seed = 1; seed <= cases(500); seed++) {
      const { walls, eye } = randomRoom(seed);
      const angle = seed * 0.37;
      const sight = buildSight({ walls: moved(walls, angle, 500_000, 4_000_000) });
      for (const kind of EYE_KINDS) {
        const [x, y] = eye(kind);
        const seen = visibleArea(sight, ...movedPoint(x, y, angle, 500_000, 4_000_000));
        const wanted = sectorArea(wallsOf(walls), x, y);
        expect(difference(seen, wanted), `room ${seed}, eye ${kind} (${x}, ${y})`).toBeLessThanOrEqual(1e-6);
      }
    }
  });

  it('does not depend on the order, direction or division of lines', () => {
    for (let seed = 1; seed <= cases(200); seed++) {
      const { walls, eye } = randomRoom(seed);
      const shuffled = buildSight({ walls: reworked(walls, seed) });
      const sight = buildSight({ walls });
      for (const kind of EYE_KINDS) {
        const [x, y] = eye(kind);
        const wanted = visibleArea(sight, x, y) ?? Infinity;
        expect(difference(visibleArea(shuffled, x, y), wanted), `room ${seed}`).toBeLessThanOrEqual(1e-9);
      }
    }
  });
});

/** The same walls: lines backwards and in another order, every piece halved. */
function reworked(walls: LineSet, seed: number): LineSet {
  const random = seededRandom(seed);
  const lines: [[number, number][], boolean][] = [];
  for (let line = 0; line < walls.closed.length; line++) {
    const points: [number, number][] = [];
    const closed = walls.closed[line] === 1;
    const [from, to] = [walls.start[line]!, walls.start[line + 1]!];
    for (let p = from; p < to; p++) {
      const q = p + 1 < to ? p + 1 : from;
      const [x, y] = [walls.coords[2 * p]!, walls.coords[2 * p + 1]!];
      points.push([x, y]);
      if (closed || p + 1 < to) {
        points.push([(x + walls.coords[2 * q]!) / 2, (y + walls.coords[2 * q + 1]!) / 2]);
      }
    }
    lines.splice(random.index(lines.length + 1), 0, [
      random.next() < 0.5 ? points : points.reverse(),
      closed,
    ]);
  }
  return linesOf(lines);
}
