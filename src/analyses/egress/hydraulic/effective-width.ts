import { BOUNDARY_LAYERS, type Edge } from '../../../standards/egress/hydraulic-rows';

/** What is walked on of a width, metres: less what people keep off both edges. Never below 0. O(1). */
export const effectiveWidth = (clear: number, edges: readonly [Edge, Edge]): number =>
  edges.reduce((width, edge) => Math.max(0, width - BOUNDARY_LAYERS[edge].value), clear);
