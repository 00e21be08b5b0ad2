import type { FactEvent } from '../fold/subject-facts';

/** What an item of one thing was read as before. */
export interface EarlierReadings {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** So many are looked at: what a gauge showed years ago tells little of it now. */
const LATEST = 12;
/** Fewer don't tell what is usual. */
const ENOUGH = 3;
/** Beyond what was read before by more than this part of it is far off. */
const FAR = 0.25;

/**
 * The latest readings of each item in its unit, of answers that passed: what failed is no measure of what is usual.
 * `events`: the thing's, in order of time (`RecordBook.factEvents`). Cost O(answers).
 */
export function earlierReadings(events: readonly FactEvent[]): ReadonlyMap<string, EarlierReadings> {
  const values = new Map<string, number[]>();
  for (const event of events) {
    if (event.type !== 'inspection.recorded') continue;
    for (const [item, answer] of Object.entries(event.body.answers)) {
      if (typeof answer === 'string' || answer.mark !== 'pass' || answer.reading === null) continue;
      const known = values.get(item) ?? [];
      values.set(item, [...known.slice(1 - LATEST), answer.reading.value]);
    }
  }
  return new Map(
    Array.from(values, ([item, all]) => [
      item,
      { count: all.length, least: Math.min(...all), most: Math.max(...all) },
    ]),
  );
}

/** Is a reading so far from the earlier ones that it should be looked at again? It judges nothing. Cost O(1). */
export function isFarOff(value: number, { count, least, most }: EarlierReadings): boolean {
  if (count < ENOUGH) return false;
  const margin = Math.max(FAR * Math.max(Math.abs(least), Math.abs(most)), most - least);
  return value < least - margin || value > most + margin;
}
