import type { Crowd } from '../crowd/crowd';
import { dueWithin, ExitFlows } from './exit-flows';
import { WayHistogram } from './way-histogram';

/**
 * How long exits take with their queues. The time by an exit is that of walking there or, if longer, that of its queue: those with less way left to
 * it, over the persons a second that go through it. What is told holds until the next round, whoever asks first.
 */
export class ExitQueues {
  readonly #flows: ExitFlows;
  readonly #walkers: WayHistogram;
  readonly #begun: WayHistogram;
  readonly #left: Int32Array;
  readonly #due: Int32Array;
  /** Those who begin now and haven't chosen yet are taken to choose as those did who have: each of them stands for so many. */
  #scale = 0;

  /** `flow`: persons a second per exit until a queue has told; `every`: seconds a round. */
  constructor(flow: Float64Array, every: number) {
    this.#flows = new ExitFlows(flow, every);
    this.#walkers = new WayHistogram(flow.length);
    this.#begun = new WayHistogram(flow.length);
    this.#left = new Int32Array(flow.length);
    this.#due = new Int32Array(flow.length);
  }

  /** Begins a round: counts who walks to which exit (`heading`, −1 = to none), and who has left by it. O(people + exits · bins). */
  count(
    { alive, aliveCount, walking, toX, toY, x, y, onward, speed }: Crowd,
    heading: Int32Array,
    leftBy: Int32Array,
  ): void {
    this.#walkers.clear();
    this.#due.fill(0);
    this.#left.fill(0);
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      const exit = heading[i]!;
      if (exit < 0 || walking[i] === 0) continue;
      const way = onward[i]! + Math.hypot(toX[i]! - x[i]!, toY[i]! - y[i]!);
      if (way === Infinity) continue;
      this.#walkers.add(exit, way, 1);
      if (way <= dueWithin(speed[i]!)) this.#due[exit]!++;
    }
    for (const exit of leftBy) if (exit >= 0) this.#left[exit]!++;
    this.#walkers.sumUp();
    this.#flows.tell(this.#left, this.#due);
  }

  /** Seconds that an exit takes for who has `way` metres left to it at a speed. O(1). */
  seconds(exit: number, way: number, speed: number): number {
    const begun = this.#scale === 0 ? 0 : this.#scale * this.#begun.ahead(exit, way);
    const queue = (this.#walkers.ahead(exit, way) + begun) / this.#flows.perSecond[exit]!;
    return Math.max(way / speed, queue);
  }

  /** Adds people who begin now and have chosen; they count with the next `reckon`. O(1). */
  begins(exit: number, way: number, people: number): void {
    this.#begun.add(exit, way, people);
  }

  /** From now on each of those added counts as so many. O(exits · bins): as often in a step as people choose in turns. */
  reckon(scale: number): void {
    this.#scale = scale;
    this.#begun.sumUp();
  }

  /** Everybody has begun. O(exits · bins). */
  begun(): void {
    this.#scale = 0;
    this.#begun.clear();
  }
}
