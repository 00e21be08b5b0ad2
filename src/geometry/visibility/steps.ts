import { nextHalfEdge, previousHalfEdge, type Triangulation } from '../plane/triangulation';

/**
 * What the expansion needs of every half-edge, 32 bytes each, as it touches some ten thousand in no order: all
 * that one step asks for lies side by side in memory, and nothing has to be looked up elsewhere for it.
 */
export interface Steps {
  /**
   * Numbers of half-edge `h`, at `(h << STEP_SHIFT) | …`: what lies across it, as seen through it (`RIGHT` and
   * `LEFT` half-edge, the vertex `APEX` between them; −1 beyond the frame), and whether it stops sight (`STOP`).
   */
  readonly links: Int32Array;
  /** The same memory: x of that apex at `(h << APEX_SHIFT) | APEX_X`, and y after it, in the mesh's own coordinates. */
  readonly apexes: Float64Array;
}

export const STEP_SHIFT = 3;
const RIGHT = 0;
const LEFT = 1;
const APEX = 2;
/** `OPEN`, `SOLID`, or what ends sight there plus `LINE_CODE`: the first blocking line, or `FRAME`. */
export const STOP = 3;

const APEX_SHIFT = 2;
const APEX_X = 2;
const APEX_Y = 3;

/** Sight passes. */
export const OPEN = 0;
/** The half-edge of a triangle inside a solid. */
export const SOLID = 1;
/** Leaves room for `OPEN`, `SOLID` and the two negative lines of an outline. */
export const LINE_CODE = 4;

/** The steps of a mesh where nothing stops sight yet. O(half-edges). */
export function stepsOf({ twin, corners, x, y }: Triangulation): Steps {
  const buffer = new ArrayBuffer(32 * twin.length);
  const links = new Int32Array(buffer);
  const apexes = new Float64Array(buffer);
  for (let h = 0; h < twin.length; h++) {
    const g = twin[h]!;
    const step = h << STEP_SHIFT;
    const apex = g < 0 ? -1 : corners[previousHalfEdge(g)]!;
    links[step | RIGHT] = g < 0 ? -1 : nextHalfEdge(g);
    links[step | LEFT] = g < 0 ? -1 : previousHalfEdge(g);
    links[step | APEX] = apex;
    if (g < 0) continue;
    apexes[(h << APEX_SHIFT) | APEX_X] = x[apex]!;
    apexes[(h << APEX_SHIFT) | APEX_Y] = y[apex]!;
  }
  return { links, apexes };
}

/** Steps of their own that stop sight where `steps` do. O(half-edges). */
export function copiedSteps({ links }: Steps): Steps {
  const copy = links.slice();
  return { links: copy, apexes: new Float64Array(copy.buffer) };
}

/** What stops sight at half-edge `h`: `OPEN` for nothing. */
export const stopOf = ({ links }: Steps, h: number): number => links[(h << STEP_SHIFT) | STOP]!;

/** The vertices of a mesh as x, y, x, y, …. O(vertices). */
export function interleaved({ x, y }: Triangulation): Float64Array {
  const points = new Float64Array(2 * x.length);
  for (let v = 0; v < x.length; v++) {
    points[2 * v] = x[v]!;
    points[2 * v + 1] = y[v]!;
  }
  return points;
}
