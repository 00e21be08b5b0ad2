import { assert } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { Box } from '../../drafting/boxes';
import { partitionsOf } from '../../drafting/partitions';
import { rectanglesOf } from '../../drafting/rectangles';
import { roomAt } from '../../drafting/room-at';
import type { Door, PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { wallFaces, type WallFace } from './wall-faces';

/** A room as those see it who fit it out: its floor between the faces of its walls. Metres, frame of the storey. */
export interface ServedRoom {
  readonly room: Room;
  readonly use: SpaceUse;
  readonly floor: readonly Point[];
  /** Rectangles that tile the floor. */
  readonly boxes: readonly Box[];
  /** m². */
  readonly area: number;
  readonly doors: readonly Door[];
  readonly faces: readonly WallFace[];
  /** Drawn by hand in this room. */
  readonly assets: readonly PlannedAsset[];
}

/** What every rule asks of a storey, worked out once. */
export interface ServedStorey {
  readonly plan: StoreyPlan;
  readonly rooms: readonly ServedRoom[];
  /** The room of that code. O(1). */
  room(code: string): ServedRoom;
}

/** Something that a rule sets, before it gets its label. */
export type Fitting = PlannedAsset extends infer A
  ? A extends PlannedAsset
    ? Omit<A, 'code'>
    : never
  : never;

/** O(rooms · (doors + assets)). */
export function servedStorey(plan: StoreyPlan): ServedStorey {
  const partitions = partitionsOf(plan);
  const assets = new Map<Room, PlannedAsset[]>();
  for (const asset of plan.assets) {
    const room = roomAt(plan, [asset.x, asset.y]);
    if (room !== null) assets.set(room, [...(assets.get(room) ?? []), asset]);
  }
  const rooms = plan.rooms.map((room): ServedRoom => {
    const floor = partitions.netRing(room);
    const boxes = rectanglesOf(floor);
    const doors = plan.doors.filter(({ from, to }) => from === room.code || to === room.code);
    return {
      room,
      use: room.use,
      floor,
      boxes,
      area: boxes.reduce((sum, box) => sum + areaOf(box), 0),
      doors,
      faces: wallFaces(room, floor, doors),
      assets: assets.get(room) ?? [],
    };
  });
  const byCode = new Map(rooms.map((served) => [served.room.code, served]));
  return {
    plan,
    rooms,
    room: (code) => {
      const served = byCode.get(code);
      assert(served !== undefined, `${plan.code}: no such room`, code);
      return served;
    },
  };
}

export const areaOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);

/** Is there one of these kinds in the room already, set by hand? */
export const hasOwn = ({ assets }: ServedRoom, ...kinds: readonly PlannedAsset['kind'][]): boolean =>
  assets.some(({ kind }) => kinds.includes(kind));

/** Does the storey's drawing have things of this kind by hand, and so all that it needs? */
export const isDrawn = ({ assets }: StoreyPlan, kind: PlannedAsset['kind']): boolean =>
  assets.some((asset) => asset.kind === kind);
