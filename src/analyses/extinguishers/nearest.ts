import { nearestWay, shortestPath } from '../../geometry/nav/shortest-path';
import { withShut } from '../../geometry/nav/shut-doors';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId, OpeningId, SpaceId } from '../../model/schema/ids';
import { floorAt, type Place } from '../walking/find-path';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { doorFacts } from '../way-out/door-facts';
import { doorsPassed } from '../way-out/doors-passed';
import { legsOf } from '../way-out/legs';
import type { LegPoint } from '../way-out/result';
import type { ExtinguisherInput } from './input';
import { sourcePlace } from './source-places';

/** A door that a walk goes through, with what lies on its two sides. */
export interface DoorOnWalk {
  readonly id: OpeningId;
  readonly spaces: readonly [SpaceId | null, SpaceId | null];
  readonly place: Place;
}

/** The shortest walk from a place to an extinguisher. */
export interface ExtinguisherWalk {
  readonly asset: AssetId;
  /** Metres. */
  readonly length: number;
  readonly points: readonly LegPoint[];
  /** In the order in which they are passed. */
  readonly doors: readonly DoorOnWalk[];
}

export interface NearestExtinguisher {
  /** The floor that is meant: the place itself, or what is nearest to it. */
  readonly start: Place;
  /** Null where no extinguisher can be walked to. */
  readonly walk: ExtinguisherWalk | null;
  /** Then the walk that there is with every door open, and which of its doors are shut. */
  readonly open: ExtinguisherWalk | null;
  readonly barred: readonly DoorOnWalk[];
}

/** Who points at a wall or a bed means the floor beside it, metres. */
const MEANT = 1;
/** Ways that differ by less are equally long, metres. */
const SAME = 1e-6;

/** The nearest extinguisher on foot and the walk to it; null off all floor. Cost: of what is nearer than it. */
export function nearestExtinguisher(
  plan: WalkingPlan,
  from: Place,
  input: ExtinguisherInput,
): NearestExtinguisher | null {
  const at = floorAt(plan, from);
  if (at === null || at.gap > MEANT) return null;
  const start: Place = { storey: from.storey, x: at.planX, y: at.planY };
  const walk = walkTo(plan, walkWith(plan, input.shut), start, input);
  if (walk !== null || input.shut.length === 0) return { start, walk, open: null, barred: [] };
  const open = walkTo(plan, walkWith(plan, []), start, input);
  const shut = new Set(input.shut);
  return { start, walk, open, barred: (open?.doors ?? []).filter(({ id }) => shut.has(id)) };
}

/** The shortest walk on some floor from a place to whichever extinguisher is nearest; null = none. */
export function walkTo(
  plan: WalkingPlan,
  walk: Walk,
  start: Place,
  { sources }: ExtinguisherInput,
): ExtinguisherWalk | null {
  const from = floorAt(plan, start);
  if (from === null) return null;
  const spots = sources.flatMap((source) => {
    const at = sourcePlace(plan, source);
    return at === null ? [] : [{ id: source.id, at }];
  });
  const way = nearestWay(
    walk,
    from,
    spots.map(({ at }) => at),
  );
  if (way === null) return null;
  const end = spots[way.target]!;
  const passed = doorsPassed(plan, way, (door) => {
    const without = shortestPath(withShut(walk, [door]), from, end.at);
    return without === null || without.length > way.length + SAME;
  });
  return {
    asset: end.id,
    length: way.length,
    points: legsOf(plan, way).flatMap(({ points }) => points),
    doors: passed.map(({ door, storey, x, y }) => {
      const id = plan.derived.doors[door]!;
      const place = { storey: plan.derived.storeys[storey]!, x, y };
      return { id, spaces: doorFacts(plan, id).spaces, place };
    }),
  };
}
