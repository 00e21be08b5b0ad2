import type { Citation } from '../../base/finding';
import type { Force } from '../../standards/checklists/checklist';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import { isFloorMet } from '../../analyses/cameras/checks/floor-findings';
import { isDoorMet } from '../../analyses/cameras/checks/key-place';
import { gravest } from '../../analyses/cameras/checks/unmet';
import { floorOf } from '../../analyses/cameras/floor-totals';
import { HEIGHTS, type TargetHeight } from '../../analyses/cameras/storey-scene';
import type { FloorView, RoomView } from '../../analyses/cameras/result';
import { otherDoors, requiredDoors, type DoorCount } from './door-count';

const FORCES: readonly Force[] = ['must', 'should', 'may'];

/** What is asked of a room and how that stands. */
export interface RoomVerdict {
  /** The duty to see its floor that it is told by; null = only its doorways are to be seen. */
  readonly floor: FloorView | null;
  /** At which height its seen floor is told: that of its floor's duty, else that of a face; and which of the heights of `RoomView` that is. */
  readonly height: TargetHeight;
  readonly heightIndex: number;
  /** Duties to see doorways that say most, one for each part of the room. */
  readonly doorDuties: readonly { readonly duty: ViewingDuty; readonly density: number }[];
  /** Doorways that must be seen, and those that should or may be. */
  readonly required: DoorCount;
  readonly others: DoorCount;
  /** Why all that is asked, each clause once; then why so well. */
  readonly cites: readonly Citation[];
  /** The strongest of what is not met; null = all is. */
  readonly broken: Force | null;
}

/** What is asked of a room, and whether it is met as the check sees it; null where nothing is. O(duties + doorways). */
export function roomVerdict(room: RoomView): RoomVerdict | null {
  const { floors, doors } = room;
  if (floors.length + doors.length === 0) return null;
  const floor = floorOf(room);
  const height = floor?.duty.height ?? 1.6;
  const parts = [...new Set(doors.map(({ duty }) => duty.part))];
  const doorDuties = parts.flatMap((part) => gravest(doors.filter(({ duty }) => duty.part === part)) ?? []);
  const failing = doors.filter((door) => !isDoorMet(door));
  const unmet = new Set([
    ...floors.filter((floor) => !isFloorMet(floor)).map(({ duty }) => duty.force),
    ...failing.map(({ duty }) => duty.force),
  ]);
  const duties = [...(floor === null ? [] : [floor.duty]), ...doorDuties.map(({ duty }) => duty)];
  return {
    floor,
    height,
    heightIndex: HEIGHTS.indexOf(height),
    doorDuties,
    required: requiredDoors(doors),
    others: otherDoors(doors),
    cites: [...duties.map(({ cite }) => cite), ...duties.map(({ levelCite }) => levelCite)],
    broken: FORCES.find((force) => unmet.has(force)) ?? null,
  };
}
