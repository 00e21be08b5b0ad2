import type { Nav } from '../nav';
import { walledNav } from '../walled-nav';
import type { CrossingWidths } from './crossing-widths';
import { isTooNarrow } from './narrowed-walk';

/**
 * The surface for something `width` metres wide, as a nav of its own: what `narrowedWalk` doesn't cross are walls, and of doors there
 * are those of the plan that are wide enough. Triangles, sheets and samples have the clear floor's numbers, doors the plan's; one
 * that is too narrow stands on no edge. O(half-edges).
 */
export const narrowedNav = (widths: CrossingWidths, width: number): Nav =>
  walledNav(widths.floor.nav, widths.floor.firstNarrow, isTooNarrow(widths, width));
