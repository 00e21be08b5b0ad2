import type { Crowd } from '../crowd/crowd';
import type { Guide } from '../routing/guide';
import type { ExitChoice } from './exit-choice';

/** What leads to exits that shut and open: to the nearest that is open, and to each of them. */
export class ExitGuides {
  /** What people follow: `crowd.guide` is an index into it; the first leads to the nearest. */
  readonly guides: Guide[] = [];
  /** Per guide: 1 = ends there, by exit. */
  readonly allowed: Uint8Array[] = [];
  readonly #numbers = new Map<string, number>();
  /** Per target of the ways to the nearest: its exit. */
  #targets: readonly number[] = [];

  /** `open`: per exit 1 = is open now; whoever changes it calls `turned`. */
  constructor(
    readonly choice: Pick<ExitChoice, 'goals' | 'ways'>,
    readonly open: Uint8Array,
  ) {
    this.guides.push(this.#nearest());
    this.allowed.push(open);
  }

  /** Metres from somebody to the nearest exit that is open; Infinity = there is no way. O(1). */
  wayToNearest({ triangle, x, y }: Crowd, i: number): number {
    return this.guides[0]!.field.distanceAt(triangle[i]!, x[i]!, y[i]!);
  }

  /** The nearest exit for somebody who has a way to one. O(1). */
  nearestOf({ triangle, x, y }: Crowd, i: number): number {
    return this.#targets[this.guides[0]!.field.targetAt(triangle[i]!, x[i]!, y[i]!)]!;
  }

  /** Metres from somebody to an exit. O(1), and once what a field costs. */
  wayTo(exit: number, { triangle, x, y }: Crowd, i: number): number {
    return this.guides[this.to('any', exit)]!.field.distanceAt(triangle[i]!, x[i]!, y[i]!);
  }

  /** Does no way lead on for somebody? O(1). */
  isLost({ guide, triangle, x, y }: Crowd, i: number): boolean {
    return this.guides[guide[i]!]!.field.distanceAt(triangle[i]!, x[i]!, y[i]!) === Infinity;
  }

  /**
   * Number of the guide to one exit: for who may leave by any on the way, by their own alone, or by one that has shut. O(1), and once what a
   * field costs.
   */
  to(kind: 'any' | 'own' | 'last', exit: number): number {
    const key = `${kind}/${exit}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.guides.push({ field: this.choice.ways.fieldTo([exit]), exits: [exit] }) - 1;
    const own = new Uint8Array(this.open.length);
    own[exit] = kind === 'last' ? 1 : this.open[exit]!;
    this.allowed.push(kind === 'any' ? this.open : own);
    this.#numbers.set(key, number);
    return number;
  }

  /** Makes all right for exits that have shut or opened. Cost: that of a field. */
  turned(exits: readonly number[]): void {
    this.choice.ways.drop(this.guides[0]!.field);
    this.guides[0] = this.#nearest();
    for (const exit of exits) {
      const own = this.#numbers.get(`own/${exit}`);
      if (own !== undefined) this.allowed[own]![exit] = this.open[exit]!;
    }
  }

  #nearest(): Guide {
    const { goals, ways } = this.choice;
    const exits = [...this.open.keys()].filter((exit) => this.open[exit] === 1);
    this.#targets = exits.flatMap((exit) => goals[exit]!.map(() => exit));
    return { field: ways.fieldTo(exits), exits };
  }
}
