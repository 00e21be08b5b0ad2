import { barredWalk, type Walk } from '../walk';
import type { CrossingWidths } from './crossing-widths';

/** Ways may be this much narrower than what passes: widths are lengths between drawn points, metres. */
const ROUNDING = 1e-6;

/**
 * The walk for something `width` metres wide (a disk; what is longer than wide needs room to turn besides). It is a walk
 * over the clear floor's nav in which half-edges narrower than that have no twin, so that searches, fields and paths on
 * it need to know nothing of widths. A corner of floor that is too narrow to stand in stays part of what it lies beside:
 * who starts there gets as far as nothing narrow lies before them. Lengths are those of a point that goes round corners
 * without keeping off them. `withDoors` on it opens a door whatever its width. O(half-edges).
 */
export const narrowedWalk = (widths: CrossingWidths, width: number): Walk =>
  barredWalk(widths.floor.nav, isTooNarrow(widths, width));

/** Can something `width` metres wide not cross a half-edge? The same of both of an edge. */
export function isTooNarrow(
  { width: widths }: Pick<CrossingWidths, 'width'>,
  width: number,
): (halfEdge: number) => boolean {
  return (h) => {
    const wide = widths[h] ?? 0;
    return wide === 0 || wide < width - ROUNDING;
  };
}
