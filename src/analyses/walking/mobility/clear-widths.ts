import { finished, type Steps } from '../../../base/steps';
import { clearFloorSteps, type ClearFloor } from '../../../geometry/nav/clearance/clear-floor';
import { crossingWidths, type CrossingWidths } from '../../../geometry/nav/clearance/crossing-widths';
import type { Nav } from '../../../geometry/nav/nav';
import { openWalk } from '../../../geometry/nav/walk';
import { derivedOpeningsOf } from '../../../model/derive/resolve-door';
import { clearWidth } from '../../../model/query/opening-width';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { Mobility } from '../../../standards/mobility/mobility';
import type { WalkingPlan } from '../walking-plan';
import { doorOutlets } from './door-outlets';
import { standsApartFromBeds } from './standing-beds';
import { tightTurns, widthAtTurn } from './tight-turns';

/** Wider places are no matter of any rule, metres. */
const LOOKED_UP_TO = 3;

const floors = new WeakMap<Nav, ClearFloor>();

/** As `clearFloorOfSteps`, in one go. */
export const clearFloorOf = (plan: WalkingPlan): ClearFloor => finished(clearFloorOfSteps(plan));

/**
 * The plan's floor cut along its places of at most 3 m, all doors open and all stairs walked on; nothing stands outside of doors before which nothing is
 * drawn (`doorOutlets`), so that what stands inside of them narrows them. Kept with the plan's nav. Cost: as
 * `clearFloor`, once: about 30 µs a triangle, so that a hospital of 80,000 takes more than two seconds.
 */
export function* clearFloorOfSteps(plan: Pick<WalkingPlan, 'nav' | 'derived'>): Steps<ClearFloor> {
  const { nav } = plan;
  const floor = floors.get(nav) ?? (yield* clearFloorSteps(openWalk(nav), LOOKED_UP_TO, doorOutlets(plan)));
  floors.set(nav, floor);
  return floor;
}

/**
 * How wide something may be that crosses each edge of the plan's clear floor, with some doors shut: doors and passages by
 * their clear width, flights only where the mover can use them. For a bed, floor beside other beds is no narrow place (`standsApartFromBeds`):
 * what lies beyond one counts then only where it is narrow by itself. Where it has no room to turn (`tightTurns`), it counts as too narrow (`widthAtTurn`). O(half-edges + openings),
 * after `clearFloorOf` and `tightTurns`.
 */
export function clearWidthsOf(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  mobility: Mobility,
): CrossingWidths {
  const { derived, document } = plan;
  const floor = clearFloorOf(plan);
  const tight = tightTurns(plan, floor, mobility);
  const barred = new Set(shut);
  const openings = openingsById(document);
  return crossingWidths(floor, {
    doorWidth: (door) => {
      const opening = openings.get(derived.doors[door]!);
      if (opening === undefined) return Infinity;
      return barred.has(opening.id) ? 0 : usableWidth(opening, mobility);
    },
    flight: (flight) => usesFlight(plan, flight, mobility),
    stays: mobility.roundBeds ? () => true : standsApartFromBeds(plan),
    lineWidth: (door) => (tight.has(door) ? widthAtTurn(mobility) : Infinity),
  });
}

/** How wide an open door or passage is for a mover, metres; 0 = it goes through none of its kind. O(1). */
export const usableWidth = (opening: Opening, { revolvingDoors }: Pick<Mobility, 'revolvingDoors'>): number =>
  revolvingDoors || opening.leaf !== 'revolving' ? clearWidth(opening) : 0;

/** Can a mover use a flight (by index in the nav)? O(1). */
export function usesFlight(
  { derived, document }: Pick<WalkingPlan, 'derived' | 'document'>,
  flight: number,
  { stairs, ramps }: Pick<Mobility, 'stairs' | 'ramps'>,
): boolean {
  const id = derived.flights[flight] ?? null;
  // The floor within a door between two storeys is no flight that anybody drew.
  if (id === null) return true;
  return lookUp(document.flights, id)?.form === 'ramp' ? ramps : stairs;
}

function openingsById(document: CampusDocument): ReadonlyMap<OpeningId, Opening> {
  const all = [...entitiesIn(document.openings), ...derivedOpeningsOf(document)];
  return new Map(all.map((opening) => [opening.id, opening]));
}
