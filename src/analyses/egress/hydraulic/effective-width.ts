import { BOUNDARY_LAYERS, type Edge } from '../../../standards/egress/hydraulic-rows';

/** Less is what rounding leaves, metres. */
const NOTHING = 1e-9;

/** What is walked on of a width, metres: less what people keep off both edges. Never below 0. O(1). */
export const effectiveWidth = (clear: number, edges: readonly [Edge, Edge]): number => {
  const left = edges.reduce((width, edge) => width - BOUNDARY_LAYERS[edge].value, clear);
  return left < NOTHING ? 0 : left;
};
