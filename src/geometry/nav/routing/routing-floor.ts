import type { Nav } from '../nav';
import { openWalk } from '../walk';
import { bendNodes, type BendNodes } from './bend-nodes';
import { findDeadEnds } from './dead-ends';
import { findGates, type Gates } from './gates';
import { findRooms, type Rooms } from './rooms';

/** A surface with what routes go by: gates, the rooms between them, and the nodes where taut strings may bend. */
export interface RoutingFloor {
  readonly nav: Nav;
  readonly gates: Gates;
  readonly rooms: Rooms;
  readonly nodes: BendNodes;
  /** Per node: the room that it lies in. */
  readonly roomOf: Int32Array;
  /** Per room: 1 where it has one straight way in: no shortest way leads through it. */
  readonly deadEnd: Uint8Array;
}

/** O(half-edges). */
export function routingFloor(nav: Nav): RoutingFloor {
  const gates = findGates(nav);
  const rooms = findRooms(nav, gates);
  const nodes = bendNodes(openWalk(nav), gates);
  const roomOf = new Int32Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    roomOf[node] = rooms.of[Math.floor(nodes.corners[nodes.start[node]!]! / 3)]!;
  }
  return { nav, gates, rooms, nodes, roomOf, deadEnd: findDeadEnds(nav, gates, rooms) };
}
