import { mm } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import type { Point } from '../../../model/schema/polygon';

/** The basement under and round the tower: 84 × 67.2 m on the campus' grid of 8.4 m. Metres. */
export const STOREY = 'B1-G';
export const WIDTH = 84;
export const DEPTH = 67.2;
export const GRID = 8.4;
export const HEIGHT = 4.5;

export const FOOTPRINT: readonly Point[] = rectangle(0, 0, WIDTH, DEPTH);

/** South-west corner of the tower above, in the basement's frame. */
export const TOWER: Point = [4.2, 22];

/** Both walls of the plant strip's corridors and of the garages, from the south. */
export const BAND = {
  plant: 17.2,
  southCorridor: 25.4,
  core: 28.2,
  northCorridor: 37.4,
  north: 40.2,
  garage: 47.2,
} as const;

/** Outdoor ground over the basement's floor. */
export const GROUND = mm(HEIGHT - 0.3);
