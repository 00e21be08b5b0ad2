import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { hasOwn, isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';
import { wallSpot } from './within-walk';

/** Where somebody alone meets angry or confused people: registration, triage, nurses, clinics. */
const EXPOSED: ReadonlySet<SpaceUse> = new Set([
  'cashier',
  'reception',
  'nurse-station',
  'consulting',
  'pharmacy',
  'finance',
] satisfies SpaceUse[]);
/** What is worth breaking in for. */
const WORTH: ReadonlySet<SpaceUse> = new Set([
  'finance',
  'pharmacy',
  'pharmacy-store',
  'drug-safe',
] satisfies SpaceUse[]);
/** Money and drugs: these ring at the police as well. */
const POLICE: ReadonlySet<SpaceUse> = new Set([...WORTH, 'cashier'] satisfies SpaceUse[]);
/** Where a storey's panel is seen by those on duty, the best first. */
const ON_DUTY: readonly SpaceUse[] = ['nurse-station', 'security', 'reception', 'lift-lobby', 'lobby'];

const UNDER_DESK = 0.7;
const UNDER_CEILING = 2.3;
const OFF_WALL = 0.05;

/** Buttons under desks and counters, one a room. O(rooms). */
export const panicAlarms = ({ rooms }: ServedStorey): Fitting[] =>
  rooms
    .filter((served) => EXPOSED.has(served.use) && !hasOwn(served, 'panic-alarm'))
    .flatMap((served) => {
      const at = acrossFromDoor(served);
      if (at === null) return [];
      const [x, y] = at;
      return [{ kind: 'panic-alarm', x, y, z: UNDER_DESK, policeLinked: POLICE.has(served.use) }];
    });

/** Motion detectors of rooms with money or drugs. O(rooms). */
export const intrusionAlarms = ({ rooms }: ServedStorey): Fitting[] =>
  rooms
    .filter((served) => WORTH.has(served.use) && !hasOwn(served, 'intrusion-alarm'))
    .flatMap((served) => {
      const at = acrossFromDoor(served);
      if (at === null) return [];
      const [x, y] = at;
      return [{ kind: 'intrusion-alarm', x, y, z: UNDER_CEILING, form: 'motion', policeLinked: true }];
    });

/** The panel of a control room, or the repeater of a storey that has none. O(rooms). */
export function alarmPanels({ plan, rooms }: ServedStorey): Fitting[] {
  if (isDrawn(plan, 'alarm-panel')) return [];
  const control = rooms.find(({ use }) => use === 'control-room');
  const home = control ?? ON_DUTY.flatMap((use) => rooms.find((served) => served.use === use) ?? []).at(0);
  const spot = home === undefined ? null : wallSpot(home, middleOf(home), OFF_WALL);
  if (spot === null) return [];
  const [x, y] = spot.at;
  return [{ kind: 'alarm-panel', x, y, role: control === undefined ? 'repeater' : 'controller' }];
}

/** On the wall that one faces coming in: the person behind the desk sits there. */
function acrossFromDoor(served: ServedRoom): Point | null {
  const [middleX, middleY] = middleOf(served);
  const [door] = served.doors;
  const [x, y] = door?.at ?? [middleX, middleY];
  return wallSpot(served, [2 * middleX - x, 2 * middleY - y], OFF_WALL)?.at ?? null;
}

const middleOf = ({ boxes: [box] }: ServedRoom): Point =>
  box === undefined ? [0, 0] : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
