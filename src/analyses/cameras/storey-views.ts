import type { View } from '../../geometry/viewing/lens';
import { viewSamples, type ViewWindow } from '../../geometry/viewing/view-samples';
import { ViewUnion } from '../../geometry/viewing/view-union';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { Camera } from '../../model/schema/assets/asset-registry';
import { faultOf, type CameraFault } from './camera-standing';
import { CELL, HEIGHTS, type StoreyScene } from './storey-scene';
import type { CameraView } from './result';
import { viewsOf } from './views-of';

/** A camera of a storey with what it sees of the storey's samples, a window a sensor. */
export interface WatchingCamera {
  readonly camera: Camera;
  readonly views: readonly View[];
  readonly windows: readonly ViewWindow[];
  readonly fault: CameraFault | null;
}

/** What the cameras of a storey see together; number of a camera in `union` = its place in the list. */
export interface StoreyViews {
  readonly cameras: readonly WatchingCamera[];
  readonly union: ViewUnion;
}

const AT_ONE_METRE = HEIGHTS.indexOf(1);

const known = new WeakMap<StoreyScene, WeakMap<Camera, WatchingCamera>>();

/** What a camera sees; kept while neither it nor its storey changes. Cost: that of `viewSamples` a sensor, once. */
export function watching(parts: StoreyParts, scene: StoreyScene, camera: Camera): WatchingCamera {
  const cameras = known.get(scene) ?? new WeakMap<Camera, WatchingCamera>();
  known.set(scene, cameras);
  const made = cameras.get(camera);
  if (made) return made;
  const views = viewsOf(camera);
  const windows = views.map((view) => viewSamples(scene.scene, scene.grid, view, HEIGHTS));
  const fault =
    faultOf(parts, camera, views) ?? (seesNothing(parts, camera, windows) ? 'sees-nothing' : null);
  const watched = { camera, views, windows, fault };
  cameras.set(camera, watched);
  return watched;
}

/** In a room, and none of the storey's floor in its picture at any height. */
function seesNothing({ areas }: StoreyParts, { x, y }: Camera, windows: readonly ViewWindow[]): boolean {
  const indoors = areas.shapes.at(x, y).some(areas.isSpace);
  return indoors && windows.every(({ densities }) => densities.every((all) => all.every((one) => one === 0)));
}

/** All cameras of a storey laid over each other. O(samples in their windows). */
export function storeyViews(scene: StoreyScene, cameras: readonly WatchingCamera[]): StoreyViews {
  const union = new ViewUnion(scene.grid, HEIGHTS.length);
  cameras.forEach(({ windows }, number) => union.put(number, windows));
  return { cameras, union };
}

/** What is in a camera's picture at 1 m (its number in the union), and what of it in no other's. O(samples in its window). */
export function seenBy(union: ViewUnion, number: number): Pick<CameraView, 'seen' | 'alone'> {
  const window = union.windowOf(number);
  const own = window?.densities[AT_ONE_METRE];
  const counts = union.counts[AT_ONE_METRE];
  if (window === undefined || own === undefined || counts === undefined) return { seen: 0, alone: 0 };
  let [seen, alone] = [0, 0];
  for (let j = 0, k = 0; j < window.rows; j++) {
    const start = (window.row + j) * union.grid.nx + window.column;
    for (let i = 0; i < window.columns; i++, k++) {
      if (own[k] === 0) continue;
      seen++;
      if (counts[start + i] === 1) alone++;
    }
  }
  return { seen: CELL ** 2 * seen, alone: CELL ** 2 * alone };
}

/** Pixels a metre that a camera has in a cell of the storey's grid at a height (its number in `HEIGHTS`); 0 = unseen. O(sensors). */
export function densityIn(
  { windows }: WatchingCamera,
  { grid }: StoreyScene,
  height: number,
  cell: number,
): number {
  const [row, column] = [Math.floor(cell / grid.nx), cell % grid.nx];
  let most = 0;
  for (const window of windows) {
    const [i, j] = [column - window.column, row - window.row];
    if (i < 0 || j < 0 || i >= window.columns || j >= window.rows) continue;
    most = Math.max(most, window.densities[height]?.[j * window.columns + i] ?? 0);
  }
  return most;
}
