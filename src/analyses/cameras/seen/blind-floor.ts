import type { ViewUnion } from '../../../geometry/viewing/view-union';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import type { CampusDocument } from '../../../model/schema/document';
import { levelIn, type DensityScale } from '../../../standards/cameras/density-scales';
import { gravest } from '../checks/unmet';
import { floorDuties } from '../floor-duties';
import { coarsest } from '../floor-views';
import { CELL, HEIGHTS, type StoreyScene } from '../storey-scene';

/** Floor that is to be seen, at the height (its number in `HEIGHTS`) of the duty that it is told by. */
interface AskedFloor {
  readonly height: number;
  readonly cells: Int32Array;
}

interface Known {
  readonly campus: CampusDocument['campus'];
  readonly departments: CampusDocument['departments'];
  readonly scale: DensityScale['id'];
  readonly floors: readonly AskedFloor[];
}

const known = new WeakMap<StoreyScene, Known>();

/** The floors of a storey that are to be seen; kept with its scene. O(rooms × duties) once. */
function askedFloors(
  document: CampusDocument,
  { plan: { spaces } }: StoreyParts,
  scene: StoreyScene,
  scale: DensityScale,
): readonly AskedFloor[] {
  const { campus, departments } = document;
  const last = known.get(scene);
  if (last?.campus === campus && last.departments === departments && last.scale === scale.id)
    return last.floors;
  const floors = spaces.flatMap((space, number): AskedFloor[] => {
    const duties = floorDuties(document, space, campus.profile);
    const told = gravest(duties.map((duty) => ({ duty, density: levelIn(scale, duty.level).density })));
    const height = told === null ? -1 : HEIGHTS.indexOf(told.duty.height);
    const cells = scene.rooms[number]?.free[height];
    return cells === undefined ? [] : [{ height, cells }];
  });
  known.set(scene, { campus, departments, scale: scale.id, floors });
  return floors;
}

/** Of the floor of a storey that is to be seen what no camera shows, or with less than the coarsest level: m² by samples. O(cells). */
export function blindFloor(
  document: CampusDocument,
  parts: StoreyParts,
  scene: StoreyScene,
  { densest }: ViewUnion,
  scale: DensityScale,
): number {
  const least = coarsest(scale);
  let blind = 0;
  for (const { height, cells } of askedFloors(document, parts, scene, scale)) {
    const has = densest[height]!;
    for (const cell of cells) if (has[cell]! < least) blind++;
  }
  return CELL ** 2 * blind;
}
