import { liesIn } from '../query/lies-in';
import { segmentDistance } from '../../geometry/plane/segment-distance';
import { inFrame, lineFrame, pointAt } from '../derive/line-frame';
import type { Point, Ring } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { AT_FACE, isAcross, type MovingBand } from './moving-band';
import { distanceTo } from './openings-on';

/** A wall that meets the moved one flatter than this, as a sine, runs beside it rather than ends at it. */
const ENDS_AT = 0.3;

/** What goes on past a band is looked for this far beyond its face, metres. */
const BEYOND = 0.1;

/** A wall with its end somewhere else, and the least length that is left of what became shorter. */
export interface ReachedWall {
  readonly wall: Wall;
  readonly left: number;
}

/** The walls of the storey that don't move. */
export interface OtherWalls {
  readonly all: readonly Wall[];
  /** Those in line with the moved one. */
  readonly inLine: readonly Wall[];
}

/** Where one end of a wall goes, and what is left of the stretch that leads there. */
interface End {
  readonly by: Point;
  readonly left: number;
}

/**
 * A wall that ends at a band with that end gone along its own direction, so that it reaches the moved wall again. Where
 * the end also stands at a wall that stays in line with the moved one it may grow but not shrink: that wall needs it.
 * Where another wall goes on from it past an end of the band, the moved one slides along the two, and they stay. Null
 * when it doesn't end there. O(points × walls).
 */
export function reachedWall(
  wall: Wall,
  bands: readonly MovingBand[],
  { all, inLine }: OtherWalls,
): ReachedWall | null {
  const others = { all: all.filter(({ id }) => id !== wall.id), inLine };
  const { body } = wall;
  let left = Infinity;
  if (body.form === 'line') {
    const { line } = body;
    const last = line.length - 1;
    const moved = line.map((p, i): Point => {
      const inner = i === 0 ? line[1] : i === last ? line[last - 1] : undefined;
      if (inner === undefined) return p;
      const ends = bands.flatMap((band) => endOf(band, [p], inner, p, body.thickness / 2, others) ?? []);
      left = Math.min(left, ...ends.map((end) => end.left));
      return ends.reduce<Point>((at, { by }) => [at[0] + by[0], at[1] + by[1]], p);
    });
    return left === Infinity ? null : { wall: { ...wall, body: { ...body, line: moved } }, left };
  }
  const { outer, holes } = body.outline;
  const moved: Point[] = [...outer];
  for (const band of bands) {
    for (const run of runsWithin(outer, band)) {
      const corners = run.map((i) => outer[i]!);
      const [before, after] = [outer.at(run[0]! - 1)!, outer[(run.at(-1)! + 1) % outer.length]!];
      const ends = [
        endOf(band, corners, before, corners[0]!, 0, others),
        endOf(band, corners, after, corners.at(-1)!, 0, others),
      ];
      const [one, other] = ends;
      // A single corner is where a wall touches, not where it ends.
      if (!one || !other || run.length < 2) continue;
      left = Math.min(left, one.left, other.left);
      run.forEach((i, k) => {
        const share = k / (run.length - 1);
        const part = (axis: 0 | 1): number => one.by[axis] * (1 - share) + other.by[axis] * share;
        moved[i] = [moved[i]![0] + part(0), moved[i]![1] + part(1)];
      });
    }
  }
  if (left === Infinity) return null;
  return { wall: { ...wall, body: { form: 'polygon', outline: { outer: moved, holes } } }, left };
}

/** Numbers of the corners of a ring that lie in a band, by runs one after the other; none when all of it does. */
function runsWithin(ring: Ring, band: MovingBand): number[][] {
  const within = ring.map((p) => isAcross(band, p));
  const start = within.indexOf(false);
  if (start < 0) return [];
  const runs: number[][] = [];
  let run: number[] = [];
  for (let k = 1; k <= ring.length; k++) {
    const i = (start + k) % ring.length;
    if (within[i]) run.push(i);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** How the end of a wall at `tip`, which the stretch from `inner` leads to, follows a band; null when it isn't at it. */
function endOf(
  band: MovingBand,
  corners: readonly Point[],
  inner: Point,
  tip: Point,
  half: number,
  { all, inLine }: OtherWalls,
): End | null {
  const { frame, from, to, across } = band;
  const along = corners.map((p) => inFrame(frame, p)[0]);
  const [low, high] = [Math.min(...along), Math.max(...along)];
  const beside = AT_FACE + half;
  const stretch = lineFrame(inner, tip);
  if (high < from - beside || low > to + beside || stretch === null) return null;
  if (!isAcross(band, tip) || isAcross(band, inner)) return null;
  const steep = stretch.along[0] * frame.left[0] + stretch.along[1] * frame.left[1];
  if (Math.abs(steep) < ENDS_AT || across === 0) return null;
  const u = (low + high) / 2;
  const reach = (high - low) / 2 + beside;
  const atEnd = u <= from + reach || u >= to - reach;
  const past = pointAt(frame, u, steep > 0 ? band.left + BEYOND : band.right - BEYOND);
  const goesOn = (wall: Wall): boolean => isAt(wall, past, 0) && corners.some((p) => isAt(wall, p, 0));
  if (atEnd && all.some(goesOn)) return null;
  const grows = across / steep;
  if (grows < 0 && inLine.some((wall) => corners.some((p) => isAt(wall, p, half)))) return null;
  return {
    by: [stretch.along[0] * grows, stretch.along[1] * grows],
    left: stretch.length + Math.min(0, grows),
  };
}

/** Does a point, of a wall `half` so thick to each side, stand at that wall? */
function isAt({ body }: Wall, p: Point, half: number): boolean {
  if (body.form === 'polygon') {
    return liesIn(body.outline, ...p) || distanceTo(body.outline, p) <= AT_FACE + half;
  }
  const { line, thickness } = body;
  return line
    .slice(1)
    .some((b, i) => segmentDistance(...p, ...line[i]!, ...b) <= AT_FACE + half + thickness / 2);
}
