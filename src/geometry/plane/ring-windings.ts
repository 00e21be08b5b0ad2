import { halfEdgeTurn } from './lines-along';
import type { Triangulation } from './triangulation';

/**
 * How often each class' rings wind around each triangle: entry `t * classCount + c`. With outer rings
 * counter-clockwise and holes clockwise (`orientRings`) triangle t lies inside class c iff the value is > 0.
 * `ringClass` holds a class per line of the input; a class ≥ `classCount` (say 255) leaves a line out, as
 * every line that is not closed must be. Flooded from the outside over half-edges; O(n · classCount).
 */
export function ringWindings(
  triangulation: Triangulation,
  ringClass: Uint8Array,
  classCount: number,
): Int16Array {
  const { triangleCount, twin, edgeSet } = triangulation;
  const steps = setSteps(triangulation, ringClass, classCount);
  const windings = new Int16Array(triangleCount * classCount);
  const reached = new Uint8Array(triangleCount);
  const stack = new Int32Array(triangleCount);
  let depth = 0;

  /** Fills in triangle `to`, entered over its half-edge `h` from triangle `from` (−1 = the outside). */
  const enter = (h: number, from: number): void => {
    const to = Math.floor(h / 3);
    if (reached[to] === 1) return;
    reached[to] = 1;
    stack[depth++] = to;
    const sign = halfEdgeTurn(triangulation, h) === 0 ? 1 : -1;
    const step = edgeSet[h]! * classCount;
    for (let c = 0; c < classCount; c++) {
      const outer = from < 0 ? 0 : windings[from * classCount + c]!;
      windings[to * classCount + c] = outer + sign * steps[step + c]!;
    }
  };

  for (let h = 0; h < twin.length; h++) {
    if (twin[h]! >= 0) continue;
    enter(h, -1);
    break;
  }
  while (depth > 0) {
    const triangle = stack[--depth]!;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (twin[h]! >= 0) enter(twin[h]!, triangle);
    }
  }
  return windings;
}

/** Per edge set and class: rings that run from smaller to larger vertex id less those that run back. */
function setSteps(triangulation: Triangulation, ringClass: Uint8Array, classCount: number): Int16Array {
  const { setStart, setLines } = triangulation;
  const steps = new Int16Array((setStart.length - 1) * classCount);
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let i = setStart[set]!; i < setStart[set + 1]!; i++) {
      const kind = ringClass[setLines[i]! >> 1]!;
      if (kind < classCount) steps[set * classCount + kind]! += (setLines[i]! & 1) === 0 ? 1 : -1;
    }
  }
  return steps;
}
