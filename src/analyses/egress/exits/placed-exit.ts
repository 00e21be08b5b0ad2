import type { Located } from '../../../geometry/nav/locate';
import type { StoreyExit } from '../result';

/** An exit, and where on the floor a way to it ends: one place, or many along an edge. */
export interface PlacedExit extends StoreyExit {
  readonly at: readonly Located[];
}

/** A way's end farther than this from walkable floor is none, metres. */
export const MOST_GAP = 0.5;

/** Does an exit count: one can go through it, and comes out? O(1). */
export const isOpen = ({ shut, leadsOn }: StoreyExit): boolean => !shut && leadsOn;

/** Does it count for those who are on its storey? O(1). */
export const servesStorey = (exit: StoreyExit): boolean => isOpen(exit) && !exit.fromStair;
