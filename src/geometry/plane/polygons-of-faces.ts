import { faceRings } from './face-rings';
import type { Ring } from './ring';
import { ringArea } from './ring-area';
import type { Triangulation } from './triangulation';

/** A connected part of the plane. */
export interface Face {
  /** Counter-clockwise; it may touch itself in points. */
  readonly outer: Ring;
  /** Clockwise. */
  readonly holes: readonly Ring[];
  /** Without the holes, m². */
  readonly area: number;
}

/**
 * The faces of a triangulation, each a number per triangle, as polygons; only those with numbers above `least`, in
 * the order in which the triangulation meets them. Points within `tolerance` metres of a straight run are left out.
 * O(triangles).
 */
export function polygonsOfFaces(
  t: Triangulation,
  faceOf: Int32Array,
  least: number,
  tolerance: number,
): Face[] {
  const rings = new Map<number, Ring[]>();
  for (const { face, ring } of faceRings(t, faceOf, least, tolerance)) {
    const known = rings.get(face);
    if (known === undefined) rings.set(face, [ring]);
    else known.push(ring);
  }
  return [...rings.values()].flatMap((all) => {
    const outer = all.find((ring) => ringArea(ring) > 0);
    if (outer === undefined) return [];
    const holes = all.filter((ring) => ringArea(ring) < 0);
    return [{ outer, holes, area: [outer, ...holes].reduce((sum, ring) => sum + ringArea(ring), 0) }];
  });
}

/** Which edge sets hold a line that `bars` says yes to. O(entries). */
export function barredSets(
  { setStart, setLines }: Triangulation,
  bars: (line: number) => boolean,
): Uint8Array {
  const barred = new Uint8Array(setStart.length - 1);
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let i = setStart[set]!; i < setStart[set + 1]!; i++) {
      if (bars(setLines[i]! >> 1)) barred[set] = 1;
    }
  }
  return barred;
}
