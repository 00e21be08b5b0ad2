import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { dateOfDayNumber, dayNumber, type LocalDate } from '../../../src/base/time/local-date';
import { CHINA_ZONE, localDateAt, type Zone } from '../../../src/base/time/zone';
import {
  EVERY_ROW,
  filterLedger,
  ledgerOf,
  type LedgerFilter,
} from '../../../src/session/stock/ledger-columns';
import type { LedgerRow } from '../../../src/session/stock/ledger-rows';
import { day } from '../../records/support/sample-facts';
import { cases } from '../../support/cases';
import { all, history, STORES } from '../support/ledger-history';

const ZONES: readonly Zone[] = [CHINA_ZONE, { offsetMinutes: 0 }, { offsetMinutes: -570 }];
const FIRST = dayNumber(day('2025-12-25'));

/** The same, row by row. */
function plainly(rows: readonly LedgerRow[], filter: LedgerFilter, zone: Zone): readonly LedgerRow[] {
  return rows.filter(({ store, line, event }) => {
    const on = localDateAt(event.at, zone);
    const { person, body } = event;
    const hands = [person, body.second, 'approvedBy' in body ? body.approvedBy : null];
    return (
      (filter.store === null || store === filter.store) &&
      (filter.person === null || hands.includes(filter.person)) &&
      (filter.lines === null || filter.lines.has(line)) &&
      (filter.from === null || on >= filter.from) &&
      (filter.to === null || on <= filter.to)
    );
  });
}

describe('the ledger filtered by columns', () => {
  it('is what going through it row by row gives, for any filter and clock (seeded)', () => {
    let some = 0;
    for (let seed = 1; seed <= cases(40); seed++) {
      const rows = all(history(seed, seed * 12), STORES);
      const ledger = finished(ledgerOf(rows));
      const lines = [...new Set(rows.map(({ line }) => line))];
      const random = seededRandom(seed);
      const maybe = <T>(make: () => T): T | null => (random.next() < 0.5 ? null : make());
      const pick = (list: readonly string[]): string => list[random.index(list.length)] ?? '';
      const anyDay = (): LocalDate => dateOfDayNumber(FIRST + random.index(225));
      for (let i = 0; i < 40; i++) {
        const filter: LedgerFilter = {
          store: maybe(() => pick([...STORES, 'asset_nowhere'])),
          person: maybe(() => pick(['person_x', 'person_y', 'person_z', 'person_nobody'])),
          lines: maybe(() => new Set([pick([...lines, 'volume/none/']), pick(lines)])),
          // Also reversed, and of one day.
          from: maybe(anyDay),
          to: maybe(anyDay),
        };
        for (const zone of ZONES) {
          const shown = filterLedger(ledger, filter, zone);
          expect(shown, JSON.stringify({ seed, ...filter })).toEqual(plainly(rows, filter, zone));
          some += shown.length;
        }
      }
    }
    expect(some).toBeGreaterThan(cases(1000));
  });

  it('begins and ends with midnight of the clock', () => {
    const rows = all(history(11, 600), STORES);
    const ledger = finished(ledgerOf(rows));
    const days = new Set(rows.map(({ event }) => localDateAt(event.at, CHINA_ZONE)));
    for (const on of days) {
      const shown = filterLedger(ledger, { ...EVERY_ROW, from: on, to: on }, CHINA_ZONE);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(rows.filter(({ event }) => localDateAt(event.at, CHINA_ZONE) === on));
    }
  });

  it('is the very rows where nothing is asked for, and nothing where there are none', () => {
    const rows = all(history(3, 50), STORES);
    expect(filterLedger(finished(ledgerOf(rows)), EVERY_ROW, CHINA_ZONE)).toBe(rows);
    const none = finished(ledgerOf([]));
    expect(filterLedger(none, { ...EVERY_ROW, person: 'person_x' }, CHINA_ZONE)).toEqual([]);
    expect(filterLedger(none, { ...EVERY_ROW, from: day('2026-01-01') }, CHINA_ZONE)).toEqual([]);
  });

  it('knows who had a hand in it and one row of each line, and gives way while it is made', () => {
    const rows = all(history(5, 4500), STORES);
    const steps = ledgerOf(rows);
    let turns = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) turns++;
    expect(turns).toBe(Math.floor(rows.length / 2000));
    const { people, lines, firstOfLine } = step.value;
    expect([...people.keys()].sort()).toEqual(['person_x', 'person_y', 'person_z']);
    expect(firstOfLine.map(({ line }) => line)).toEqual([...lines.keys()]);
  });
});
