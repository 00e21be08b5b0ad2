import { isDoorMet } from '../../analyses/cameras/checks/key-place';
import type { DoorView } from '../../analyses/cameras/result';

/** Doorways of a room, each once, and those of them in which nobody is seen as well as asked. */
export interface DoorCount {
  readonly all: number;
  readonly unmet: number;
}

const ways = (doors: readonly DoorView[]): number => new Set(doors.map(({ opening }) => opening)).size;

const countOf = (doors: readonly DoorView[]): DoorCount => ({
  all: ways(doors),
  unmet: ways(doors.filter((door) => !isDoorMet(door))),
});

const isRequired = ({ duty }: DoorView): boolean => duty.force === 'must';

/** Doorways of a room that must be seen. O(doorways). */
export const requiredDoors = (doors: readonly DoorView[]): DoorCount => countOf(doors.filter(isRequired));

/** Those for which a duty says that they should or may be; one for which another says that it must is told by both. O(doorways). */
export const otherDoors = (doors: readonly DoorView[]): DoorCount =>
  countOf(doors.filter((door) => !isRequired(door)));
