import type { EgressResult } from '../../../src/analyses/egress/result';
import type { RoomWay } from '../../../src/analyses/egress/rooms/storey-rooms';
import { besideDoor } from '../../../src/analyses/egress/travel/beside-door';
import { opened, openWays, type LevelWays } from '../../../src/analyses/egress/travel/level-ways';
import type { Located } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { VisibilityOracle, type OracleNode } from '../../geometry/nav/visibility-oracle';

/**
 * The largest difference, metres, between what is told of every door's way to the nearest exit and the visibility graph over
 * floor of ways (and, for rooms in rooms, with the doors of the rooms around them open). Infinity where one finds a way and
 * the other none, or where the exit named is not a nearest one. Of rooms in rooms the first `mostInner` doors are looked at: each
 * has a graph of its own.
 */
export function oracleDoors(
  level: LevelWays,
  result: EgressResult,
  mostInner = Infinity,
): { readonly worst: number; readonly doors: number } {
  const { plan } = level;
  const oracles = new Map<string, VisibilityOracle>();
  let worst = 0;
  let doors = 0;
  let inner = 0;
  for (const [storey, { rooms }] of level.rooms.entries()) {
    for (const room of rooms) {
      for (const way of room.ways) {
        const told = result.storeys[storey]!.rooms.find(({ space }) => space === room.space.id)!.doors.find(
          ({ opening }) => opening === way.opening.id,
        )!;
        if (way.leads === 'exit' || told.shut || (way.leads === 'room' && inner++ >= mostInner)) continue;
        const outer = outerDoors(level, way);
        const key = outer.join(' ');
        const walk = opened(level, outer);
        const oracle = oracles.get(key) ?? new VisibilityOracle(plan.nav, walk.twin);
        oracles.set(key, oracle);
        const at = besideDoor(plan, way.door, way.opening, way.beyond)!;
        const node = (located: typeof at): OracleNode => offWall(plan.nav, located);
        const to = oracle.from(node(at));
        const lengths = level.ends.map((end) => (end.storey === at.storey ? to(node(end)) : Infinity));
        const least = Math.min(...lengths);
        if ((least === Infinity) !== (told.walked === null)) return { worst: Infinity, doors };
        if (told.walked === null) continue;
        doors++;
        worst = Math.max(worst, Math.abs(told.walked - least));
        const named = lengths.filter((_, i) => level.endOf[i]!.exit.id === told.exit?.id);
        if (Math.min(...named) > least + 1e-3) return { worst: Infinity, doors };
      }
    }
  }
  return { worst, doors };
}

/** Open doors of the rooms that a way from a door leads through. */
function outerDoors(level: LevelWays, way: RoomWay): number[] {
  const found = new Set<number>();
  const waiting = way.leads === 'room' ? [way.beyond] : [];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { door, leads, beyond } of openWays(level, part)) {
      if (leads === 'room' && !found.has(door)) waiting.push(beyond);
      found.add(door);
    }
  }
  return [...found];
}

/** To the oracle, what touches a wall is behind it. Metres. */
const OFF = 1e-6;

function offWall({ sheetOf, x, y }: Nav, { triangle, x: px, y: py }: Located): OracleNode {
  const middle = (axis: Float64Array): number =>
    (axis[3 * triangle]! + axis[3 * triangle + 1]! + axis[3 * triangle + 2]!) / 3;
  const [dx, dy] = [middle(x) - px, middle(y) - py];
  const share = OFF / Math.hypot(dx, dy);
  return { sheet: sheetOf[triangle]!, x: px + share * dx, y: py + share * dy };
}
