import { EMPTY_BOUNDS, pointBounds, type Bounds } from '../../geometry/plane/bounds';
import type { SampleGrid } from '../../geometry/viewing/view-samples';
import { buildViewScene, type ViewScene } from '../../geometry/viewing/view-scene';
import { deriveScreens } from '../../model/derive/derive-screens';
import type { DoorsStand } from '../../model/derive/opening-screens';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { CampusDocument } from '../../model/schema/document';
import { roomSamples, type RoomSamples, type Solid } from './room-samples';

/** Heights over the floor that are looked at, metres: the floor, somebody who sits or lies, a face (CCTV, "Visibility"). */
export const HEIGHTS = [0, 1, 1.6] as const;
export type TargetHeight = (typeof HEIGHTS)[number];

/** Side of a cell, metres. */
export const CELL = 0.25;

/** One storey prepared for all that is asked of its cameras. */
export interface StoreyScene {
  readonly scene: ViewScene;
  readonly grid: SampleGrid;
  /** Of each space of the plan, in its order. */
  readonly rooms: readonly RoomSamples[];
}

const known = new WeakMap<StoreyParts, Map<DoorsStand, StoreyScene>>();

/** Kept while the very same things lie on the storey, cameras aside. O(n log n + cells) once. */
export function storeyScene(document: CampusDocument, parts: StoreyParts, doors: DoorsStand): StoreyScene {
  const scenes = known.get(parts) ?? new Map<DoorsStand, StoreyScene>();
  known.set(parts, scenes);
  const made = scenes.get(doors);
  if (made) return made;
  const { storey, spaces } = parts.plan;
  // No eye is higher than the ceiling; one that a plan has there is answered all the same, slower.
  const scene = buildViewScene(deriveScreens(document, storey.id, doors).screens, storey.height);
  const grid = gridOver(spaces.map(({ outline }) => pointBounds(outline.outer)));
  const built = { scene, grid, rooms: roomSamples(grid, spaces, solidsOf(parts), HEIGHTS) };
  scenes.set(doors, built);
  return built;
}

/** What fills the floor of a storey. O(things). */
export const solidsOf = ({ plan: { storey, obstacles, columns } }: StoreyParts): Solid[] => [
  ...columns.map(({ outline }) => ({ outline, top: storey.height })),
  ...obstacles.map(({ outline, height }) => ({ outline, top: height ?? storey.height })),
];

function gridOver(boxes: readonly Bounds[]): SampleGrid {
  const { minX, minY, maxX, maxY } = boxes.reduce(
    (all, box) => ({
      minX: Math.min(all.minX, box.minX),
      minY: Math.min(all.minY, box.minY),
      maxX: Math.max(all.maxX, box.maxX),
      maxY: Math.max(all.maxY, box.maxY),
    }),
    EMPTY_BOUNDS,
  );
  if (boxes.length === 0) return { x0: 0, y0: 0, nx: 0, ny: 0, cell: CELL };
  return {
    x0: minX,
    y0: minY,
    nx: Math.ceil((maxX - minX) / CELL),
    ny: Math.ceil((maxY - minY) / CELL),
    cell: CELL,
  };
}
