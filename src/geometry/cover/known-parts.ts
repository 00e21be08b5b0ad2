import type { CoverProblem } from './cover-problem';

/** What is known of a part. */
export interface KnownPart {
  readonly chosen: Int32Array;
  /** No cover costs less. */
  readonly bound: number;
}

interface Kept extends KnownPart {
  readonly problem: CoverProblem;
}

const LISTS = ['demand', 'weight', 'columnStart', 'columnRows'] as const;

/** Parts that were solved, for when the same are met again in a problem that grew elsewhere. Keeps those of the last two solutions. */
export class KnownParts {
  #now: Kept[] = [];
  #before: Kept[] = [];

  /** A solution begins. */
  begin(): void {
    this.#before = this.#now;
    this.#now = [];
  }

  /** What is known of the very same part, number by number; null for another. O(parts + entries). */
  find(problem: CoverProblem): KnownPart | null {
    return this.#before.find((each) => isSame(each.problem, problem)) ?? null;
  }

  keep(problem: CoverProblem, { chosen, bound }: KnownPart): void {
    this.#now.push({ problem, chosen, bound });
  }
}

const isSame = (a: CoverProblem, b: CoverProblem): boolean =>
  a.rowCount === b.rowCount &&
  LISTS.every((name) => {
    const [one, other] = [a[name], b[name]];
    return one.length === other.length && one.every((each, i) => each === other[i]);
  });
