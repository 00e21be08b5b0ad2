import type { Issue, MessageParams } from '../../base/message';
import { err, type Result } from '../../base/result';
import type { EvacuationCode, EvacuationIssue } from './result';

/** Troubles that are told at most: nobody mends more in one go. */
const MOST = 100;

/** What keeps a scenario from being run, gathered to be told together. */
export class Troubles {
  readonly #byPlace = new Map<string, Issue<EvacuationCode>>();

  /** Of several at one place the first is told. O(1). */
  add(code: EvacuationCode, place: string, params: MessageParams): void {
    if (this.#byPlace.size < MOST && !this.#byPlace.has(place))
      this.#byPlace.set(place, { code, place, params });
  }

  /** Adds what somebody else found. */
  take({ others = [], ...first }: EvacuationIssue): void {
    for (const { code, place, params } of [first, ...others]) this.add(code, place, params);
  }

  /** All of them as one, the first by its place; null = there are none. O(troubles log troubles). */
  told(): Result<never, EvacuationIssue> | null {
    const [first, ...others] = [...this.#byPlace.values()].sort((a, b) =>
      a.place.localeCompare(b.place, 'en', { numeric: true }),
    );
    if (first === undefined) return null;
    return err(others.length === 0 ? first : { ...first, others });
  }
}
