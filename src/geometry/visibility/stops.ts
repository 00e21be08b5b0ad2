import { AIR, FRAME } from './outline';
import type { Sight } from './sight';
import { LINE_CODE, OPEN, SOLID, STEP_SHIFT, STOP } from './steps';
import { markSolidTriangles } from './solid-triangles';

/**
 * Makes lines seen through (a door opens, a wall is glass) or blocking again, without rebuilding anything.
 * Open lines cost O(their edges); a closed ring changes what is solid and costs O(triangles).
 */
export function setSeenThrough(sight: Sight, lines: Iterable<number>, seenThrough: boolean): void {
  const value = seenThrough ? 1 : 0;
  let solidChanged = false;
  for (const line of lines) {
    if (sight.seenThrough[line] === value) continue;
    sight.seenThrough[line] = value;
    if (sight.closed[line] === 1) solidChanged = true;
    else refreshLine(sight, line);
  }
  if (solidChanged) refreshStops(sight);
}

/** Recomputes all of `solid` and which steps stop from the flags of the lines. O(triangles + edge-set entries). */
export function refreshStops(sight: Sight): void {
  markSolidTriangles(sight);
  for (let h = 0; h < sight.mesh.twin.length; h++) refreshStop(sight, h);
}

function refreshLine(sight: Sight, line: number): void {
  for (let k = sight.lineEdgeStart[line]!; k < sight.lineEdgeStart[line + 1]!; k++) {
    const h = sight.lineEdges[k]!;
    refreshStop(sight, h);
    refreshStop(sight, sight.mesh.twin[h]!);
  }
}

/** Inside a solid every edge stops sight, so that the expansion need not ask whether a triangle is solid. */
function refreshStop(sight: Sight, h: number): void {
  sight.steps.links[(h << STEP_SHIFT) | STOP] = stopAt(sight, h);
}

function stopAt(sight: Sight, h: number): number {
  const g = sight.mesh.twin[h]!;
  if (sight.solid[Math.floor(h / 3)] === 1) return SOLID;
  if (g < 0) return FRAME + LINE_CODE;
  const line = blockingLine(sight, h);
  if (line >= 0) return line + LINE_CODE;
  return sight.solid[Math.floor(g / 3)] === 1 ? AIR + LINE_CODE : OPEN;
}

/** The first line along half-edge `h` that blocks sight now, or −1. O(lines on the edge). */
export function blockingLine(sight: Sight, h: number): number {
  const { edgeSet, setStart, setLines } = sight.mesh;
  const set = edgeSet[h]!;
  if (set === 0) return -1;
  for (let k = setStart[set]!; k < setStart[set + 1]!; k++) {
    const line = setLines[k]! >> 1;
    if (sight.seenThrough[line] === 0) return line;
  }
  return -1;
}
