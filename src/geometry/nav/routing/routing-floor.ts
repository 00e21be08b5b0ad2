import type { Steps } from '../../../base/steps';
import type { Nav } from '../nav';
import { openWalk } from '../walk';
import { bendNodes, type BendNodes } from './bend-nodes';
import { type Filed, file } from './column';
import { findDeadEnds } from './dead-ends';
import { findGates, type Gates } from './gates';
import { findRooms, type Rooms } from './rooms';

/** A surface with what routes go by: gates, the rooms between them, and the nodes where taut strings may bend. */
export interface RoutingFloor {
  readonly nav: Nav;
  readonly gates: Gates;
  readonly rooms: Rooms;
  readonly nodes: BendNodes;
  /** Per half-edge: `CROSSING`, `NODE`, what sweeps ask of most half-edges. */
  readonly marks: Uint8Array;
  /** Per node: the room that it lies in. */
  readonly roomOf: Int32Array;
  /** Nodes of room r. */
  readonly nodesIn: Filed;
  /** Per room that is a dead end: the room that it is left to, −1 = it is none. */
  readonly leftTo: Int32Array;
}

/** Marks of a half-edge: who leaves over it passes a gate or a joint; at its start there is a node. */
export const CROSSING = 1;
export const NODE = 2;

/** In parts. O(half-edges). */
export function* routingFloorSteps(nav: Nav): Steps<RoutingFloor> {
  const gates = findGates(nav);
  yield;
  const rooms = findRooms(nav, gates);
  yield;
  const walk = openWalk(nav);
  yield;
  const nodes = bendNodes(walk, gates);
  yield;
  const marks = new Uint8Array(nav.twin.length);
  for (let h = 0; h < marks.length; h++) {
    if (gates.of[h]! >= 0 || nav.jump[h] !== 0) marks[h] = CROSSING;
    if (nodes.of[h]! >= 0) marks[h]! |= NODE;
  }
  const roomOf = new Int32Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    roomOf[node] = rooms.of[Math.floor(nodes.corners[nodes.start[node]!]! / 3)]!;
  }
  return {
    nav,
    gates,
    rooms,
    nodes,
    marks,
    roomOf,
    nodesIn: file(rooms.count, roomOf),
    leftTo: findDeadEnds(nav, gates, rooms),
  };
}
