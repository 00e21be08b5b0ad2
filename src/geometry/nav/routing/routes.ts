import { NearQueue } from './near-queue';
import { ASLEEP, type FieldShare } from './node-field';
import { Passable, type Walker } from './passable';
import { RouteField } from './route-field';
import type { RouteTarget } from './targets';
import type { TautGraph } from './taut-graph';

/**
 * All that somebody asks of ways on a surface, for one kind of walker: fields to targets, which share everything but
 * their own distances, and stay right when doors (by their index in the nav) or flights (`flightKey`) are shut or opened.
 */
export class Routes {
  readonly #share: FieldShare;
  readonly #fields = new Set<RouteField>();

  /** O(arcs). */
  constructor(graph: TautGraph, walker: Walker = {}) {
    const cost = graph.cost.slice();
    const passable = new Passable(graph, walker);
    for (let arc = 0; arc < graph.arcCount; arc++) if (!passable.isOpenArc(arc)) cost[arc] = Infinity;
    this.#share = {
      graph,
      passable,
      cost,
      unsettled: Float64Array.from(graph.asleep, (asleep) => (asleep === 1 ? ASLEEP : Infinity)),
      unasked: Array.from({ length: graph.floor.rooms.count }, () => null),
      queue: new NearQueue(graph.nodeCount),
      marks: new Uint8Array(graph.nodeCount),
    };
  }

  /** Ways to the nearest of some targets; none, or some that nothing reaches, is fine. O(arcs). */
  fieldTo(targets: readonly RouteTarget[]): RouteField {
    const field = new RouteField(this.#share, targets);
    this.#fields.add(field);
    return field;
  }

  /** Forgets a field: it isn't made right any more. */
  drop(field: RouteField): void {
    this.#fields.delete(field);
  }

  /** Shuts doors and flights; what is shut already, or unknown, is ignored. O(nodes whose ways led through them), a field. */
  close(keys: readonly number[]): void {
    this.#turn(keys, true);
  }

  /** Opens doors and flights again. O(nodes whose ways get shorter), a field. */
  open(keys: readonly number[]): void {
    this.#turn(keys, false);
  }

  #turn(keys: readonly number[], shut: boolean): void {
    const { graph, passable, cost } = this.#share;
    const arcs: number[] = [];
    const gates = passable.turn(keys, shut, arcs);
    if (gates.length === 0) return;
    for (const arc of arcs) cost[arc] = shut ? Infinity : graph.cost[arc]!;
    for (const field of this.#fields) field.repair(arcs, shut, gates);
  }
}
