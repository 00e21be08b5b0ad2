import { present } from '../../../src/base/assert';
import { floorAt } from '../../../src/analyses/walking/find-path';
import { walkWith, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { StoreyId } from '../../../src/model/schema/ids';
import type { Point, Polygon, Ring } from '../../../src/model/schema/polygon';
import type { Space } from '../../../src/model/schema/space';

/** Checks of a drawn storey that know nothing of how it was drawn. Each returns what is wrong, in words. */

export const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    return sum + (x * v - u * y) / 2;
  }, 0);

/** Area of a polygon with holes, m². */
export const areaOf = ({ outer, holes }: Polygon): number =>
  Math.abs(signedArea(outer)) - holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole)), 0);

export function inside({ outer }: Polygon, x: number, y: number): boolean {
  let odd = false;
  outer.forEach(([ax, ay], i) => {
    const [bx, by] = outer[(i + 1) % outer.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  });
  return odd;
}

export const spacesOn = (document: CampusDocument, storey: StoreyId): Space[] =>
  Object.values(document.spaces).filter((space) => space.storey === storey);

/** Sample points 0.5 m apart that lie in a space, off the lattice of its coordinates. */
function* samples({ outline }: Space): Generator<Point> {
  const xs = outline.outer.map(([x]) => x);
  const ys = outline.outer.map(([, y]) => y);
  for (let x = Math.min(...xs) + 0.137; x < Math.max(...xs); x += 0.5) {
    for (let y = Math.min(...ys) + 0.173; y < Math.max(...ys); y += 0.5) {
      if (inside(outline, x, y)) yield [x, y];
    }
  }
}

/** Pairs of spaces of a storey that share floor. */
export function overlaps(document: CampusDocument, storey: StoreyId): string[] {
  const spaces = spacesOn(document, storey);
  const found = new Set<string>();
  for (const space of spaces) {
    for (const [x, y] of samples(space)) {
      for (const other of spaces) {
        if (other.id > space.id && inside(other.outline, x, y)) found.add(`${space.id} / ${other.id}`);
      }
    }
  }
  return [...found];
}

/** Doors whose two sides, 0.35 m off their middle, aren't the spaces that they name. */
export function misplacedDoors(document: CampusDocument, storey: StoreyId): string[] {
  const spaces = spacesOn(document, storey);
  return Object.values(document.openings)
    .filter((opening) => opening.storey === storey && opening.kind !== 'window' && opening.spaces !== null)
    .filter((opening) => {
      const [[ax, ay], [bx, by]] = opening.line;
      const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
      const [nx, ny] = ax === bx ? [0.35, 0] : [0, 0.35];
      // A door between two buildings names a space of another storey.
      const named = (opening.spaces ?? []).flatMap((id) => (id === null ? [] : (document.spaces[id] ?? [])));
      const near = [...spaces, ...named];
      const at = (x: number, y: number): string | null =>
        near.find(({ outline }) => inside(outline, x, y))?.id ?? null;
      const sides = new Set([at(mx - nx, my - ny), at(mx + nx, my + ny)]);
      return !(opening.spaces ?? []).every((space) => sides.has(space));
    })
    .map(({ id }) => id);
}

/** Spaces that nobody can walk to from a place, all doors open. */
export function unreached(
  document: CampusDocument,
  plan: WalkingPlan,
  from: { storey: StoreyId; x: number; y: number },
): string[] {
  const start = present(floorAt(plan, from), 'floor to start from');
  const { samples } = distanceField(walkWith(plan, []), [start]);
  const { planX, planY, storeyStart } = plan.nav.samples;
  const reached = new Map<StoreyId, Point[]>(plan.derived.storeys.map((id) => [id, []]));
  for (const sample of samples) {
    const storey = storeyStart.findLastIndex((first) => first <= sample);
    reached.get(plan.derived.storeys[storey]!)?.push([planX[sample]!, planY[sample]!]);
  }
  return Object.values(document.spaces)
    .filter(({ storey, outline }) => {
      const [xs, ys] = [outline.outer.map(([x]) => x), outline.outer.map(([, y]) => y)];
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      // Most places of a storey are in other rooms.
      const near = ([x, y]: Point): boolean => x >= left && x <= right && y >= low && y <= high;
      return !reached.get(storey)?.some((place) => near(place) && inside(outline, ...place));
    })
    .map(({ id }) => id);
}

/** Gross area of a footprint, and what its spaces and walls make of it, m². Walls are measured on a 0.1 m lattice. */
export function areaBalance(
  document: CampusDocument,
  storey: StoreyId,
  footprint: Ring,
): { gross: number; spaces: number; walls: number } {
  const [xs, ys] = [footprint.map(([x]) => x), footprint.map(([, y]) => y)];
  const bodies = Object.values(document.walls).flatMap((wall) =>
    wall.storey === storey && wall.body.form === 'line' ? [bodyBox(wall.body.line, wall.body.thickness)] : [],
  );
  let walls = 0;
  for (let x = Math.min(...xs) + 0.05; x < Math.max(...xs); x += 0.1) {
    const column = bodies.filter(([x0, , x1]) => x0 <= x && x <= x1);
    for (let y = Math.min(...ys) + 0.05; y < Math.max(...ys); y += 0.1) {
      if (column.some(([, y0, , y1]) => y0 <= y && y <= y1)) walls += 0.01;
    }
  }
  const spaces = spacesOn(document, storey).reduce((sum, { outline }) => sum + areaOf(outline), 0);
  return { gross: Math.abs(signedArea(footprint)), spaces, walls };
}

/** What a straight wall along an axis covers. */
function bodyBox(line: readonly Point[], thickness: number): [number, number, number, number] {
  const [[ax, ay], [bx, by]] = line as [Point, Point];
  const half = thickness / 2;
  return ax === bx
    ? [ax - half, Math.min(ay, by), ax + half, Math.max(ay, by)]
    : [Math.min(ax, bx), ay - half, Math.max(ax, bx), ay + half];
}
