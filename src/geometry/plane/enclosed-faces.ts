import type { LineSet } from './line-set';
import { barredSets, polygonsOfFaces, type Face } from './polygons-of-faces';
import { ringWindings } from './ring-windings';
import { triangulate } from './triangulate';
import type { Triangulation } from './triangulation';

/** Metres within which lines meet: rounding on turning a plan stays far below. */
const TOLERANCE = 1e-6;

/** A part of the plane that solids and lines shut off. */
export type EnclosedFace = Face;

/** Faces that are solid, or that the flood hasn't come to yet. */
const SOLID = -2;
const UNREACHED = -1;
/** The face of everything that is connected with the far outside. */
const OUTSIDE = 0;

/**
 * The connected areas that are neither solid nor connected with the outside. Closed lines bound solids (outer rings
 * counter-clockwise, holes clockwise; they may overlap), open lines are walls without thickness. An open line that
 * parts nothing leaves no mark. Vertices are those of the input and the crossings; straight runs have none between
 * their ends. Rings start at their westernmost point. In the order in which the triangulation meets them: sort by
 * position where order matters. O((n + k) log n) for k meetings of lines.
 */
export function enclosedFaces(lines: LineSet): EnclosedFace[] {
  const t = triangulate(lines, { tolerance: TOLERANCE, frame: 1 });
  return polygonsOfFaces(t, facesOf(t, lines), OUTSIDE, TOLERANCE);
}

/** The face of each triangle: `SOLID`, `OUTSIDE`, or a number from 1 on. */
function facesOf(t: Triangulation, lines: LineSet): Int32Array {
  const ringClass = Uint8Array.from(lines.closed, (closed) => (closed === 1 ? 0 : 255));
  const windings = ringWindings(t, ringClass, 1);
  const barred = barredSets(t, (line) => lines.closed[line] === 0);
  const faceOf = Int32Array.from(windings, (winding) => (winding > 0 ? SOLID : UNREACHED));
  const stack: number[] = [];
  const flood = (start: number, face: number): void => {
    faceOf[start] = face;
    stack.push(start);
    for (let triangle = stack.pop(); triangle !== undefined; triangle = stack.pop()) {
      for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
        const other = Math.floor(t.twin[h]! / 3);
        if (other < 0 || barred[t.edgeSet[h]!] === 1 || faceOf[other] !== UNREACHED) continue;
        faceOf[other] = face;
        stack.push(other);
      }
    }
  };
  for (let h = 0; h < t.twin.length; h++) {
    const triangle = Math.floor(h / 3);
    if (t.twin[h]! < 0 && faceOf[triangle] === UNREACHED) flood(triangle, OUTSIDE);
  }
  let count = OUTSIDE;
  for (let triangle = 0; triangle < t.triangleCount; triangle++) {
    if (faceOf[triangle] === UNREACHED) flood(triangle, ++count);
  }
  return faceOf;
}
