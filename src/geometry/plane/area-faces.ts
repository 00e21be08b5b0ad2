import { LineSetBuilder } from './line-set';
import { orientRings } from './orient-rings';
import { barredSets, polygonsOfFaces, type Face } from './polygons-of-faces';
import type { Ring } from './ring';
import { ringWindings } from './ring-windings';
import { triangulate } from './triangulate';

/** A polygon as rings: the first its outline, the others holes, turned either way. */
export type PolygonRings = readonly Ring[];

/** Metres within which points are one: rounding on turning a plan stays far below. */
const TOLERANCE = 1e-6;

/** An open line belongs to no class. */
const NO_CLASS = 255;
const OUTSIDE = 0;
const UNREACHED = -1;

export interface AreaFacesOptions {
  /** Open lines that part what they cross from edge to edge; one that parts nothing leaves no mark. */
  readonly cuts?: readonly Ring[];
  /** Points within so many metres of a straight run are left out: 0 keeps the area to the last digit. Default 1e-6. */
  readonly straight?: number;
}

/**
 * Union, difference, intersection and cutting in one: the connected parts of the plane that `accept` says yes to, told
 * in which classes of polygons a place lies (`inside(0)` = in any polygon of `classes[0]`). At most 200 classes; polygons
 * of a class may overlap, touch, lie within one another's holes. Points of the first class come before those that lie
 * within 1e-6 m of them. Edges meet exactly (Shewchuk's predicates). Parts that touch in points only are parts of their
 * own, or one ring through the point. Sort by position where order matters. O((n + k) log n) for k meetings.
 */
export function areaFaces(
  classes: readonly (readonly PolygonRings[])[],
  accept: (inside: (index: number) => boolean) => boolean,
  { cuts = [], straight = TOLERANCE }: AreaFacesOptions = {},
): Face[] {
  const lines = new LineSetBuilder();
  const ringClass: number[] = [];
  classes.forEach((polygons, index) => {
    for (const rings of polygons) {
      for (const ring of orientRings(rings)) ringClass[lines.add(ring, true)] = index;
    }
  });
  for (const cut of cuts) ringClass[lines.add(cut, false)] = NO_CLASS;
  const t = triangulate(lines.build(), { tolerance: TOLERANCE, frame: 1 });
  const count = classes.length;
  const windings = ringWindings(t, Uint8Array.from(ringClass), count);
  const barred = barredSets(t, (line) => ringClass[line] === NO_CLASS);

  const faceOf = new Int32Array(t.triangleCount);
  for (let triangle = 0; triangle < t.triangleCount; triangle++) {
    const taken = accept((index) => windings[triangle * count + index]! > 0);
    faceOf[triangle] = taken ? UNREACHED : OUTSIDE;
  }
  let faces = 0;
  const stack: number[] = [];
  for (let start = 0; start < t.triangleCount; start++) {
    if (faceOf[start] !== UNREACHED) continue;
    faceOf[start] = ++faces;
    stack.push(start);
    for (let triangle = stack.pop(); triangle !== undefined; triangle = stack.pop()) {
      for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
        const other = Math.floor(t.twin[h]! / 3);
        if (other < 0 || barred[t.edgeSet[h]!] === 1 || faceOf[other] !== UNREACHED) continue;
        faceOf[other] = faces;
        stack.push(other);
      }
    }
  }
  return polygonsOfFaces(t, faceOf, OUTSIDE, straight);
}
