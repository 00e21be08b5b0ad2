import type { Passages } from './sights';
import type { TautGraph } from './taut-graph';

/** Who walks: what is never open to them. */
export interface Walker {
  /** Doors and flights (`flightKey`) that are shut from the beginning. */
  readonly shut?: readonly number[];
  /**
   * Doors and flights that are passed one way only: forwards (from the left of the door's line to its right, up the
   * flight) or backwards.
   */
  readonly oneWay?: ReadonlyMap<number, 'forwards' | 'backwards'>;
}

/** What is open at the moment, counted at each gate and each arc. */
export class Passable {
  /** Per gate: how many of the things that stand in it are shut, or shut in its direction. */
  readonly #shutAt: Uint16Array;
  /** Per arc: how many shut gates it passes. */
  readonly #shutOn: Uint16Array;
  readonly #shutKeys = new Set<number>();

  constructor(
    readonly graph: TautGraph,
    { shut = [], oneWay = new Map() }: Walker,
  ) {
    const { gates } = graph.floor;
    this.#shutAt = new Uint16Array(gates.count);
    this.#shutOn = new Uint16Array(graph.arcCount);
    for (const [key, way] of oneWay) {
      for (let i = gates.keyStart[key]!; i < gates.keyStart[key + 1]!; i++) {
        if ((gates.keyForward[i] === 1) !== (way === 'forwards')) this.#count(gates.keyGates[i]!, 1);
      }
    }
    this.turn(shut, true);
  }

  isOpenArc(arc: number): boolean {
    return this.#shutOn[arc] === 0;
  }

  /**
   * Are all gates open that a run passes? `via` is the last that it passes as it is looked along; `towards`: it is walked
   * the other way, to where one looks from. O(gates passed).
   */
  isOpenRun(passages: Passages, via: number, towards: boolean): boolean {
    const { gates, nav } = this.graph.floor;
    for (let at = via; at >= 0; at = passages.before.data[at]!) {
      const over = passages.over.data[at]!;
      const gate = gates.of[towards ? nav.twin[over]! : over]!;
      if (gate >= 0 && this.#shutAt[gate] !== 0) return false;
    }
    return true;
  }

  /** Shuts or opens doors and flights; returns the gates that changed, arcs that changed are told. O(arcs through them). */
  turn(keys: readonly number[], shut: boolean, changed: number[] = []): number[] {
    const { gates } = this.graph.floor;
    const turned: number[] = [];
    for (const key of keys) {
      if (key < 0 || key >= gates.keyCount || this.#shutKeys.has(key) === shut) continue;
      if (shut) this.#shutKeys.add(key);
      else this.#shutKeys.delete(key);
      for (let i = gates.keyStart[key]!; i < gates.keyStart[key + 1]!; i++) {
        const gate = gates.keyGates[i]!;
        if (this.#count(gate, shut ? 1 : -1, changed)) turned.push(gate);
      }
    }
    return turned;
  }

  #count(gate: number, by: 1 | -1, changed: number[] = []): boolean {
    const { start, items } = this.graph.arcsOfGate;
    this.#shutAt[gate]! += by;
    if (this.#shutAt[gate] !== (by === 1 ? 1 : 0)) return false;
    for (let i = start[gate]!; i < start[gate + 1]!; i++) {
      const arc = items[i]!;
      this.#shutOn[arc]! += by;
      if (this.#shutOn[arc] === (by === 1 ? 1 : 0)) changed.push(arc);
    }
    return true;
  }
}
