import { finished, type Steps } from '../../base/steps';
import { nextHalfEdge, previousHalfEdge } from '../../geometry/plane/triangulation';
import { STRAIGHT, type Walk } from '../../geometry/nav/walk';
import type { Barrier } from '../../geometry/nav/floor-input';

/** What spurs leave in the middle between two things that are nearer to each other than two of them, metres. */
const LEFT_OPEN = 0.02;
/** Of edges that lie nearer to each other than this, radians, the shortest has the spur: the chord between is 8 % of it off an arc. */
const APART = Math.PI / 4;
/** Shorter ones than this share of the inset don't keep bodies off a corner. */
const WHOLE = 0.9;
/** Corners that a line passes this near are gone through, metres. */
const THROUGH = 1e-9;
/** So much more than `APART`, as a share of it, needs no spur between. */
const LENIENT = 0.25;
/** Corners that are looked round in one step: some ten milliseconds. */
const CORNERS_A_STEP = 4000;

/** A line out of a corner, in the frame of level floor, and the angle in the fan under which it leaves. */
interface Spur {
  readonly storey: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Metres that are free along it: as far as the edge goes, or to the next wall. */
  readonly length: number;
  readonly angle: number;
}

/**
 * Lines that no way crosses, at most `inset` metres long, out of each corner that ways bend round: so that ways keep so far from it,
 * as centres of bodies do. They lie along edges of the triangles that meet in the corner, which makes ways those of JuPedSim: it
 * cuts both ends off all edges that a way goes through (a door of width w is used over w − 2 · inset). Each edge stays open in
 * its middle, so that none shuts a gap, whatever stands there, and no two meet.
 *
 * With a `width` ways are those of bodies so wide: edges don't lie all round a corner, and where two walls that meet there look away with none
 * of them near, ways would run along the wall. So there spurs stand on the arc between the two walls' normals besides, an eighth of a turn apart;
 * what bodies don't come into, as they are in a wall there, has none. They are at most half a body long: where they lie no body's centre comes, so that these shut no gap
 * either, whatever they cross.
 *
 * Per storey of the nav; none on flights but along their ends. O(half-edges).
 */
export const cornerSpurs = (walk: Walk, inset: number, door: number, width = 0): Barrier[][] =>
  finished(cornerSpurSteps(walk, inset, door, width));

/** `cornerSpurs` in parts. */
export function* cornerSpurSteps(walk: Walk, inset: number, door: number, width = 0): Steps<Barrier[][]> {
  const { nav, fanCount, bends, fanAngle } = walk;
  const spurs: Barrier[][] = nav.input.floors.map(() => []);
  let corners = 0;
  for (let fan = 0; fan < fanCount; fan++) {
    if (bends[fan] !== 1 || fanAngle[fan]! < Math.PI + Math.sqrt(STRAIGHT)) continue;
    if (++corners % CORNERS_A_STEP === 0) yield;
    const most = width > 0 ? Math.min(inset, width / 2) : inset;
    const edges = edgesOf(walk, fan);
    for (const spur of width > 0 ? roundCorner(walk, fan, edges, most) : edges) {
      const long = lengthOf(spur, most);
      if (long <= 0) continue;
      const [ax, ay] = [spur.x + nav.origin[0], spur.y + nav.origin[1]];
      spurs[spur.storey]!.push({ ax, ay, bx: ax + long * spur.dx, by: ay + long * spur.dy, door, reach: 0 });
    }
  }
  return spurs;
}

const lengthOf = ({ length }: Spur, most: number): number => Math.min(most, (length - LEFT_OPEN) / 2);

