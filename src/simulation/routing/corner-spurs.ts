import { nextHalfEdge } from '../../geometry/plane/triangulation';
import { STRAIGHT, type Walk } from '../../geometry/nav/walk';
import type { Barrier } from '../../geometry/nav/floor-input';

/** What spurs leave in the middle of an edge that is shorter than two of them, metres. */
const LEFT_OPEN = 0.02;
/** Of edges that lie nearer to each other than this, radians, the shortest has the spur: the chord between is 8 % of it off an arc. */
const APART = Math.PI / 4;

interface Edge {
  readonly storey: number;
  /** The corner, in the frame of level floor, and the unit vector along the edge. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

/**
 * Lines that no way crosses, `inset` metres long, out of each corner that ways bend round: so that ways keep so far from it, as
 * centres of bodies do. They lie along edges of the triangles that meet in the corner, which makes ways those of JuPedSim: it
 * cuts both ends off all edges that a way goes through (a door of width w is used over w − 2 · inset). Each edge stays open in
 * its middle, so that none shuts a gap, whatever stands there, and no two meet. Per storey of the nav; none on flights but
 * along their ends. O(half-edges).
 */
export function cornerSpurs(walk: Walk, inset: number, door: number): Barrier[][] {
  const { nav, fanCount, bends, fanAngle } = walk;
  const spurs: Barrier[][] = nav.input.floors.map(() => []);
  for (let fan = 0; fan < fanCount; fan++) {
    if (bends[fan] !== 1 || fanAngle[fan]! < Math.PI + Math.sqrt(STRAIGHT)) continue;
    for (const { storey, x, y, dx, dy, length } of edgesOf(walk, fan)) {
      const long = Math.min(inset, (length - LEFT_OPEN) / 2);
      if (long <= 0) continue;
      const [ax, ay] = [x + nav.origin[0], y + nav.origin[1]];
      spurs[storey]!.push({ ax, ay, bx: ax + long * dx, by: ay + long * dy, door, reach: 0 });
    }
  }
  return spurs;
}

/** Edges across the floor round a corner, the shortest first, none near a shorter one. */
function edgesOf({ nav, twin, fanCorners, fanStart }: Walk, fan: number): readonly Edge[] {
  const edges: Edge[] = [];
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
    edges.push({ storey, x, y, dx: dx / length, dy: dy / length, length });
  }
  const kept: Edge[] = [];
  for (const edge of edges.sort((a, b) => a.length - b.length)) {
    if (kept.every(({ dx, dy }) => dx * edge.dx + dy * edge.dy < Math.cos(APART))) kept.push(edge);
  }
  return kept;
}
