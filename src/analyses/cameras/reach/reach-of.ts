import { pixelsAt } from '../../../geometry/viewing/sight-line';
import { middle } from '../../../model/derive/line-frame';
import { storeyPartsOf, type StoreyParts } from '../../../model/derive/storey-parts';
import { wallMeasures } from '../../../model/derive/wall-measures';
import { assetsOf } from '../../../model/query/assets-of';
import { spaceAt } from '../../../model/query/space-at';
import type { Camera } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, SpaceId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import { isMeant } from '../../../standards/cameras/named-rooms';
import { viewedDoorways } from '../../../standards/cameras/viewed-doorways';
import { viewingDuties, viewingDutiesOf } from '../../../standards/cameras/viewing-duties';
import { placedDoorways } from '../door-views';
import { namesOf } from '../forbidden-views';
import { roomArea } from '../room-area';
import { CELL, HEIGHTS, storeyScene, type StoreyScene } from '../storey-scene';
import { densityIn, watching, type WatchingCamera } from '../storey-views';
import { viewsOf } from '../views-of';
import { looksAt } from './looks-at';
import type { CameraReach, ReachAt, ReachQuestion, StoreyReach } from './storey-reach';

const AT_ONE_METRE = HEIGHTS.indexOf(1);

/**
 * What each camera of a storey does by itself: where it hangs and looks, which room it serves and how well, and by which
 * cameras each room is seen; null for a storey that isn't there. What they see is kept with storey and camera (`watching`); O(rooms ×
 * cameras + cells) besides.
 */
export function reachOf(document: CampusDocument, question: ReachQuestion): StoreyReach | null {
  const { storey, doors, away, least } = question;
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  if (parts === undefined) return null;
  const scene = storeyScene(document, parts, doors);
  const duties = dutiesIn(document, parts, question);
  const without = new Set(away);
  const shown = new Map<SpaceId, { readonly camera: AssetId; readonly cells: number }[]>();
  const cameras = assetsOf(document, 'camera', storey).map((camera): CameraReach => {
    const isAway = without.has(camera.id);
    const watched = isAway ? null : watching(parts, scene, camera);
    const rooms = watched === null ? [] : roomsShown(scene, watched, least);
    rooms.forEach((cells, number) => {
      if (cells === 0) return;
      // Numbers are those of the storey's spaces.
      const { id } = parts.plan.spaces[number]!;
      shown.set(id, [...(shown.get(id) ?? []), { camera: camera.id, cells }]);
    });
    const stands = standing(document, parts, scene, camera);
    const most = servedOf(
      rooms,
      parts.plan.spaces.findIndex(({ id }) => id === stands.looksAt),
    );
    const serves = parts.plan.spaces[most]?.id ?? null;
    return {
      ...stands,
      serves,
      heights:
        watched === null || serves === null
          ? []
          : HEIGHTS.map((_, h) => reachAt(scene, watched, most, h, duties.get(serves) ?? null)),
    };
  });
  const rooms = [...shown].map(([space, seen]) => ({
    space,
    cameras: seen.toSorted((a, b) => b.cells - a.cells).map(({ camera }) => camera),
  }));
  return { storey, cameras, rooms };
}

/** Of the room that it looks at a camera shows some floor at least, m². */
const SOME = 1;

/** Number of the room that a camera is there for: the one that it looks at, else that of which it shows most; −1 = none. */
function servedOf(cells: readonly number[], aimed: number): number {
  if ((cells[aimed] ?? 0) * CELL ** 2 >= SOME) return aimed;
  return cells.reduce((best, count, i) => (count > (cells[best] ?? 0) ? i : best), -1);
}