/** Edges across the floor round a corner, the shortest first, none near a shorter one. */
function edgesOf({ nav, twin, fanCorners, fanStart, cornerFrom }: Walk, fan: number): readonly Spur[] {
  const edges: Spur[] = [];
  for (const h of fanCorners.subarray(fanStart[fan]!, fanStart[fan + 1]!)) {
    if (twin[h]! < 0) continue;
    // Of an edge that a flight ends at, its side on the floor.
    const isLevel = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!.flight < 0;
    const [a, b] = isLevel ? [h, nextHalfEdge(h)] : [nextHalfEdge(twin[h]!), twin[h]!];
    const { flight, storey } = nav.sheets[nav.sheetOf[Math.floor(a / 3)]!]!;
    if (flight >= 0) continue;
    const [x, y] = [nav.x[a]!, nav.y[a]!];
    const [dx, dy] = [nav.x[b]! - x, nav.y[b]! - y];
    const length = Math.hypot(dx, dy);
    edges.push({ storey, x, y, dx: dx / length, dy: dy / length, length, angle: cornerFrom[h]! });
  }
  const kept: Spur[] = [];
  for (const edge of edges.sort((a, b) => a.length - b.length)) {
    if (kept.every(({ dx, dy }) => dx * edge.dx + dy * edge.dy < Math.cos(APART))) kept.push(edge);
  }
  return kept;
}

/** The spurs of a corner that keep bodies off it: of its edges those that do, and straight lines where none is near. */
function roundCorner(walk: Walk, fan: number, edges: readonly Spur[], most: number): readonly Spur[] {
  const [first, last] = [Math.PI / 2, walk.fanAngle[fan]! - Math.PI / 2];
  const whole = edges.filter(
    (spur) =>
      spur.angle > first - APART / 2 && spur.angle < last + APART / 2 && lengthOf(spur, most) >= WHOLE * most,
  );
  const spurs = [...whole];
  const turns = Math.ceil((last - first) / APART - LENIENT);
  for (let k = 0; k <= turns; k++) {
    const angle = first + (turns === 0 ? 0.5 : k / turns) * (last - first);
    if (whole.some((spur) => Math.abs(spur.angle - angle) <= APART / 2)) continue;
    const ray = rayOf(walk, fan, angle, most);
    if (ray !== null) spurs.push(ray);
  }
  return spurs;
}

/** A straight line out of a corner under an angle of its fan, as far as two of `most` or to what it comes to; null on a flight. O(triangles). */
function rayOf({ nav, twin, ...walk }: Walk, fan: number, angle: number, most: number): Spur | null {
  const { x, y, jump, sheetOf, sheets, cornerAngle } = nav;
  const corner = walk.fanCorners
    .subarray(walk.fanStart[fan]!, walk.fanStart[fan + 1]!)
    .find((h) => angle <= walk.cornerFrom[h]! + cornerAngle[h]!);
  if (corner === undefined) return null;
  const { flight, storey } = sheets[sheetOf[Math.floor(corner / 3)]!]!;
  if (flight >= 0) return null;
  const [px, py] = [x[corner]!, y[corner]!];
  const n = nextHalfEdge(corner);
  const turned = Math.atan2(y[n]! - py, x[n]! - px) + angle - walk.cornerFrom[corner]!;
  const [dx, dy] = [Math.cos(turned), Math.sin(turned)];
  const far = 2 * most + LEFT_OPEN;
  let over = n;
  for (;;) {
    const end = nextHalfEdge(over);
    const [ex, ey] = [x[end]! - x[over]!, y[end]! - y[over]!];
    const length = ((x[over]! - px) * ey - (y[over]! - py) * ex) / (dx * ey - dy * ex);
    if (length >= far || twin[over]! < 0 || jump[over] !== 0) {
      return { storey, x: px, y: py, dx, dy, length: Math.min(far, length), angle };
    }
    // On through the side that the line leaves the next triangle by.
    const across = twin[over]!;
    const apex = previousHalfEdge(across);
    const side = dx * (y[apex]! - py) - dy * (x[apex]! - px);
    // What the line goes through lies to its left, so that all to its right really does.
    over = side > -THROUGH ? nextHalfEdge(across) : apex;
  }
}
