import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { amountOf } from '../../../src/records/stock/amount';
import { shuffledWithDoubles } from '../support/random-history';
import { randomYear } from '../support/random-year';

const FAMILIES = [
  'rounds',
  'stock',
  'substances',
  'drills',
  'incidents',
  'risks',
  'training',
  'certificates',
  'permits',
  'reports',
  'campaigns',
] as const;

const bookOf = (events: readonly unknown[]): RecordBook => {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
};
const view = (book: RecordBook) => Object.fromEntries(FAMILIES.map((family) => [family, book[family].all()]));

/** What counts, by the plain reading: for each event look through all others whether one takes its place. */
function counting(all: readonly RecordEvent[]): RecordEvent[] {
  const replaces = (later: RecordEvent, earlier: RecordEvent): boolean =>
    later.supersedes === earlier.id &&
    later.id > earlier.id &&
    (later.type === 'record.withdrawn' ? later.about === earlier.about : later.type === earlier.type);
  return all.filter(
    (event) => event.type !== 'record.withdrawn' && !all.some((other) => replaces(other, event)),
  );
}

/** Balances by going through the book of each substance as a storekeeper does, line by line. */
function balances(events: readonly RecordEvent[]): { readonly lines: string[]; readonly rejected: string[] } {
  const book = new Map<string, number>();
  const rejected: string[] = [];
  const sorted = events
    .map((event) => ({ event, key: `${event.at} ${event.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((each) => each.event);
  for (const event of sorted) {
    if (!('quantity' in event.body)) continue;
    const { amount, dimension } = amountOf(event.body.quantity);
    const line = `${event.about} ${dimension}`;
    const has = book.get(line) ?? 0;
    const comes =
      event.type === 'stock.received' || event.type === 'stock.returned'
        ? amount
        : event.type === 'stock.counted'
          ? 0
          : -amount;
    if (has + comes >= 0) book.set(line, has + comes);
    else rejected.push(event.id);
  }
  return {
    lines: Array.from(book, ([line, amount]) => `${line} ${amount}`).sort(),
    rejected: rejected.sort(),
  };
}

describe('states of the year', () => {
  it('are the same in whatever order events come, doubled, read in between, split over devices', () => {
    const seen = { rejected: 0, surplus: 0, difference: 0, refused: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 80 }), (seed, count) => {
        const events = randomYear(seed, count);
        const straight = bookOf(events);
        const expected = view(straight);
        const shuffled = shuffledWithDoubles(events, seed);
        expect(view(bookOf(structuredClone(shuffled)))).toEqual(expected);

        const eager = new RecordBook();
        for (const event of shuffled) {
          eager.add(parseEvent(event));
          view(eager);
        }
        expect(view(eager)).toEqual(expected);

        const half = bookOf(shuffled.filter((_, i) => i % 2 === 0));
        view(half);
        half.merge(bookOf(shuffled.filter((_, i) => i % 2 === 1)).log);
        expect(view(half)).toEqual(expected);

        const ids = (list: Iterable<RecordEvent>) => Array.from(list, (event) => event.id).sort();
        expect(ids(straight.counted())).toEqual(ids(counting(events)));
        const stores = straight.stock.all();
        expect({
          lines: stores
            .flatMap((store) =>
              Object.values(store.lines).map((each) => `${store.about} ${each.dimension} ${each.balance}`),
            )
            .sort(),
          rejected: stores.flatMap((store) => store.rejected.map((each) => each.event.id)).sort(),
        }).toEqual(balances(counting(events).filter((event) => event.type.startsWith('stock.'))));

        const lines = stores.flatMap((store) => Object.values(store.lines));
        expect(lines.every((line) => line.balance >= 0)).toBe(true);
        seen.rejected += stores.flatMap((store) => store.rejected).length;
        seen.difference += lines.filter((line) => line.difference !== 0).length;
        seen.surplus += straight.permits.all().flatMap((permit) => permit.surplus).length;
        seen.refused += straight.corrections.refused().length;
      }),
      { seed: 20261126, numRuns: 300 },
    );
    // The histories must reach what they are meant to try.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(50);
  });

  it('are untouched by what can not be read', () => {
    const events = randomYear(5, 60);
    const damaged = events.flatMap((event) => [
      event,
      {
        ...event,
        id: `${event.id.slice(0, -1)}${event.id.endsWith('0') ? '1' : '0'}`,
        version: 9,
        supersedes: event.id,
      },
      { ...event, id: null, body: null },
    ]);
    const book = bookOf(damaged);
    expect(view(book)).toEqual(view(bookOf(events)));
    expect(book.log.unreadable().length).toBeGreaterThanOrEqual(events.length);
  });

  it('are the same again after a twin made the book start anew', () => {
    const events = randomYear(6, 60);
    const twins = events.slice(0, 5).map((event) => ({ ...event, person: 'person_twin' }));
    expect(view(bookOf([...events, ...twins]))).toEqual(view(bookOf([...twins, ...events])));
  });
});
