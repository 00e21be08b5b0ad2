import type { Steps } from '../../../base/steps';
import { locate } from '../../../geometry/nav/locate';
import { openingMiddle } from '../../../model/query/opening-middle';
import type { OpeningId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { mobilityOf, neededWidth, type Rolling } from '../../../standards/mobility/mobility';
import { floorAt, type Place } from '../../walking/find-path';
import { doorIndices } from '../../walking/door-indices';
import { clearFloorOf, clearWidthsOf, usableWidth } from '../../walking/mobility/clear-widths';
import { tightTurnsSteps, widthAtTurn, type TightTurn } from '../../walking/mobility/tight-turns';
import { widestTo } from '../../walking/mobility/widest-between';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOfRooms } from '../../way-out/way-floor';
import { doorsFrom } from '../travel/level-ways';
import { egressWays, type EgressWay } from '../ways';
import { rollingLevelSteps, type RollingLevel } from './rolling-level';
import { ROUNDING, standingPlace } from './standing-place';

/**
 * What keeps something that rolls from a way: nobody has one, those of somebody on foot lead over stairs, what is wide enough leads through
 * rooms of others, or the widest one is too narrow, at its narrowest at a door or between what stands there, or leaves no room to turn there.
 */
export type RollingBar =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stairs' }
  | { readonly kind: 'rooms' }
  | {
      readonly kind: 'narrow';
      /** Metres: how wide it is there, and has to be. */
      readonly width: number;
      readonly needed: number;
      readonly at: Place;
      readonly door: OpeningId | null;
    }
  | ({ readonly kind: 'tight'; readonly at: Place; readonly door: OpeningId | null } & TightTurn);

/** How a wheelchair or a bed gets from a place to where it is safe on its storey. */
export interface RolledWays {
  /** The shorter first, two at most. */
  readonly ways: readonly EgressWay[];
  /** How far off the place asked for they begin, metres: beside a bed there may be no room for another, but before it. */
  readonly moved: number;
  /** Null where there is a way. */
  readonly bar: RollingBar | null;
}

/**
 * The two best ways of what rolls (`egressWays` on its own floor) from where it may stand (`standingPlace`); where there is none,
 * why. Cost: as `rollingLevelSteps` once, then as `standingPlace` and `egressWays`; where there is none as `clearWidthsOf` and a search for the
 * widest way an exit besides.
 */
export function* rolledWaysSteps(
  plan: WalkingPlan,
  mover: Rolling,
  shut: readonly OpeningId[],
  place: Place,
): Steps<RolledWays> {
  const rolling = yield* rollingLevelSteps(plan, mover, shut);
  const { level } = rolling;
  const straight = egressWays(level, place);
  if (straight.length > 0) return { ways: straight, moved: 0, bar: null };
  yield;
  const standing = standingPlace(plan, level.plan, mover, place);
  yield;
  if (standing !== null && standing.moved > 0) {
    const ways = egressWays(level, standing.place);
    if (ways.length > 0) return { ways, moved: standing.moved, bar: null };
    yield;
  }
  return { ways: [], moved: 0, bar: yield* barSteps(plan, mover, rolling, standing?.place ?? place) };
}

/** Where a way is narrowest. */
type Stuck = Omit<Extract<RollingBar, { readonly kind: 'narrow' }>, 'kind' | 'needed'> & {
  readonly tight: TightTurn | null;
};

function* barSteps(
  plan: WalkingPlan,
  mover: Rolling,
  { level, wanted, onFoot }: RollingLevel,
  place: Place,
): Steps<RollingBar> {
  const [at, from] = [floorAt(plan, place), floorAt(level.plan, place)];
  if (at === null || from === null || egressWays(onFoot, place).length === 0) return { kind: 'nobody' };
  yield;
  const parts = floorParts(plan);
  const own = new Set(
    doorsFrom(onFoot, parts.partOf[at.triangle]!).all.map((door) => plan.derived.doors[door]!),
  );
  const others = doorsOfRooms(plan, parts).filter((id) => !own.has(id));
  const mobility = mobilityOf(mover);
  const widths = clearWidthsOf(plan, [...onFoot.shut, ...others], mobility);
  yield;
  const turns = yield* tightTurnsSteps(plan, clearFloorOf(plan), mobility);
  const numbers = doorIndices(plan);
  let best: Stuck | null = null;
  for (const exit of wanted[at.storey]!) {
    const door = exit.exit.kind === 'opening' ? exit.exit.id : null;
    const number = door === null ? -1 : (numbers.get(door) ?? -1);
    // Out of a door before which nothing is drawn, what stands in the doorway counts.
    const outer = widths.floor.outlets.get(number)?.map((wall) => Math.floor(wall / 3));
    const ends = exit.at.flatMap(
      ({ storey, planX, planY }) => locate(level.plan.nav, storey, planX, planY)?.triangle ?? [],
    );
    const way = widestTo(plan, mover, widths, [from.triangle], outer ?? ends);
    yield;
    if (way === null) continue;
    // A way ends in the middle of a doorway: it has to be gone through besides.
    const turn = turns.get(number) ?? null;
    const usable = door === null ? Infinity : usableWidth(doorFacts(plan, door).opening, mobility);
    const through = turn === null ? usable : Math.min(usable, widthAtTurn(mobility));
    const isExit = through < (way.width ?? Infinity) || way.at === null;
    const width = isExit ? through : (way.width ?? Infinity);
    if (width <= (best?.width ?? -1)) continue;
    best = isExit
      ? { width, at: exit.place, door, tight: turn }
      : {
          width,
          at: way.at ?? exit.place,
          door: way.door ?? doorBeside(plan, way.at ?? exit.place),
          tight: way.tight,
        };
  }
  if (best === null) return { kind: 'stairs' };
  const { tight, width, ...where } = best;
  if (tight !== null) return { kind: 'tight', ...tight, ...where };
  const needed = neededWidth(mover);
  return width < needed - ROUNDING ? { kind: 'narrow', width, needed, ...where } : { kind: 'rooms' };
}

/** So near to the middle of a doorway a gap is between its jambs, metres. */
const JAMBS = 0.5;

/** The door or passage between whose jambs a place lies; null = none. O(openings of the storey). */
function doorBeside(plan: WalkingPlan, { storey, x, y }: Place): OpeningId | null {
  const { throats } = plan.derived.parts[plan.derived.storeys.indexOf(storey)]!;
  const away = (opening: Opening): number => {
    const [mx, my] = openingMiddle(opening);
    return Math.hypot(mx - x, my - y);
  };
  const near = throats.map(({ opening }) => opening).filter((opening) => away(opening) <= JAMBS);
  return near.sort((a, b) => away(a) - away(b))[0]?.id ?? null;
}
