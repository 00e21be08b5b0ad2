import type { Steps } from '../../base/steps';
import { narrowPlaces } from '../../geometry/nav/clearance/narrow-places';
import type { Barrier } from '../../geometry/nav/floor-input';
import type { Walk } from '../../geometry/nav/walk';

/** Rounding of the surface: who fits exactly goes through, metres. */
const ROUNDING = 1e-6;

/**
 * Walls across all narrow places that a body `width` metres wide can't pass. Whoever crossed one with their centre would be in what
 * stands at one of its ends; and a point comes from one place clear of walls to another without crossing any exactly if such a body does. Per
 * storey of the nav; none on flights and landings. Cost: as `narrowPlaces`.
 */
export function* narrowGaps(walk: Walk, width: number): Steps<Barrier[][]> {
  const { nav } = walk;
  const gaps: Barrier[][] = nav.input.floors.map(() => []);
  if (width <= ROUNDING) return gaps;
  for (const { corner, ends, width: wide } of yield* narrowPlaces(walk, width - ROUNDING)) {
    const { flight, landing } = nav.sheets[nav.sheetOf[Math.floor(corner / 3)]!]!;
    const [[storey, ax, ay], [other, bx, by]] = ends;
    if (flight >= 0 || landing >= 0 || storey !== other || wide === 0) continue;
    gaps[storey]!.push({ ax, ay, bx, by, door: -1, reach: 0 });
  }
  return gaps;
}
