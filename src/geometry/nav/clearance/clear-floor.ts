import { finished, type Steps } from '../../../base/steps';
import { finishNavSteps } from '../finish-nav';
import type { Nav } from '../nav';
import type { Walk } from '../walk';
import { narrowPlaces, type NarrowPlace } from './narrow-places';
import { SurfaceCutter } from './surface-cutter';

/**
 * A walkable surface that knows how wide its ways are: the nav of a walk, cut along all narrow places, on which stand
 * doors of their own (numbers from `firstNarrow` on). Triangles, samples and fans have other numbers than in the nav that
 * it was made of; sheets, storeys and the plan's doors the same.
 */
export interface ClearFloor {
  readonly nav: Nav;
  /** Door `firstNarrow + k` of the nav stands on narrow place k. */
  readonly firstNarrow: number;
  readonly narrows: readonly NarrowPlace[];
  /** Wider places were not looked for, metres. */
  readonly upTo: number;
}

/** As `clearFloorSteps`, in one go. */
export const clearFloor = (walk: Walk, upTo: number): ClearFloor => finished(clearFloorSteps(walk, upTo));

const LINES_A_STEP = 128;

/**
 * The floor of a walk cut along its places of at most `upTo` metres. What the walk's shut doors leave beside them is
 * measured with them shut; in the result they stand open. Cost: as `narrowPlaces`, and O(half-edges + samples).
 */
export function* clearFloorSteps(walk: Walk, upTo: number): Steps<ClearFloor> {
  const { nav } = walk;
  const narrows = yield* narrowPlaces(walk, upTo);
  yield;
  const firstNarrow = nav.input.doorCount;
  const cutter = new SurfaceCutter(nav);
  for (const [k, { corner, dx, dy }] of narrows.entries()) {
    if (k % LINES_A_STEP === 0) yield;
    cutter.lay(corner, dx, dy, firstNarrow + k);
  }
  yield;
  const cut = yield* finishNavSteps({
    input: { ...nav.input, doorCount: firstNarrow + narrows.length },
    meshes: nav.floors,
    origin: nav.origin,
    surface: cutter.surface,
    unjoined: nav.unjoined,
  });
  return { nav: cut, firstNarrow, narrows, upTo };
}
