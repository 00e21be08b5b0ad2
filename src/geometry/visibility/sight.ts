import type { Bounds } from '../plane/bounds';
import type { TriangleLocator } from '../plane/locate';
import type { Triangulation } from '../plane/triangulation';
import type { Steps } from './steps';

/**
 * One storey prepared for seeing: a constrained triangulation of its walls inside a frame that lies
 * `FRAME_MARGIN` or more beyond them, and what stops the sight in it. Made by `buildSight`; changed only by
 * `setSeenThrough`.
 */
export interface Sight {
  readonly mesh: Triangulation;
  readonly locator: TriangleLocator;
  readonly closed: Uint8Array;
  readonly solidOf: Int32Array;
  /** Per line 1 where it is seen through now. */
  readonly seenThrough: Uint8Array;
  /** What lies across every half-edge and what stops sight there. */
  readonly steps: Steps;
  /** Vertices as x, y, x, y, …, in the mesh's own coordinates. */
  readonly points: Float64Array;
  /** Per triangle 1 inside a solid. */
  readonly solid: Uint8Array;
  /** Half-edges of line `i`: `lineEdges[lineEdgeStart[i] … lineEdgeStart[i + 1] − 1]`, one of each twin pair. */
  readonly lineEdgeStart: Int32Array;
  readonly lineEdges: Int32Array;
  /** Where the triangles end, in the mesh's own coordinates. */
  readonly frame: Bounds;
}
