import { finished, type Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { touchesDoor } from './touches-door';
import { isInTheOpen } from '../../way-out/exits';
import { floorParts } from '../../way-out/floor-parts';
import { wayFloor, type WayFloor } from '../../way-out/way-floor';

/** A store stands by a wall or is one: its place may be drawn so far off the floor before it, metres. */
export const BESIDE = 1;

/** Walks to the nearest exit, as ways out are measured. */
export interface ExitWalks {
  of(place: Place): number | null;
  /** Measures many places together, which costs a tenth of one by one: a part for the floor, then for each of those not known yet. */
  prepare(places: readonly Place[]): Steps<void>;
}

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

/** A place of the floor, and the doors of rooms that its way out may go through. */
interface Start {
  readonly place: Place;
  readonly at: Located;
  readonly doors: readonly number[];
}

function searched(plan: WalkingPlan, shut: readonly OpeningId[]): ExitWalks {
  const lengths = new Map<string, number | null>();
  let made: WayFloor | null = null;
  function* measure(places: readonly Place[]): Steps<void> {
    const asked = places.filter((place) => !lengths.has(keyOf(place)));
    if (asked.length === 0) return;
    if (made === null) {
      floorParts(plan);
      yield;
    }
    const floor = (made ??= wayFloor(plan, shut));
    yield;
    const starts: Start[] = [];
    for (const place of asked) {
      const open = isInTheOpen(plan, place);
      const at = open ? null : floorAt(plan, place);
      const doors = at === null || at.gap > BESIDE ? null : floor.doorsFrom(at);
      // What is still to be searched is not known yet: whoever gives up here leaves nothing behind that isn't so.
      if (at !== null && doors !== null) starts.push({ place, at, doors });
      else lengths.set(keyOf(place), open ? 0 : null);
    }
    const ends = floor.exits.map(({ at }) => at);
    // Making a floor costs more than a search on it, so one is made with the doors of all: a way over it that goes through none but
    // its own is the shortest over its own floor too.
    const all = [...new Set(starts.flatMap(({ doors }) => doors))].sort((a, b) => a - b);
    const shared = starts.length > 1 ? floor.walkOver(all) : null;
    for (const { place, at, doors } of starts) {
      yield;
      const own = new Set(doors);
      const short = shared && nearestWay(shared, at, ends);
      const alone = short !== null && !all.some((door) => !own.has(door) && touchesDoor(plan, short, door));
      const way = alone ? short : nearestWay(floor.walkOver(doors), at, ends);
      lengths.set(keyOf(place), way?.length ?? null);
    }
  }
  return {
    of: (place) => {
      finished(measure([place]));
      return lengths.get(keyOf(place)) ?? null;
    },
    prepare: measure,
  };
}

const keyOf = ({ storey, x, y }: Place): string => `${storey} ${x} ${y}`;
