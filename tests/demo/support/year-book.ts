import type { AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { EventType } from '../../../src/records/event/event-types';
import type { EventOf, RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { toldHospital, toldYear } from './hospitals';

/** The hospital with its faults, and its year. */
export const document = toldHospital();
export const events = toldYear();

export const bookOf = (list: readonly RecordEvent[]): RecordBook => {
  const book = new RecordBook();
  for (const event of list) book.add(parseEvent(event));
  return book;
};

export const book = bookOf(events);

const assets: Readonly<Record<string, { readonly kind: AssetKind; readonly storey: string }>> =
  document.assets;

export const kindOf = (asset: string): AssetKind | null => assets[asset]?.kind ?? null;
/** `C-L05`. */
export const storeyOf = (asset: string): string => (assets[asset]?.storey ?? '').slice('storey_'.length);

/** Hours that the hospital's clock is ahead of UTC. */
const AHEAD_MS = 8 * 3_600_000;
/** `2025-03-19 10:00` by the hospital's clock. */
export const clockOf = (time: string): string =>
  new Date(Date.parse(time) + AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
/** `03-19`; of other years the whole date. */
export const dateOf = (time: string): string =>
  clockOf(time)
    .slice(0, 10)
    .replace(/^2025-/, '');

export const ofType = <T extends EventType>(type: T, list: readonly RecordEvent[] = events): EventOf<T>[] =>
  // The filter asks for the very type.
  list.filter((event) => event.type === type) as unknown as EventOf<T>[];

/** How many of the year fall into each month. */
export const byMonth = (list: readonly { readonly at: string }[]): number[] => {
  const counts = Array.from({ length: 12 }, () => 0);
  for (const { at } of list) {
    const date = dateOf(at);
    if (date.length === 5) counts[Number(date.slice(0, 2)) - 1]!++;
  }
  return counts;
};
