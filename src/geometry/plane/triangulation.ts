/**
 * A constrained triangulation of the plane in flat arrays. Half-edge `h = 3t + i` runs from corner
 * `corners[h]` of triangle `t` to that triangle's next corner, counter-clockwise.
 *
 * Made by `triangulate`; walked by sight (`geometry/visibility`) and by walking (`geometry/nav`).
 */
export interface Triangulation {
  readonly vertexCount: number;
  readonly triangleCount: number;
  /** Vertex coordinates, metres, in the frame of the input less `origin`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What was taken off every input coordinate, so that map-sized coordinates lose no digits. */
  readonly origin: readonly [number, number];
  /** Three vertex ids a triangle, counter-clockwise; every triangle has positive area. */
  readonly corners: Int32Array;
  /** The half-edge on the other side, or −1 on the outer boundary. */
  readonly twin: Int32Array;
  /**
   * Per half-edge, the set of input lines that run along it: 0 = none, else an index into `setStart`.
   * Twins carry the same value.
   */
  readonly edgeSet: Int32Array;
  /** Lines of set `s`: `setLines[setStart[s] … setStart[s + 1] − 1]`; each entry is `line * 2 + reversed`. */
  readonly setStart: Int32Array;
  readonly setLines: Int32Array;
}

/** The half-edge after `h` in its triangle. O(1). */
export const nextHalfEdge = (h: number): number => (h % 3 === 2 ? h - 2 : h + 1);

/** The half-edge before `h` in its triangle. O(1). */
export const previousHalfEdge = (h: number): number => (h % 3 === 0 ? h + 2 : h - 1);
