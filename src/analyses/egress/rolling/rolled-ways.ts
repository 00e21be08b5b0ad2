import type { Steps } from '../../../base/steps';
import { present } from '../../../base/assert';
import { locate } from '../../../geometry/nav/locate';
import { openingMiddle } from '../../../model/query/opening-middle';
import type { OpeningId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { mobilityOf, type Rolling } from '../../../standards/mobility/mobility';
import { floorAt, type Place } from '../../walking/find-path';
import { clearWidthsOf, usableWidth } from '../../walking/mobility/clear-widths';
import { widestTo } from '../../walking/mobility/widest-between';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorsOfRooms } from '../../way-out/way-floor';
import { doorsFrom, type LevelWays } from '../travel/level-ways';
import { egressWays, type EgressWay } from '../ways';
import { rollingLevelSteps, type RollingLevel } from './rolling-level';
import { trianglesOnFoot } from './triangles-on-foot';

/**
 * What keeps something that rolls from a way: nobody has one, those of somebody on foot lead over stairs, what is wide enough leads through
 * rooms of others, or the widest one is too narrow, at its narrowest at a door or between what stands there.
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
    };

/** How a wheelchair or a bed gets from a place to where it is safe on its storey. */
export interface RolledWays {
  /** The shorter first, two at most. */
  readonly ways: readonly EgressWay[];
  /** How far off the place asked for they begin, metres: beside a bed there may be no room for another, but before it. */
  readonly moved: number;
  /** Null where there is a way. */
  readonly bar: RollingBar | null;
}

/** So far off a place that is too narrow ways may begin where nobody's room tells how far, metres. */
const MOST_MOVED = 3;

/**
 * The two best ways of what rolls (`egressWays` on its own floor); from the nearest place of the same room that has any where the place
 * itself has none, and where there is no such place, why. Cost: as `rollingLevelSteps` once, then as
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
  if (ways.length > 0) return { ways, moved: 0, bar: null };
  yield;
  const nearest = nearestWith(plan, rolling.level, place);
  if (nearest !== null) return { ...nearest, bar: null };
  yield;
  return { ways, moved: 0, bar: barOf(plan, mover, rolling, place) };
}

/** The ways from the nearest place of the same part of the floor (`floorParts` on foot) that has any; null = none has. */
function nearestWith(
  plan: WalkingPlan,
  level: LevelWays,
  place: Place,
): Pick<RolledWays, 'ways' | 'moved'> | null {
  const at = floorAt(plan, place);
  if (at === null) return null;
  const { partOf, rooms } = floorParts(plan);
  const part = partOf[at.triangle]!;
  const most = rooms[part] === null ? MOST_MOVED : Infinity;
  const { nav } = level.plan;
  const own = floorParts(level.plan).partOf;
  const drawn = trianglesOnFoot(plan, level.plan);
  const { samples, storeyStart } = nav;
  const nearest = new Map<number, { readonly s: number; readonly away: number }>();
  for (let t = storeyStart[at.storey]!; t < storeyStart[at.storey + 1]!; t++) {
    if (partOf[drawn[t]!] !== part) continue;
    for (let s = samples.triangleStart[t]!; s < samples.triangleStart[t + 1]!; s++) {
      const away = Math.hypot(samples.planX[s]! - place.x, samples.planY[s]! - place.y);
      if (away < Math.min(most, nearest.get(own[t]!)?.away ?? Infinity)) nearest.set(own[t]!, { s, away });
    }
  }
  for (const { s, away } of [...nearest.values()].sort((a, b) => a.away - b.away)) {
    const ways = egressWays(level, { ...place, x: samples.planX[s]!, y: samples.planY[s]! });
    if (ways.length > 0) return { ways, moved: away };
  }
  return null;
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
  const part = parts.partOf[at.triangle]!;
  const own = new Set(doorsFrom(onFoot, part).all.map((door) => plan.derived.doors[door]!));
  const others = doorsOfRooms(plan, parts).filter((id) => !own.has(id));
  // Out of a room it is the widest way from anywhere in it: what keeps a bed in is not the gap beside it.
  const starts =
    parts.rooms[part] === null
      ? [from.triangle]
      : [...trianglesOnFoot(plan, level.plan)].flatMap((t, i) => (parts.partOf[t] === part ? [i] : []));
  const mobility = mobilityOf(mover);
  const widths = clearWidthsOf(plan, [...onFoot.shut, ...others], mobility);
  let best: Omit<RollingBar & { readonly kind: 'narrow' }, 'kind' | 'needed'> | null = null;
  for (const exit of wanted[at.storey]!) {
    const ends = exit.at.flatMap(
      ({ storey, planX, planY }) => locate(level.plan.nav, storey, planX, planY) ?? [],
    );
    const way = widestTo(plan, widths, starts, ends);
    if (way === null) continue;
    // A way ends in the middle of a doorway: it has to be gone through besides.
    const own = exit.exit.kind === 'opening' ? exit.exit.id : null;
    const through = own === null ? Infinity : usableWidth(doorFacts(plan, own).opening, mobility);
    const isExit = through < (way.width ?? Infinity) || way.at === null;
    const width = isExit ? through : (way.width ?? Infinity);
    if (width <= (best?.width ?? -1)) continue;
    best = isExit
      ? { width, at: exit.place, door: own }
      : { width, at: way.at ?? exit.place, door: way.door ?? doorBeside(plan, way.at ?? exit.place) };
  }
  if (best === null) return { kind: 'stairs' };
  const { width: needed } = present(mobility.clear, `the width of a ${mover}`);
  return best.width < needed - ROUNDING ? { kind: 'narrow', ...best, needed } : { kind: 'rooms' };
}

/** Widths are lengths between drawn points, metres. */
const ROUNDING = 1e-6;
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
