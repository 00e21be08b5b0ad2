import { nearestWay } from '../../geometry/nav/shortest-path';
import { floorAt, type Place } from '../walking/find-path';
import type { WalkLengths } from '../../standards/walking-time';
import { floorParts } from '../way-out/floor-parts';
import { wayLengths } from '../way-out/legs';
import type { ExitRef } from '../way-out/result';
import type { StoreyExitKind } from './result';
import { APART } from './travel/apart';
import { doorsFrom, opened, type LevelWays } from './travel/level-ways';

/** A way off a storey. */
export interface EgressWay {
  readonly exit: ExitRef;
  readonly kind: StoreyExitKind;
  /** Walking metres. */
  readonly length: number;
  /** The same by what is walked on: ramps and steps of the storey. */
  readonly lengths: WalkLengths;
  /** Its bends, from the start to the exit. */
  readonly points: readonly Place[];
}

/** Someone who points at a wall or a bed means the floor beside it, metres. */
const MEANT = 1;

/**
 * The two best ways off its storey from a place, the shorter first: to the exit that serves it, and to the nearest of those that
 * count as another, since they lie apart from it. One where there is one only, none where nothing leads off or no floor is
 * near. Through rooms as ways out lead. Cost: opening the doors of the room, and two searches of what is nearer than the exits.
 */
export function egressWays(level: LevelWays, place: Place): readonly EgressWay[] {
  const { plan } = level;
  const from = floorAt(plan, place);
  if (from === null || from.gap > MEANT) return [];
  const walk = opened(level, doorsFrom(level, floorParts(plan).partOf[from.triangle]!).all);
  const found: EgressWay[] = [];
  let ends = level.ends.flatMap((at, i) =>
    at.storey === from.storey ? [{ at, exit: level.endOf[i]! }] : [],
  );
  while (found.length < 2) {
    const way = nearestWay(
      walk,
      from,
      ends.map(({ at }) => at),
    );
    if (way === null) break;
    const { exit } = ends[way.target]!;
    found.push({
      exit: exit.exit,
      kind: exit.kind,
      length: way.length,
      lengths: wayLengths(plan, way),
      points: way.points.map(([storey, x, y]) => ({ storey: plan.derived.storeys[storey]!, x, y })),
    });
    ends = ends.filter((end) =>
      exit.at.every(({ planX, planY }) =>
        end.exit.at.every((other) => Math.hypot(other.planX - planX, other.planY - planY) >= APART),
      ),
    );
  }
  return found;
}
