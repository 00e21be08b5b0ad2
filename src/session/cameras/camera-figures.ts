import { floorOf, floorTotals, type FloorTotals } from '../../analyses/cameras/floor-totals';
import type { CameraResult } from '../../analyses/cameras/result';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import type { ViewLevel } from '../../standards/cameras/density-scales';
import { requiredDoors } from './door-count';

/** What a headline tells of the cameras of a storey or of all; areas in m². */
export interface CameraFigures extends FloorTotals {
  /** Of `area`: seen as well as its duty asks. */
  readonly seen: number;
  /** Doorways in which somebody must be seen, each once for each of its rooms that asks for it; what only should or may be is a suggestion. */
  readonly doorways: number;
  /** Of these: nobody is seen in them, not well enough, or only from above or aside. */
  readonly unmet: number;
  /** Cameras that were counted. */
  readonly cameras: number;
  /** Of these: show nothing, or nobody knows what. */
  readonly faulty: number;
  /** Findings that break something. */
  readonly broken: number;
}

/** Of the shown storey, null = of all. O(rooms + doorways + cameras + findings). */
export function cameraFigures({ storeys, findings }: CameraResult, shown: StoreyId | null): CameraFigures {
  const here = storeys.filter(({ storey }) => shown === null || storey === shown);
  const rooms = here.flatMap((storey) => storey.rooms);
  const cameras = here.flatMap((storey) => storey.cameras);
  const floor = floorTotals(rooms);
  const doors = rooms.map((room) => requiredDoors(room.doors));
  const broken = findings.filter(
    ({ severity, place }) => severity !== 'info' && (shown === null || place.storey === shown),
  );
  return {
    ...floor,
    seen: Math.max(0, floor.area - floor.blind - floor.below),
    doorways: doors.reduce((sum, { all }) => sum + all, 0),
    unmet: doors.reduce((sum, each) => sum + each.unmet, 0),
    cameras: cameras.length,
    faulty: cameras.filter(({ fault }) => fault !== null).length,
    broken: broken.length,
  };
}

/** A room with a duty as a row. */
export interface RoomRow {
  readonly space: SpaceId;
  readonly storey: StoreyId;
  /** What is asked for: of its floor where that is to be seen, else of its doorways. */
  readonly level: ViewLevel;
  readonly density: number;
  /** Floor that is to be seen, what of it is, m²; null where only doorways are. */
  readonly floor: (FloorTotals & { readonly share: number }) | null;
  readonly doorways: number;
  readonly unmet: number;
  /** Most pixels a metre at the height of a face. */
  readonly densest: number;
  /** Cameras that hang in it. */
  readonly cameras: number;
}

/** Rooms that have a duty, of a storey or of all (null), in the order of the result. O(rooms + cameras). */
export function roomRows({ storeys }: CameraResult, shown: StoreyId | null): readonly RoomRow[] {
  return storeys
    .filter(({ storey }) => shown === null || storey === shown)
    .flatMap(({ storey, rooms, cameras }) => {
      const inside = new Map<string, number>();
      for (const { place } of cameras) {
        if (place.space !== null) inside.set(place.space, (inside.get(place.space) ?? 0) + 1);
      }
      return rooms.flatMap((room): RoomRow[] => {
        const floor = floorOf(room);
        const told = floor ?? room.doors.toSorted((a, b) => b.density - a.density)[0];
        if (told === undefined) return [];
        const { all, unmet } = requiredDoors(room.doors);
        return [
          {
            space: room.space,
            storey,
            level: told.duty.level,
            density: told.density,
            floor: floor && {
              area: floor.area,
              blind: floor.blind,
              below: floor.below,
              share: floor.area > 0 ? Math.max(0, 1 - (floor.blind + floor.below) / floor.area) : 1,
            },
            doorways: all,
            unmet,
            densest: room.densest,
            cameras: inside.get(room.space) ?? 0,
          },
        ];
      });
    });
}
