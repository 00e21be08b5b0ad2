import type { Steps } from '../../../base/steps';
import { present } from '../../../base/assert';
import { locate } from '../../../geometry/nav/locate';
import type { OpeningId } from '../../../model/schema/ids';
import { mobilityOf, type Rolling } from '../../../standards/mobility/mobility';
import { floorAt, type Place } from '../../walking/find-path';
import { widestTo } from '../../walking/mobility/widest-between';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOfRooms } from '../../way-out/way-floor';
import { doorsFrom } from '../travel/level-ways';
import { egressWays, type EgressWay } from '../ways';
import { rollingLevelSteps, type RollingLevel } from './rolling-level';

/**
 * What keeps something that rolls from a way: nobody has one, those of somebody on foot lead over stairs, or the widest one is too narrow, at its
 * narrowest at a door or between what stands there.
 */
export type RollingBar =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stairs' }
  | {
      readonly kind: 'narrow';
      /** Metres: how wide it is there, and has to be. */
      readonly width: number;
      readonly needed: number;
      readonly at: Place;
      readonly door: OpeningId | null;
    };

/** How a wheelchair or a bed gets from a place to where it is safe on its storey. */
export interface RolledWays {
  /** The shorter first, two at most. */
  readonly ways: readonly EgressWay[];
  /** Null where there is a way. */
  readonly bar: RollingBar | null;
}

/**
 * The two best ways of what rolls (`egressWays` on its own floor), and where it has none, why. Cost: as `rollingLevelSteps` once, then as
 * `egressWays`; where there is none as `clearWidthsOf` and a search for the widest way besides.
 */
export function* rolledWaysSteps(
  plan: WalkingPlan,
  mover: Rolling,
  shut: readonly OpeningId[],
  place: Place,
): Steps<RolledWays> {
  const rolling = yield* rollingLevelSteps(plan, mover, shut);
  const ways = egressWays(rolling.level, place);
  if (ways.length > 0) return { ways, bar: null };
  yield;
  return { ways, bar: barOf(plan, mover, rolling, place) };
}

function barOf(
  plan: WalkingPlan,
  mover: Rolling,
  { level, wanted, onFoot }: RollingLevel,
  place: Place,
): RollingBar {
  const [at, from] = [floorAt(plan, place), floorAt(level.plan, place)];
  if (at === null || from === null || egressWays(onFoot, place).length === 0) return { kind: 'nobody' };
  const parts = floorParts(plan);
  const own = new Set(
    doorsFrom(onFoot, parts.partOf[at.triangle]!).all.map((door) => plan.derived.doors[door]!),
  );
  const others = doorsOfRooms(plan, parts).filter((id) => !own.has(id));
  const ends = wanted[at.storey]!.flatMap((exit) =>
    exit.at.flatMap(({ storey, planX, planY }) => locate(level.plan.nav, storey, planX, planY) ?? []),
  );
  const widest = widestTo(plan, mover, from, ends, [...onFoot.shut, ...others]);
  if (widest === null || widest.width === null || widest.at === null) return { kind: 'stairs' };
  const { width: needed } = present(mobilityOf(mover).clear, `the width of a ${mover}`);
  return { kind: 'narrow', width: widest.width, needed, at: widest.at, door: widest.door };
}
