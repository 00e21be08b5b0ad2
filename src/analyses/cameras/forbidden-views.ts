import { imagePoint } from '../../geometry/viewing/image-point';
import { pixelsAt } from '../../geometry/viewing/sight-line';
import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import type { Space } from '../../model/schema/space';
import { forbiddenPlaceOf, type ForbiddenPlace } from '../../standards/cameras/forbidden-places';
import type { ForbiddenView } from './result';
import { CELL, HEIGHTS, type StoreyScene } from './storey-scene';
import { densityIn, type WatchingCamera } from './storey-views';

/** Of a private place less than this is a sliver of its doorway, m². */
export const LEAST_PRIVATE = 0.5;
/** Masks reach so far beyond what they hide, shares of the picture. */
const MARGIN = 0.01;
/** Somebody tall is hidden from head to foot, metres. */
const TALL = 2;
const AT_ONE_METRE = HEIGHTS.indexOf(1);

/** Own name and its department's, which tell rooms of psychiatry apart. */
export function namesOf(document: CampusDocument, space: Space): (string | null)[] {
  const department = space.department === null ? null : lookUp(document.departments, space.department);
  return [space.name.zh, space.name.en, department?.name.zh ?? null, department?.name.en ?? null];
}

export interface PrivateRoom {
  readonly space: Space;
  /** Its number among the storey's rooms. */
  readonly number: number;
  readonly place: ForbiddenPlace;
}

/** Rooms of a storey that may not be filmed. O(rooms). */
export const privateRooms = (document: CampusDocument, spaces: readonly Space[]): PrivateRoom[] =>
  spaces.flatMap((space, number) => {
    const place = forbiddenPlaceOf(space.use, namesOf(document, space));
    return place === null ? [] : [{ space, number, place }];
  });

/** Which private rooms a camera has in its picture, and the masks that cure it. O(samples of those rooms × sensors). */
export function forbiddenViews(
  scene: StoreyScene,
  camera: WatchingCamera,
  rooms: readonly PrivateRoom[],
  hangsIn: Space | null,
): ForbiddenView[] {
  return rooms.flatMap(({ space, number, place }) => {
    const inside = hangsIn?.id === space.id;
    const free = scene.rooms[number]?.free[AT_ONE_METRE] ?? new Int32Array();
    const area = CELL ** 2 * free.filter((cell) => densityIn(camera, scene, AT_ONE_METRE, cell) > 0).length;
    if (!inside && area < LEAST_PRIVATE) return [];
    return [{ space: space.id, place, area, inside, masks: inside ? [] : masksOf(scene, camera, number) }];
  });
}

/** One box of each sensor's picture around all that it shows of a room. */
function masksOf(scene: StoreyScene, { views }: WatchingCamera, room: number): ForbiddenView['masks'] {
  const { grid } = scene;
  return views.flatMap((view, head) => {
    let [left, top, right, bottom] = [1, 1, 0, 0];
    const hide = (x: number, y: number, z: number): void => {
      const point = imagePoint(view, x, y, z);
      if (point === null) return;
      left = Math.min(left, point.u);
      right = Math.max(right, point.u);
      top = Math.min(top, point.v);
      bottom = Math.max(bottom, point.v);
    };
    HEIGHTS.forEach((height, h) => {
      for (const cell of scene.rooms[room]?.free[h] ?? []) {
        const x = grid.x0 + ((cell % grid.nx) + 0.5) * grid.cell;
        const y = grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * grid.cell;
        if (pixelsAt(scene.scene, view, x, y, height) === null) continue;
        for (const dx of [-CELL / 2, CELL / 2]) {
          for (const dy of [-CELL / 2, CELL / 2]) {
            hide(x + dx, y + dy, height);
            hide(x + dx, y + dy, TALL);
          }
        }
      }
    });
    if (left > right) return [];
    const within = (share: number): number => Math.min(1, Math.max(0, share));
    return [
      {
        head,
        left: within(left - MARGIN),
        top: within(top - MARGIN),
        right: within(right + MARGIN),
        bottom: within(bottom + MARGIN),
      },
    ];
  });
}
