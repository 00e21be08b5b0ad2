import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { BodyOf, RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { amountOf } from '../../../src/records/stock/amount';
import { isCas } from '../../../src/records/stock/cas';
import type { StockType } from '../../../src/records/stock/stock-form';
import { madeAlone } from '../../../src/records/stock/two-persons';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

type Told = {
  [T in StockType]: readonly [when: string, type: T, value: number, body?: Partial<BodyOf<T>>];
}[StockType];

const device = testDevice('device_1', 51);

function make([when, type, value, body]: Told): RecordEvent {
  const quantity = { value, unit: 'l' } as const;
  // The pair of type and body is matched in Told; the compiler can't follow it through the union.
  const full = { ...BODIES[type], quantity, ...body } as BodyOf<typeof type>;
  return device.make(type, 'asset_g2', full, 'person_a', { at: china(when) }) as RecordEvent;
}

function bookOf(events: readonly RecordEvent[]): RecordBook {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
}

const lineOf = (events: readonly RecordEvent[]) => {
  const state = bookOf(events).stock.get('asset_g2');
  return { line: Object.values(state?.lines ?? {})[0], rejected: state?.rejected ?? [] };
};
const day = (date: number) => `2025-03-${String(date).padStart(2, '0')} 10:00`;

describe('a store', () => {
  it('keeps the balance of ins and outs', () => {
    const { line, rejected } = lineOf([
      make([day(1), 'stock.received', 10]),
      make([day(2), 'stock.issued', 2.5]),
      make([day(3), 'stock.returned', 0.1]),
      make([day(4), 'stock.wasted', 0.2]),
    ]);
    expect(line).toMatchObject({ balance: 7_400_000, dimension: 'volume', count: null, difference: 0 });
    expect(rejected).toEqual([]);
  });

  it('adds tenths without drift', () => {
    const { line } = lineOf(Array.from({ length: 30 }, (_, i) => make([day(i + 1), 'stock.received', 0.1])));
    expect(line?.balance).toBe(3_000_000);
  });

  it('never gives out more than there is: the movement is listed and changes nothing', () => {
    const received = make([day(1), 'stock.received', 1]);
    const tooMuch = make([day(2), 'stock.issued', 1.5]);
    const fits = make([day(3), 'stock.issued', 1]);
    const { line, rejected } = lineOf([received, tooMuch, fits]);
    expect(line?.balance).toBe(0);
    expect(rejected).toEqual([
      {
        key: 'volume/7664-93-9/98',
        event: tooMuch,
        code: 'stock.not-enough',
        balance: 1_000_000,
        wanted: 1_500_000,
        after: received.id,
      },
    ]);
  });

  it('takes a delivery that was typed in late for the day on which it came', () => {
    const issued = make([day(5), 'stock.issued', 1]);
    const book = bookOf([issued]);
    expect(book.stock.get('asset_g2')?.rejected).toHaveLength(1);
    book.add(parseEvent(make([day(1), 'stock.received', 3])));
    expect(book.stock.get('asset_g2')?.rejected).toEqual([]);
    expect(Object.values(book.stock.get('asset_g2')?.lines ?? {})[0]?.balance).toBe(2_000_000);
  });

  it('tells strengths, substances without a number and mass from volume apart', () => {
    const substance = (cas: string | null, name: string, strength: number | null) => ({
      substance: { cas, name, strength },
    });
    const book = bookOf([
      make([day(1), 'stock.received', 1, substance('64-17-5', '乙醇', 75)]),
      make([day(1), 'stock.received', 2, substance('64-17-5', '乙醇', 95)]),
      make([day(1), 'stock.received', 3, substance(null, '胍盐试剂盒', null)]),
      make([day(2), 'stock.received', 4, substance('64-17-5', 'ethanol', 95)]),
      make([
        day(2),
        'stock.received',
        1,
        { ...substance('64-17-5', '乙醇', 95), quantity: { value: 1, unit: 'kg' } },
      ]),
    ]);
    const lines = Object.values(book.stock.get('asset_g2')?.lines ?? {});
    expect(lines.map((line) => [line.substance.name, line.dimension, line.balance]).sort()).toEqual(
      [
        ['乙醇', 'volume', 1e6],
        ['ethanol', 'volume', 6e6],
        ['胍盐试剂盒', 'volume', 3e6],
        ['乙醇', 'mass', 1e6],
      ].sort(),
    );
  });

  it('shows the ledger of an earlier day', () => {
    const book = bookOf([make([day(1), 'stock.received', 3]), make([day(5), 'stock.issued', 1])]);
    const balance = (when: string) =>
      Object.values(book.stock.asOf('asset_g2', china(when)).lines).map((line) => line.balance);
    expect([balance(day(4)), balance(day(5))]).toEqual([[3_000_000], [2_000_000]]);
  });
});

describe('a count', () => {
  const story = [make([day(1), 'stock.received', 3]), make([day(2), 'stock.counted', 5])];

  it('leaves the ledger as it is and the difference open, whatever moves', () => {
    expect(lineOf(story).line).toMatchObject({
      balance: 3_000_000,
      difference: 2_000_000,
      count: { counted: 5_000_000, ledger: 3_000_000 },
    });
    expect(lineOf([...story, make([day(3), 'stock.issued', 1])]).line).toMatchObject({
      balance: 2_000_000,
      difference: 2_000_000,
    });
  });

  it('is settled by booking the difference', () => {
    const booked = make([day(3), 'stock.adjusted', 2, { change: 'found' }]);
    expect(lineOf([...story, booked]).line).toMatchObject({ balance: 5_000_000, difference: 0 });
    const short = [make([day(1), 'stock.received', 3]), make([day(2), 'stock.counted', 1])];
    const half = make([day(3), 'stock.adjusted', 0.5, { change: 'lost' }]);
    expect(lineOf([...short, half]).line).toMatchObject({ balance: 2_500_000, difference: -1_500_000 });
  });

  it('of nothing in a ledger finds what was never registered', () => {
    expect(lineOf([make([day(2), 'stock.counted', 0.025])]).line).toMatchObject({
      balance: 0,
      difference: 25_000,
      moved: null,
    });
  });
});

describe('two persons', () => {
  it('are one when nobody else, or the writer again, is named', () => {
    const [pair, alone, self] = [
      make([day(1), 'stock.received', 3]),
      make([day(2), 'stock.issued', 1, { second: null }]),
      make([day(3), 'stock.issued', 1, { second: 'person_a' }]),
    ];
    const events = bookOf([pair, alone, self]).stock.eventsOf('asset_g2');
    expect(madeAlone(events, () => true)).toEqual([alone, self]);
    expect(madeAlone(events, (substance) => substance.cas === '26628-22-8')).toEqual([]);
  });
});

describe('quantities', () => {
  it.each([
    [22.8, 't', 'mass', 22_800_000_000],
    [1, 'm3', 'volume', 1_000_000_000],
    [250, 'ml', 'volume', 250_000],
    [25, 'g', 'mass', 25_000],
    [60, 'piece', 'piece', 60],
  ] as const)('%d %s', (value, unit, dimension, amount) => {
    expect(amountOf({ value, unit })).toEqual({ dimension, amount });
  });

  it.each([
    [0, 'l'],
    [-1, 'l'],
    [0.1, 'mg'],
    [1.5, 'piece'],
    [2e6, 't'],
  ] as const)('refuses a movement of %d %s', (value, unit) => {
    const event = {
      ...make([day(1), 'stock.received', 1]),
      body: { ...BODIES['stock.received'], quantity: { value, unit } },
    };
    expect(parseEvent(event).readable).toBe(false);
  });

  it('counts none as none', () => {
    expect(parseEvent(make([day(1), 'stock.counted', 0])).readable).toBe(true);
  });
});

describe('CAS numbers', () => {
  it.each(['64-17-5', '7664-93-9', '7697-37-2', '7722-84-1', '26628-22-8', '79-21-0', '50-00-0'])(
    'reads %s',
    (text) => expect(isCas(text)).toBe(true),
  );
  it.each(['64-17-6', '7664-93-0', '7664939', '1-23-4', 'ethanol', '', null])('refuses %s', (text) =>
    expect(isCas(text)).toBe(false),
  );
});