function standing(document: CampusDocument, parts: StoreyParts, scene: StoreyScene, camera: Camera) {
  const { id, storey, x, y, z, heading, tilt } = camera;
  // One whose lens nobody knows is turned somewhere all the same.
  const [view] = viewsOf(camera);
  const lens = view?.lens ?? {
    projection: 'rectilinear' as const,
    horizontalView: 1,
    verticalView: 1,
    pixelsAcross: 1,
    pixelsDown: 1,
  };
  return {
    camera: id,
    walls: wallMeasures(parts, x, y),
    hangsIn: spaceAt(document, storey, x, y)?.id ?? null,
    looksAt: looksAt(document, storey, scene, { pose: { x, y, z, heading, tilt }, lens, masks: [] }),
  };
}

/** Cells of each room at 1 m that a camera has in its picture well enough. */
function roomsShown(scene: StoreyScene, watched: WatchingCamera, least: number): number[] {
  const { grid, rooms } = scene;
  const isSeen = new Uint8Array(grid.nx * grid.ny);
  for (const { column, row, columns, densities } of watched.windows) {
    densities[AT_ONE_METRE]?.forEach((density, k) => {
      if (density >= least) isSeen[(row + Math.floor(k / columns)) * grid.nx + column + (k % columns)] = 1;
    });
  }
  return rooms.map(({ free }) => free[AT_ONE_METRE]!.reduce((count, cell) => count + isSeen[cell]!, 0));
}

/** What of a room has to be seen. */
interface RoomDuty {
  readonly floor: boolean;
  /** Middles of doorways. */
  readonly doors: readonly Point[];
}

function dutiesIn(
  document: CampusDocument,
  parts: StoreyParts,
  question: ReachQuestion,
): ReadonlyMap<SpaceId, RoomDuty> {
  const doorways = placedDoorways(parts);
  const profile = question.profile ?? document.campus.profile;
  const all = viewingDuties(profile);
  const spaces = new Map(parts.plan.spaces.map((space) => [space.id, space]));
  const doors = new Map<SpaceId, Point[]>();
  for (const duty of all) {
    for (const { doorway, space } of viewedDoorways(duty, doorways)) {
      const of = spaces.get(space);
      if (of === undefined || roomArea(of) < duty.fromArea) continue;
      if (!isMeant(duty, namesOf(document, of))) continue;
      doors.set(space, [...(doors.get(space) ?? []), middle(...doorway.throat.opening.line)]);
    }
  }
  return new Map(
    parts.plan.spaces.map((space) => {
      const own = viewingDutiesOf(space.use, profile, namesOf(document, space));
      const floor = own.some(({ part, fromArea }) => part === 'inside' && roomArea(space) >= fromArea);
      return [space.id, { floor, doors: doors.get(space.id) ?? [] }] as const;
    }),
  );
}

/** Of a room without a duty all floor counts: it is there to be seen. */
function reachAt(
  scene: StoreyScene,
  watched: WatchingCamera,
  room: number,
  h: number,
  duty: RoomDuty | null,
): ReachAt {
  const { grid, rooms } = scene;
  const { x, y } = watched.camera;
  let best = 0;
  let farthest: ReachAt['farthest'] = null;
  const see = (density: number, px: number, py: number, counts: boolean): void => {
    if (density <= 0) return;
    best = Math.max(best, density);
    const metres = Math.hypot(px - x, py - y);
    if (counts && (farthest === null || metres > farthest.metres)) farthest = { metres, density };
  };
  const onFloor = duty === null || duty.floor || duty.doors.length === 0;
  for (const cell of rooms[room]?.free[h] ?? []) {
    const px = grid.x0 + ((cell % grid.nx) + 0.5) * CELL;
    const py = grid.y0 + (Math.floor(cell / grid.nx) + 0.5) * CELL;
    see(densityIn(watched, scene, h, cell), px, py, onFloor);
  }
  for (const [px, py] of duty?.doors ?? []) {
    for (const view of watched.views) {
      see(pixelsAt(scene.scene, view, px, py, HEIGHTS[h]!)?.across ?? 0, px, py, true);
    }
  }
  return { height: HEIGHTS[h]!, best, farthest };
}
