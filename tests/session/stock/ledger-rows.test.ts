import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordBook } from '../../../src/records/fold/record-book';
import { ledgerSteps, lineRows, takenBackSince } from '../../../src/session/stock/ledger-rows';
import { testDevice } from '../../records/support/sample-events';
import { china } from '../../records/support/sample-facts';
import { all, history, STORES } from '../support/ledger-history';

/** The same by adding up every event in order of time. */
function plainly(book: RecordBook, stores: readonly string[]) {
  const balances = new Map<string, number>();
  const events = [...book.counted()]
    .flatMap((event) => (event.type.startsWith('stock.') ? [event] : []))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const rows: { id: string; balance: number; rejected: boolean }[] = [];
  for (const { id, type, about, body } of events) {
    if (!stores.includes(about) || !('quantity' in body) || !('substance' in body)) continue;
    const key = `${about} ${body.substance.name}`;
    const before = balances.get(key) ?? 0;
    const litres = body.quantity.value * 1e6;
    const sign =
      type === 'stock.counted' ? 0 : type === 'stock.received' || type === 'stock.returned' ? 1 : -1;
    const rejected = before + sign * litres < 0;
    const balance = rejected ? before : before + sign * litres;
    balances.set(key, balance);
    rows.push({ id, balance, rejected });
  }
  return rows.reverse();
}

describe('the ledger of movements', () => {
  it('is what adding up in order of time gives, whatever came first (seeded)', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const book = history(seed, 5 + seed * 6);
      for (const stores of [STORES, ['asset_b'], []]) {
        const told = all(book, stores).map(({ event, balance, rejected }) => ({
          id: event.id as string,
          balance,
          rejected,
        }));
        expect(told, `seed ${seed}`).toEqual(plainly(book, stores));
      }
    }
  });

  it('of one line is what the whole ledger says of it', () => {
    const book = history(7, 400);
    const whole = all(book, STORES);
    for (const store of STORES) {
      for (const line of new Set(whole.map((row) => row.line))) {
        const own = whole.filter((row) => row.store === store && row.line === line);
        expect(lineRows(book, store, line)).toEqual(own);
      }
    }
    expect(lineRows(book, 'asset_nowhere', 'volume/x/')).toEqual([]);
    expect(lineRows(book, 'asset_a', 'toString')).toEqual([]);
  });

  it('keeps what was taken back where it stood, with who took it back and why, and outside of every balance', () => {
    const book = history(11, 200);
    const device = testDevice('device_2', 900);
    const gone = all(book, STORES).filter((row, i) => i % 7 === 0 && !row.rejected);
    for (const { event, store } of gone) {
      const options = { at: china('2026-12-30 10:00'), supersedes: event.id };
      book.add(parseEvent(device.make('record.withdrawn', store, { reason: '记错了' }, 'person_y', options)));
    }
    const after = all(book, STORES);
    const standing = after.filter(({ withdrawn }) => withdrawn === null);
    expect(standing.map(({ event, balance }) => ({ id: event.id as string, balance }))).toEqual(
      plainly(book, STORES).map(({ id, balance }) => ({ id, balance })),
    );
    const back = after.filter(({ withdrawn }) => withdrawn !== null);
    expect(back.map(({ event }) => event.id).sort()).toEqual(gone.map(({ event }) => event.id).sort());
    for (const { change, withdrawn } of back) {
      expect([change, withdrawn?.body.reason, withdrawn?.person]).toEqual([0, '记错了', 'person_y']);
    }
    for (const store of new Set(gone.map((row) => row.store))) {
      expect(takenBackSince(book, store, china('2026-12-30 10:00'))).toBe(true);
      expect(takenBackSince(book, store, china('2026-12-30 10:01'))).toBe(false);
    }
    const [first] = back;
    expect(lineRows(book, first?.store ?? '', first?.line ?? '')).toContainEqual(first);
  });

  it('gives way every some hundred rows', () => {
    const steps = ledgerSteps(history(3, 4000), STORES);
    let turns = 0;
    while (steps.next().done !== true) turns++;
    expect(turns).toBeGreaterThan(8);
  });
});
