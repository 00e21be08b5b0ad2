import type { Point } from '../../../../model/schema/polygon';
import { boxAround } from '../../../drafting/boxes';
import { rectangle } from '../../../drafting/rectilinear';
import { inRing } from '../../../drafting/room-at';
import type { Furniture, PlannedAsset } from '../../../drafting/storey-plan';
import type { ServedRoom, ServedStorey } from '../served-storey';
import { Furnishing } from './placing';
import { furnishingOf } from './ranges';
import type { Arrangement } from './suites';
import { isWhole } from './whole-floor';

/** Things that one has to get at, on the floor or at arm's height. */
const REACHED: ReadonlySet<PlannedAsset['kind']> = new Set([
  'extinguisher',
  'hydrant',
  'manual-call-point',
  'alarm-panel',
  'gas-valve',
  'evacuation-chair',
  'special-equipment',
  'chemical-store',
  'safe',
  'fire-blanket',
  'charger',
  'guard-post',
] satisfies PlannedAsset['kind'][]);

/**
 * Furniture by use for rooms that have none of their own, varied by their size and by who moved in: it stays 0.9 m off doors and fittings
 * and leaves every floor in one piece. O(rooms · cells of a room).
 */
export function furnish(storey: ServedStorey, assets: readonly PlannedAsset[]): Furniture[] {
  const own = storey.plan.furniture.map(({ ring }) => middleOf(ring));
  const reached = assets.filter(({ kind }) => REACHED.has(kind)).map(({ x, y }): Point => [x, y]);
  return storey.rooms
    .filter(({ room }) => !own.some((at) => inRing(room.ring, at)))
    .flatMap((room) =>
      furnished(
        room,
        furnishingOf(storey.plan.code, room),
        reached.filter((at) => inRing(room.room.ring, at)),
      ),
    );
}

function furnished(
  room: ServedRoom,
  arrangements: readonly Arrangement[],
  clear: readonly Point[],
): Furniture[] {
  const furnishing = new Furnishing(room, clear);
  for (const arrangement of arrangements) {
    if (arrangement.at === 'walls') furnishing.alongWalls(arrangement);
    else furnishing.inMiddle(arrangement);
  }
  while (
    furnishing.pieces.length > 0 &&
    !isWhole(
      room.boxes,
      furnishing.pieces.map(({ box }) => box),
    )
  ) {
    furnishing.removeLast();
  }
  return furnishing.pieces.map(({ item: { zh, en, height }, box }) => ({
    zh,
    en,
    height,
    ring: rectangle(...box),
  }));
}

const middleOf = (ring: readonly Point[]): Point => {
  const [x0, y0, x1, y1] = boxAround(ring);
  return [(x0 + x1) / 2, (y0 + y1) / 2];
};
