import type { Issue, MessageParams } from '../../base/message';
import type { PlanGeojsonCode } from './plan-geojson-codes';

/** A file with trouble everywhere tells the first of it, and how much more there is. */
const MOST = 1000;

/** Collects what a reader has to say; bounded, so that a broken file can't flood the page. */
export class Warnings {
  readonly #issues: Issue<PlanGeojsonCode>[] = [];
  readonly #notKept = new Map<string, number>();
  #more = 0;
  #guessedUses = 0;
  readonly #foundSpaces: Issue<PlanGeojsonCode>[] = [];

  add(code: PlanGeojsonCode, place: string, params: MessageParams = {}): void {
    if (this.#issues.length < MOST) this.#issues.push({ code, place, params });
    else this.#more++;
  }

  /** A property that the format doesn't know and that won't be written back. */
  notKept(kind: string, property: string): void {
    const key = `${kind}.${property.slice(0, 60)}`;
    if (this.#notKept.size < 50 || this.#notKept.has(key)) {
      this.#notKept.set(key, (this.#notKept.get(key) ?? 0) + 1);
    }
  }

  /** A space whose use was guessed from its name. */
  guessedUse(): void {
    this.#guessedUses++;
  }

  /** A storey that drew no spaces got them from its walls; never crowded out by others. */
  foundSpaces(storey: string, count: number, leftOut: number): void {
    this.#foundSpaces.push({ code: 'plan.spaces-found', place: storey, params: { count, leftOut } });
  }

  all(): Issue<PlanGeojsonCode>[] {
    const all = [...this.#foundSpaces, ...this.#issues];
    if (this.#guessedUses > 0) {
      all.push({ code: 'plan.uses-guessed', place: 'features', params: { count: this.#guessedUses } });
    }
    for (const [property, count] of this.#notKept) {
      all.push({ code: 'plan.properties-not-kept', place: 'features', params: { property, count } });
    }
    if (this.#more > 0) {
      all.push({ code: 'plan.more-warnings', place: 'features', params: { count: this.#more } });
    }
    return all;
  }
}
