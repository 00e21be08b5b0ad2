import type { Located } from '../../../geometry/nav/locate';
import { storeyKey } from '../../../geometry/nav/routing/gates';
import type { Walker as RouteWalker } from '../../../geometry/nav/routing/passable';
import type { TautGraph } from '../../../geometry/nav/routing/taut-graph';
import type { OpeningId } from '../../../model/schema/ids';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { floorParts } from '../../way-out/floor-parts';
import type { ExitRef } from '../../way-out/result';
import { wayFloor } from '../../way-out/way-floor';
import { openWays, type LevelWays } from '../travel/level-ways';
import { outwardWalker, type GoesThrough } from './outward-doors';

/** Where ways to safety end, and who walks them. */
export interface SafetyWays {
  readonly ends: readonly Located[];
  /** Per end: the exit that it is a place of. */
  readonly exitOf: readonly ExitRef[];
  readonly walker: (graph: TautGraph) => Required<RouteWalker>;
}

const numbersOf = (plan: WalkingPlan, shut: readonly OpeningId[]): ReadonlySet<number> => {
  const numbers = doorIndices(plan);
  return new Set(shut.flatMap((id) => numbers.get(id) ?? []));
};

/** Into the open over stairs, with some doors shut, through rooms as ways out lead. Cost: as `wayFloor`. */
export function waysIntoOpen(plan: WalkingPlan, shut: readonly OpeningId[]): SafetyWays {
  const { exits, rooms } = wayFloor(plan, shut);
  const parts = floorParts(plan);
  const own = new Set<string>(exits.map(({ exit }) => exit.id));
  const goes: GoesThrough = (part, door, other) => {
    // A room's own exit is come to in the middle of its door: its leaf is no hindrance.
    if (parts.rooms[part] !== null && own.has(plan.derived.doors[door]!)) return true;
    return rooms[part] === rooms[other]! + (parts.rooms[other] === null ? 0 : 1) && rooms[part] < Infinity;
  };
  return {
    ends: exits.map(({ at }) => at),
    exitOf: exits.map(({ exit }) => exit),
    walker: (graph) => outwardWalker(plan, graph, numbersOf(plan, shut), goes),
  };
}

/** To the exits that serve a storey, which nobody leaves otherwise. Cost: as `outwardWalker`, with each graph. */
export function waysOnLevel(level: LevelWays): SafetyWays {
  const { plan } = level;
  const shut = [...level.shut, ...level.oneWay];
  const goes: GoesThrough = (part, door) => openWays(level, part).some((way) => way.door === door);
  return {
    ends: level.ends,
    exitOf: level.endOf.map(({ exit }) => exit),
    walker: (graph) => {
      const { shut: barred, oneWay } = outwardWalker(plan, graph, numbersOf(plan, shut), goes);
      return { shut: [...barred, storeyKey(plan.nav)], oneWay };
    },
  };
}
