import { finished, type Steps } from '../../../base/steps';
import { walkOf } from '../walk';
import { type Filed, file } from './column';
import { SightSweep } from './sight-sweep';
import { Cones, Sights } from './sights';
import type { TautGraph } from './taut-graph';

/** Which nodes look into which rooms from outside: what waypoints are found by. */
export interface SightIndex {
  readonly cones: Cones;
  readonly conesInto: Filed;
  /** Per node the rooms that it looks into from outside, per gate those that it is looked into through. */
  readonly roomsSeen: Filed;
  readonly roomsBehind: Filed;
  /** Per half-edge: the corners around its start that hang together within the room, and for each of these scratch. */
  readonly cornersOf: Int32Array;
  readonly bounds: Float64Array;
}

const known = new WeakMap<TautGraph, SightIndex>();

/** The index of a graph, made at the first question: nodes look down too, which the graph itself has no need of. */
export const sightIndex = (graph: TautGraph): SightIndex =>
  known.get(graph) ?? finished(sightIndexSteps(graph));

/** The same in parts, for who wants to be ready before the first question. O(nodes · triangles seen from one). */
export function* sightIndexSteps(graph: TautGraph): Steps<SightIndex> {
  const { floor, passages } = graph;
  const { nodes, rooms, gates, nav } = floor;
  const sights = new Sights(new Cones(), passages);
  sights.cones.copy(graph.conesUp);
  const sweep = new SightSweep(floor, sights, -1);
  yield* sweep.lookSteps();
  const { cones } = sights;
  const into = new Int32Array(cones.size);
  for (let cone = 0; cone < cones.size; cone++) {
    into[cone] = rooms.of[Math.floor(nav.twin[cones.over.data[cone]!]! / 3)]!;
  }
  yield;
  const conesInto = file(rooms.count, into);
  const byNode = new PairsOnce(nodes.count);
  const byGate = new PairsOnce(gates.count);
  for (let room = 0; room < rooms.count; room++) {
    for (let i = conesInto.start[room]!; i < conesInto.start[room + 1]!; i++) {
      const cone = conesInto.items[i]!;
      byNode.add(cones.owner.data[cone]!, room);
      for (let at = cones.via.data[cone]!; at >= 0; at = passages.before.data[at]!) {
        const gate = gates.of[nav.twin[passages.over.data[at]!]!]!;
        if (gate >= 0) byGate.add(gate, room);
      }
    }
  }
  yield;
  const within = walkOf(
    nav,
    nav.twin.map((across, h) => (gates.of[h]! >= 0 ? -1 : across)),
  );
  yield;
  const index: SightIndex = {
    cones,
    conesInto,
    roomsSeen: byNode.filed(nodes.count),
    roomsBehind: byGate.filed(gates.count),
    cornersOf: within.fanOf,
    bounds: new Float64Array(within.fanCount),
  };
  known.set(graph, index);
  return index;
}

/** Files rooms, which come in order, under numbers, each once. */
class PairsOnce {
  readonly #last: Int32Array;
  readonly #under: number[] = [];
  readonly #rooms: number[] = [];

  constructor(count: number) {
    this.#last = new Int32Array(count).fill(-1);
  }

  add(under: number, room: number): void {
    if (this.#last[under] === room) return;
    this.#last[under] = room;
    this.#under.push(under);
    this.#rooms.push(room);
  }

  filed(count: number): Filed {
    const { start, items } = file(count, this.#under);
    return { start, items: items.map((entry) => this.#rooms[entry]!) };
  }
}
