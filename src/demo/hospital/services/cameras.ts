import { present } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { mm, type Box } from '../../drafting/boxes';
import { inRing } from '../../drafting/room-at';
import type { Door, StoreyPlan } from '../../drafting/storey-plan';
import { cameras as domes, type CameraRow } from '../fittings';
import { crossingCameras } from './crossing-cameras';
import { isFinalExit } from './exits';
import type { Fitting, ServedRoom, ServedStorey } from './served-storey';

const OFF_WALL = 0.3;
/** Furniture as high hides what is behind it, metres. */
const EYE_HEIGHT = 1.6;

/** Rooms that everybody may enter: their floor has to be seen everywhere. */
const PUBLIC: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'lobby',
  'lift-lobby',
  'hall',
  'outpatient-hall',
  'emergency',
  'waiting',
  'canteen',
  'garage',
  'ramp',
  'ebike-charging',
] satisfies SpaceUse[]);
/** Smaller lobbies are airlocks: who is in one was seen before its door, m². */
const AIRLOCK = 6.5;
/** In smaller dining rooms guests are by themselves, m²: the law lets nobody film there. */
const PRIVATE_DINING = 50;
/** What is of value or dangerous: who comes in is seen. */
const KEY: ReadonlySet<SpaceUse> = new Set([
  'cashier',
  'finance',
  'pharmacy',
  'pharmacy-store',
  'drug-safe',
  'blood-bank',
  'chemical-store',
  'cylinder-store',
  'radioactive-store',
  'server-room',
  'archive',
  'medical-records',
  'control-room',
] satisfies SpaceUse[]);

/**
 * Cameras at ways out and in key rooms where the drawing has none at all, and on every storey those that public floor
 * needs besides so that none of it is out of sight; none where people undress, sleep or are treated. O(rooms · doors).
 */
export function cameras({ plan, rooms }: ServedStorey): Fitting[] {
  const usual = plan.assets.some(({ kind }) => kind === 'camera')
    ? []
    : domes(
        plan.code,
        rooms.flatMap((room) => viewsIn(plan, room)),
      );
  return [...usual, ...crossingCameras(plan.code)];
}

function isPublic({ use, area }: ServedRoom): boolean {
  return PUBLIC.has(use) && area > (use === 'canteen' ? PRIVATE_DINING : AIRLOCK);
}

function viewsIn(plan: StoreyPlan, served: ServedRoom): CameraRow[] {
  const floor = present(served.boxes[0], 'floor of a room');
  if (isPublic(served)) return served.doors.filter(isFinalExit).map((door) => towards(plan, floor, door));
  const door = served.doors.find(({ form }) => form !== 'LD');
  return KEY.has(served.use) && door !== undefined ? [towards(plan, floor, door)] : [];
}

/** To a door from the farthest corner of a floor that no cupboard fills. */
function towards({ furniture }: StoreyPlan, [x0, y0, x1, y1]: Box, { at: [x, y] }: Door): CameraRow {
  const corners = [x0 + OFF_WALL, x1 - OFF_WALL].flatMap((cx) =>
    [y0 + OFF_WALL, y1 - OFF_WALL].map((cy): Point => [mm(cx), mm(cy)]),
  );
  const away = ([cx, cy]: Point): number => Math.hypot(cx - x, cy - y);
  const tall = furniture.filter(({ height }) => height >= EYE_HEIGHT);
  const [best] = corners
    .filter((corner) => !tall.some(({ ring }) => inRing(ring, corner)))
    .sort((a, b) => away(b) - away(a));
  return [...present(best, 'a free corner'), x, y];
}
