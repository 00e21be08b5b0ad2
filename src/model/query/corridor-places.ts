import { lineLength, placesAlong, type LinePlace } from '../../geometry/plane/along-line';
import { centreLines } from '../../geometry/plane/centre-lines';
import { placeInRings } from '../../geometry/plane/place-in-rings';
import { pole } from '../../geometry/plane/pole';
import { rayToRings } from '../../geometry/plane/ray-to-rings';
import type { Ring } from '../../geometry/plane/ring';
import type { Point, Polygon } from '../schema/polygon';

export interface CorridorAsked {
  /** At most so many metres from one to the next along the corridor; positive. */
  readonly spacing: number;
  /** Down the middle, or on the walls, on one side and the other by turns. */
  readonly side: 'centre' | 'walls';
}

export interface CorridorRow {
  readonly places: readonly Point[];
  /** The lines that they stand along, metres; a closed one is not repeated at its end. */
  readonly lines: readonly { readonly points: readonly Point[]; readonly closed: boolean }[];
  /** Metres along all lines. */
  readonly length: number;
  /** Of two that follow each other on one line the farthest apart, metres; 0 when none follows another. */
  readonly widest: number;
}

/** What hangs on a wall stands so far off its face, metres. */
const OFF_WALL = 0.1;
/** A wall farther away than so many times the nearer one is the mouth of another way. */
const MOUTH = 2.5;

/**
 * Places along a corridor, evenly and at most `spacing` apart along its middle; the first and the last of each line at
 * most half of that from its ends, so no more is needed on it. An area that is no longer than wide gets one, in its
 * middle. Asserts nothing of the area: any outline will do. Costs `centreLines`.
 */
export function corridorPlaces({ outer, holes }: Polygon, { spacing, side }: CorridorAsked): CorridorRow {
  const rings = [outer, ...holes];
  const lines = centreLines(rings);
  if (lines.length === 0) {
    const { x, y } = pole(rings, 0.05);
    return { places: [[x, y]], lines: [], length: 0, widest: 0 };
  }
  let [length, widest] = [0, 0];
  const middles = lines.flatMap(({ points, closed }) => {
    const own = lineLength(points, closed);
    const count = Math.max(1, Math.ceil(own / spacing - 1e-9));
    const step = own / count;
    length += own;
    if (count > 1) widest = Math.max(widest, step);
    const distances = Array.from({ length: count }, (_, i) => (closed ? i : i + 0.5) * step);
    return placesAlong(points, closed, distances);
  });
  const places = side === 'centre' ? middles.map(({ x, y }): Point => [x, y]) : onWalls(rings, middles);
  return { places, lines, length, widest };
}

/** To the left and to the right by turns, or to the only wall there is. */
function onWalls(rings: readonly Ring[], middles: readonly LinePlace[]): Point[] {
  return middles.map((middle, i): Point => {
    const { x, y, ux, uy } = middle;
    if (placeInRings(rings, x, y, 0) === 'outside') return [x, y];
    const left = rayToRings(rings, x, y, -uy, ux);
    const right = rayToRings(rings, x, y, uy, -ux);
    const turn = i % 2 === 0 ? 1 : -1;
    const [wanted, other] = turn === 1 ? [left, right] : [right, left];
    const swapped = wanted > MOUTH * other;
    const reach = swapped ? other : wanted;
    if (!Number.isFinite(reach)) return [x, y];
    const out = (swapped ? -turn : turn) * Math.max(reach / 2, reach - OFF_WALL);
    return [x - uy * out, y + ux * out];
  });
}
