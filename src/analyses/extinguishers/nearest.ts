import type { Located } from '../../geometry/nav/locate';
import { nearestWay, shortestPath, type NearestWay } from '../../geometry/nav/shortest-path';
import { withShut } from '../../geometry/nav/shut-doors';
import type { Walk } from '../../geometry/nav/walk';
import type { AssetId, OpeningId, SpaceId } from '../../model/schema/ids';
import type { FireClass } from '../../model/schema/space-hazard';
import { floorAt, type Place } from '../walking/find-path';
import type { WalkingPlan } from '../walking/walking-plan';
import { doorFacts } from '../way-out/door-facts';
import { doorsPassed } from '../way-out/doors-passed';
import { legsOf } from '../way-out/legs';
import type { LegPoint } from '../way-out/result';
import type { ExtinguisherInput } from './input';
import { walkFor } from './lanes';
import { targetsAt, type Spot, type Target } from './nearest-targets';

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
  /** The class of fire that it is the nearest for; null where every extinguisher counts alike. */
  readonly fireClass: FireClass | null;
  /** How far it may be, metres; null where nothing is asked. */
  readonly limit: number | null;
  /** Null where no extinguisher that counts can be walked to. */
  readonly walk: ExtinguisherWalk | null;
  /** Then the walk that there is with every door open, and which of its doors are shut. */
  readonly open: ExtinguisherWalk | null;
  readonly barred: readonly DoorOnWalk[];
}

/** Who points at a wall or a bed means the floor beside it, metres. */
const MEANT = 1;
/** Ways that differ by less are equally long, metres. */
const SAME = 1e-6;

/**
 * The extinguisher that one is at soonest for the distance allowed, and the walk to it; null off all floor. By the code
 * for a class of fire, without one for that which is worst off there. Cost: of what is nearer than it, for each class.
 */
export function nearestExtinguisher(
  plan: WalkingPlan,
  from: Place,
  input: ExtinguisherInput,
  fireClass: FireClass | null = null,
): NearestExtinguisher | null {
  const at = floorAt(plan, from);
  if (at === null || at.gap > MEANT) return null;
  const start: Place = { storey: from.storey, x: at.planX, y: at.planY };
  const targets = targetsAt(plan, input, at, fireClass);
  const now = nearestOf(walkFor(plan, input), at, targets);
  const told = { start, fireClass: now.fireClass, limit: now.limit, barred: [] };
  if (now.way !== null) return { ...told, walk: toldWalk(plan, now.walk, at, now.way), open: null };
  if (input.shut.length === 0) return { ...told, walk: null, open: null };
  const open = nearestOf(
    walkFor(plan, { ...input, shut: [] }),
    at,
    targets.filter((each) => each.fireClass === now.fireClass),
  );
  const walk = open.way && toldWalk(plan, open.walk, at, open.way);
  const shut = new Set(input.shut);
  const barred = (walk?.doors ?? []).filter(({ id }) => shut.has(id));
  return { ...told, limit: open.limit, walk: null, open: walk, barred };
}

interface FoundWay {
  readonly walk: Walk;
  readonly fireClass: FireClass | null;
  readonly limit: number | null;
  readonly way: { readonly found: NearestWay; readonly spot: Spot } | null;
}

/** Of each class the best way, of classes the worst. */
function nearestOf(walk: Walk, from: Located, targets: readonly Target[]): FoundWay {
  const best = new Map<FireClass | null, FoundWay>();
  for (const { fireClass, limit, spots } of targets) {
    const found = nearestWay(
      walk,
      from,
      spots.map(({ at }) => at),
    );
    const way = found && { found, spot: spots[found.target]! };
    const next: FoundWay = { walk, fireClass, limit, way };
    const before = best.get(fireClass);
    if (before === undefined || shareOf(next) < shareOf(before)) best.set(fireClass, next);
  }
  return [...best.values()].reduce((worst, each) => (shareOf(each) > shareOf(worst) ? each : worst));
}

const shareOf = ({ way, limit }: FoundWay): number =>
  way === null ? Infinity : way.found.length / (limit ?? 1);

/** A way in full: its legs, and the doors that one can't do without. */
function toldWalk(
  plan: WalkingPlan,
  walk: Walk,
  from: Located,
  { found, spot }: { readonly found: NearestWay; readonly spot: Spot },
): ExtinguisherWalk {
  const passed = doorsPassed(plan, found, (door) => {
    const without = shortestPath(withShut(walk, [door]), from, spot.at);
    return without === null || without.length > found.length + SAME;
  });
  return {
    asset: spot.id,
    length: found.length,
    points: legsOf(plan, found).flatMap(({ points }) => points),
    doors: passed.map(({ door, storey, x, y }) => {
      const id = plan.derived.doors[door]!;
      const place = { storey: plan.derived.storeys[storey]!, x, y };
      return { id, spaces: doorFacts(plan, id).spaces, place };
    }),
  };
}
