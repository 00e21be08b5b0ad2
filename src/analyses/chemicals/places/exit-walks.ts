import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { isInTheOpen } from '../../way-out/exits';
import { wayFloor } from '../../way-out/way-floor';

/** A store stands by a wall or is one: its place may be drawn so far off the floor before it, metres. */
export const BESIDE = 1;

/** Walks to the nearest exit, as ways out are measured. */
export type ExitWalks = (place: Place) => number | null;

interface KeptWalks {
  readonly key: string;
  readonly exits: CampusDocument['exits'];
  readonly walks: ExitWalks;
}

const known = new WeakMap<DerivedNav, readonly KeptWalks[]>();
/** A check by day and one at night ask turn about, and what a store endangers with its own doors besides. */
const KEPT = 4;

/**
 * Metres from a place to the nearest open exit with some doors shut: as `wayOut` leads, through no more rooms than it
 * must; 0 in the open, null where there is no way or no floor. Each place is searched once for each set of doors, as
 * long as the floor stays as it is. Cost: of what is nearer than that exit.
 */
export function exitWalks(plan: WalkingPlan, shut: readonly OpeningId[]): ExitWalks {
  const { exits } = plan.document;
  const key = shut.join(' ');
  const before = known.get(plan.derived) ?? [];
  const found = before.find((each) => each.key === key && each.exits === exits) ?? {
    key,
    exits,
    walks: searched(plan, shut),
  };
  known.set(plan.derived, [found, ...before.filter((each) => each !== found)].slice(0, KEPT));
  return found.walks;
}

function searched(plan: WalkingPlan, shut: readonly OpeningId[]): ExitWalks {
  const floor = wayFloor(plan, shut);
  const places = floor.exits.map(({ at }) => at);
  const lengths = new Map<string, number | null>();
  const measure = (place: Place): number | null => {
    if (isInTheOpen(plan, place)) return 0;
    const at = floorAt(plan, place);
    if (at === null || at.gap > BESIDE) return null;
    const walk = floor.walkFrom(at);
    return (walk && nearestWay(walk, at, places)?.length) ?? null;
  };
  return (place) => {
    const key = `${place.storey} ${place.x} ${place.y}`;
    const before = lengths.get(key);
    if (before !== undefined) return before;
    const length = measure(place);
    lengths.set(key, length);
    return length;
  };
}
