import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { OpeningId, SpaceId, StoreyId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';

/** A stair of a storey, with the doors that lead into it there. */
export interface StairDoors {
  readonly stair: SpaceId;
  readonly doors: readonly Opening[];
}

/** Ways to leave a storey: its stairs and its final exits, and which of them are barred. */
export interface StoreyExits {
  readonly stairs: readonly StairDoors[];
  /** Those all doors of which are barred. */
  readonly barredStairs: readonly StairDoors[];
  readonly exits: readonly Opening[];
  readonly barredExits: readonly Opening[];
}

/** Which stairs and final exits of a storey can't be gone through. What the plan doesn't say of a door's sides isn't known here. O(openings of the storey). */
export function storeyExits(
  document: CampusDocument,
  storey: StoreyId,
  barred: ReadonlySet<OpeningId>,
): StoreyExits {
  const doors = onStorey(document, 'openings', storey).filter(
    ({ kind, rejected }) => kind !== 'window' && !rejected,
  );
  const exits = doors.filter(({ finalExit }) => finalExit === true);
  const stairs = onStorey(document, 'spaces', storey).flatMap(({ id, use }): StairDoors[] => {
    if (use !== 'stair') return [];
    const into = doors.filter(({ spaces, finalExit }) => finalExit !== true && spaces?.includes(id));
    return into.length === 0 ? [] : [{ stair: id, doors: into }];
  });
  const isBarred = ({ id }: Opening): boolean => barred.has(id);
  return {
    stairs,
    barredStairs: stairs.filter((each) => each.doors.every(isBarred)),
    exits,
    barredExits: exits.filter(isBarred),
  };
}

/** Does a door lead out of a storey: into a stair, or to the open? O(1). */
export function leadsOff({ spaces }: CampusDocument, door: Opening): boolean {
  if (door.finalExit === true) return true;
  return (door.spaces ?? []).some((id) => id !== null && spaces[id]?.use === 'stair');
}
