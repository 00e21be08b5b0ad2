import type { StoreyScene } from '../storey-scene';
import { storeyViews, type StoreyViews, type WatchingCamera } from '../storey-views';
import { shortCells, spotCells, type StoreyDemand } from './storey-demand';

/** What is still short with some cameras more: per floor demanded, cells in spots that matter. */
export interface StillShort {
  readonly views: StoreyViews;
  readonly floors: readonly Int32Array[];
}

/** Looks at every sample of the floors demanded again. O(samples in windows). */
export function lookAgain(
  scene: StoreyScene,
  demand: StoreyDemand,
  cameras: readonly WatchingCamera[],
): StillShort {
  const views = storeyViews(scene, cameras);
  const floors = demand.floors.map((floor) => spotCells(shortCells(scene, views, floor), scene.grid.nx));
  return { views, floors };
}
