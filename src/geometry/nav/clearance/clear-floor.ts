import { finished, type Steps } from '../../../base/steps';
import { finishNavSteps } from '../finish-nav';
import type { Nav } from '../nav';
import type { Walk } from '../walk';
import { narrowPlaces, type NarrowPlace } from './narrow-places';
import { outletWalls, walkWithGround, type Outlet } from './outlets';
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
  /** By door: its walls on which the floor ends though nothing stands there (`outletWalls`). */
  readonly outlets: ReadonlyMap<number, readonly number[]>;
}

/** As `clearFloorSteps`, in one go. */
export const clearFloor = (walk: Walk, upTo: number): ClearFloor => finished(clearFloorSteps(walk, upTo));

const LINES_A_STEP = 128;

/**
 * The floor of a walk cut along its places of at most `upTo` metres. What the walk's shut doors leave beside them is
 * measured with them shut; in the result they stand open. On an outlet nothing stands: what leaves the floor there may reach beyond, and is held against
 * jambs and what stands before them. Cost: as `narrowPlaces`, and O(half-edges + samples).
 */
export function* clearFloorSteps(
  walk: Walk,
  upTo: number,
  outlets: readonly Outlet[] = [],
): Steps<ClearFloor> {
  const { nav } = walk;
  const looked = walkWithGround(walk, outletWalls(nav, outlets).values(), upTo);
  yield;
  // A line that begins on the ground before an outlet lies along it: the door's own width.
  const narrows = (yield* narrowPlaces(looked, upTo)).filter(({ corner }) => corner < nav.twin.length);
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
  return { nav: cut, firstNarrow, narrows, upTo, outlets: outletWalls(cut, outlets) };
}
