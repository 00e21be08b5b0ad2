import { segmentDistance } from '../../geometry/plane/segment-distance';
import { distanceTo } from '../../model/edit/openings-on';
import { onStorey } from '../../model/query/on-storey';
import type { Space } from '../../model/schema/space';
import type { Wall } from '../../model/schema/wall';
import { CIRCULATION } from '../walking/circulation';
import { floorAt, type Place } from '../walking/find-path';
import { SpaceFinder } from '../walking/space-finder';
import type { WalkingPlan } from '../walking/walking-plan';

/** Metres from one place to the next along a wall. */
const STEP = 1;
/** It stands so far off the face of its wall, metres. */
const OFF_WALL = 0.1;
/** A wall so near behind an edge is what it hangs on, metres. */
const WALL = 0.15;
/** It keeps so far from a door's line that the leaf doesn't cover it, metres. */
const FROM_DOOR = 0.6;

/**
 * Places along the walls of a storey's circulation that `reached` says may matter; of all its rooms where there is none
 * in circulation. O(length of walls · walls and doors of the storey).
 */
export function wallCandidates(
  plan: WalkingPlan,
  storey: Place['storey'],
  reached: (place: Place) => boolean,
): Place[] {
  const spaces = onStorey(plan.document, 'spaces', storey);
  const openings = onStorey(plan.document, 'openings', storey).filter(({ rejected }) => !rejected);
  const walls = onStorey(plan.document, 'walls', storey);
  const finder = new SpaceFinder(spaces);
  const among = (of: readonly Space[]): Place[] =>
    of.flatMap((space) =>
      alongWalls(space)
        .filter(({ place: [x, y], back: [bx, by] }) => {
          const at: Place = { storey, x, y };
          return (
            (finder.at(bx, by) < 0 || walls.some((wall) => wallDistance(wall, bx, by) <= WALL)) &&
            spaces[finder.at(x, y)] === space &&
            openings.every(({ line: [a, b] }) => segmentDistance(x, y, ...a, ...b) >= FROM_DOOR) &&
            floorAt(plan, at)?.gap === 0 &&
            reached(at)
          );
        })
        .map(({ place: [x, y] }) => ({ storey, x, y })),
    );
  const walked = among(spaces.filter(({ use }) => CIRCULATION.has(use)));
  return walked.length > 0 ? walked : among(spaces.filter(({ use }) => !CIRCULATION.has(use)));
}

interface WallSpot {
  readonly place: readonly [number, number];
  /** A little behind the edge: in its wall, where there is one. */
  readonly back: readonly [number, number];
}

/** Evenly along each edge of a space's outline, the middle of short ones. */
function alongWalls({ outline: { outer, holes } }: Space): WallSpot[] {
  return [outer, ...holes].flatMap((ring) =>
    ring.flatMap(([ax, ay], i): WallSpot[] => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const length = Math.hypot(bx - ax, by - ay);
      if (length < 2 * OFF_WALL) return [];
      const count = Math.max(1, Math.floor(length / STEP));
      // Rings run with the space on their left: outer ones counter-clockwise, holes clockwise.
      const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
      return Array.from({ length: count }, (_, k): WallSpot => {
        const share = (k + 0.5) / count;
        const [x, y] = [ax + share * (bx - ax), ay + share * (by - ay)];
        return {
          place: [x + OFF_WALL * nx, y + OFF_WALL * ny],
          back: [x - OFF_WALL * nx, y - OFF_WALL * ny],
        };
      });
    }),
  );
}

/** Metres from a point to the middle or the outline of a wall, less its half thickness. O(points of the wall). */
function wallDistance({ body }: Wall, x: number, y: number): number {
  if (body.form === 'polygon') return distanceTo(body.outline, [x, y]);
  let least = Infinity;
  body.line.forEach((b, i) => {
    const a = body.line[i - 1];
    if (a) least = Math.min(least, segmentDistance(x, y, ...a, ...b));
  });
  return least - body.thickness / 2;
}
