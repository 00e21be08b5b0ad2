import type { ImagePoint } from '../../../geometry/viewing/image-point';
import { pixelsAt } from '../../../geometry/viewing/sight-line';
import type { StoreyParts } from '../../../model/derive/storey-parts';
import type { Throat } from '../../../model/derive/throat';
import type { SpaceId } from '../../../model/schema/ids';
import { faceAngleOf, type FaceAngle } from '../../../standards/cameras/face-angles';
import type { ViewingDuty } from '../../../standards/cameras/viewing-duty';
import { matters, SPOT } from '../checks/floor-findings';
import { asksForAngle, faces, type PlacedDoorway } from '../door-views';
import type { DoorView, StoreyView } from '../result';
import { CELL, HEIGHTS, type StoreyScene } from '../storey-scene';
import type { StoreyViews } from '../storey-views';
import { cellSpots } from './cell-spots';
import type { Lacking, PlacementQuestion } from './placement';

/** Floor that is to be seen better than it is. */
export interface FloorDemand {
  /** Number of the room in the storey's plan. */
  readonly room: number;
  readonly space: SpaceId;
  /** Of those that ask for this height the one that asks for most. */
  readonly duty: ViewingDuty;
  /** Its number in `HEIGHTS`. */
  readonly height: number;
  readonly density: number;
  /** Cells that fall short, ascending: those in spots that matter. */
  readonly cells: Int32Array;
}

/** A doorway in which whoever passes is to be seen by so many cameras more. */
export interface DoorDemand {
  readonly view: DoorView;
  readonly throat: Throat;
  /** Numbers of the rooms on its sides. */
  readonly rooms: readonly number[];
  readonly angle: FaceAngle | null;
  readonly cameras: number;
}

export interface StoreyDemand {
  readonly floors: readonly FloorDemand[];
  readonly doors: readonly DoorDemand[];
}

/** Of so many cells a spot may measure as much as matters: samples tell areas no better than to a quarter. */
const SPOT_CELLS = Math.round((0.75 * SPOT) / CELL ** 2);

/** Cells in spots that matter. O(cells). */
export const spotCells = (cells: readonly number[], nx: number): Int32Array =>
  Int32Array.from(cellSpots(cells, nx, SPOT_CELLS).flat()).sort();

/** What of a storey's duties its cameras leave unmet. O(cells + doorways × cameras). */
export function storeyDemand(
  parts: StoreyParts,
  scene: StoreyScene,
  view: StoreyView,
  views: StoreyViews,
  doorways: readonly PlacedDoorway[],
  question: Pick<PlacementQuestion, 'forces' | 'twice'>,
): StoreyDemand {
  const asked = ({ force }: ViewingDuty): boolean => question.forces.includes(force);
  const rooms = new Map(parts.plan.spaces.map(({ id }, number) => [id, number]));
  const floors = view.rooms.flatMap(({ space, floors: own }): FloorDemand[] => {
    const room = rooms.get(space) ?? -1;
    return HEIGHTS.flatMap((at, height): FloorDemand[] => {
      const short = own.filter(
        ({ duty, blindSpots, belowSpots }) =>
          asked(duty) && duty.height === at && (matters(blindSpots) || matters(belowSpots)),
      );
      const [most] = short.toSorted((a, b) => b.density - a.density);
      if (most === undefined) return [];
      const { duty, density } = most;
      const cells = spotCells(shortCells(scene, views, { room, height, density }), scene.grid.nx);
      return cells.length === 0 ? [] : [{ room, space, duty, height, density, cells }];
    });
  });
  const placed = new Map(doorways.map((doorway) => [doorway.throat.opening.id, doorway]));
  const doors = view.rooms.flatMap(({ doors: own }) =>
    own.flatMap((door): DoorDemand[] => {
      const doorway = placed.get(door.opening);
      if (doorway === undefined || !asked(door.duty)) return [];
      const { throat, sides } = doorway;
      const angle = asksForAngle(door.duty) ? faceAngleOf(door.duty.level) : null;
      const seen = views.cameras.filter(({ camera, views: sensors }) =>
        sensors.some((sensor) => {
          const point = pixelsAt(scene.scene, sensor, door.x, door.y, door.duty.height);
          return point !== null && showsWell(parts, { view: door, throat, angle }, camera, point);
        }),
      );
      const cameras = (question.twice ? 2 : 1) - seen.length;
      const beside = sides.flatMap((side) => (side === null ? [] : (rooms.get(side.space) ?? [])));
      return cameras <= 0 ? [] : [{ view: door, throat, rooms: beside, angle, cameras }];
    }),
  );
  return { floors, doors };
}

/** Cells of a room that are seen with fewer pixels than asked for. O(cells × cameras over them). */
export const shortCells = (
  scene: StoreyScene,
  { union }: StoreyViews,
  { room, height, density }: Pick<FloorDemand, 'room' | 'height' | 'density'>,
): number[] => {
  const densest = union.densest[height]!;
  return [...(scene.rooms[room]?.free[height] ?? [])].filter((cell) => densest[cell]! < density);
};

/** Whether a camera that shows somebody in a doorway so does it as well as the duty asks. O(1). */
export const showsWell = (
  parts: StoreyParts,
  { view, throat, angle }: Pick<DoorDemand, 'view' | 'throat' | 'angle'>,
  camera: { readonly x: number; readonly y: number },
  point: Pick<ImagePoint, 'across' | 'depression'>,
): boolean =>
  point.across >= view.density && (angle === null || faces(parts, throat, view.space, camera, point, angle));

/** Floor that is lacking, and doorways. O(demands). */
export function lackingOf({ floors, doors }: StoreyDemand): Lacking {
  const cells = floors.reduce((sum, floor) => sum + floor.cells.length, 0);
  return { area: CELL ** 2 * cells, ...lackingDoors(doors) };
}

/** Doorways, though several duties ask for one, once for each of its rooms. O(doors). */
export function lackingDoors(doors: readonly DoorDemand[]): Pick<Lacking, 'doorways' | 'others'> {
  const count = (isRequired: boolean): number =>
    new Set(
      doors
        .filter(({ view }) => (view.duty.force === 'must') === isRequired)
        .map(({ view }) => `${view.space} ${view.opening}`),
    ).size;
  return { doorways: count(true), others: count(false) };
}
