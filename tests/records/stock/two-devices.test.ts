import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { msToIso } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { isUlid } from '../../../src/base/ulid';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { doubledMovements, doubledOf } from '../../../src/records/stock/doubled-movements';
import type { StockEvent } from '../../../src/records/stock/stock-state';
import { shuffledWithDoubles } from '../support/random-history';
import { BODIES, T0, testDevice } from '../support/sample-events';
import { day } from '../support/sample-facts';

const STORE = 'asset_store';
const HOUR = 3_600_000;
const SUBSTANCES = [
  { cas: '64-17-5', name: '乙醇', strength: 75 },
  { cas: null, name: '试剂盒', strength: null },
];

const TYPES = ['stock.received', 'stock.issued', 'stock.returned', 'stock.wasted', 'stock.counted'] as const;

/**
 * What two devices write of one store over some days, now and then the same movement on both, some taken back, some told
 * apart. `voucher`
 * and amounts are few, so that they meet.
 */
function twoDevices(seed: number, count: number): RecordEvent[] {
  const random = seededRandom(seed);
  const devices = [testDevice('device_1', seed * 2), testDevice('device_2', seed * 2 + 1)];
  const events: RecordEvent[] = [];
  for (let i = 0; i < count; i++) {
    const device = devices[random.index(2)] ?? testDevice('device_3', seed);
    device.setClock(T0 + i * 3 * HOUR + Math.floor(random.between(-HOUR, HOUR)));
    const back = random.next() < 0.1 ? (events[random.index(Math.max(1, events.length))] ?? null) : null;
    if (back !== null) {
      const options = { supersedes: back.id };
      events.push(
        device.make('record.withdrawn', STORE, { reason: 'twice' }, 'person_a', options) as RecordEvent,
      );
      continue;
    }
    const open = random.next() < 0.02 ? byHand(events).doubled : [];
    const pair = open[random.index(Math.max(1, open.length))]?.split(' ').filter(isUlid) ?? [];
    if (pair.length === 2) {
      const apart = { events: pair, note: '' };
      events.push(device.make('stock.told-apart', STORE, apart, 'person_a') as RecordEvent);
      continue;
    }
    const type = TYPES[random.index(TYPES.length)] ?? 'stock.issued';
    const lot = random.next() < 0.5 ? {} : { lot: `L${random.index(2)}` };
    const expires = random.next() < 0.5 ? {} : { expires: day(`2026-12-0${1 + random.index(3)}`) };
    const body = {
      ...BODIES[type],
      substance: SUBSTANCES[random.index(2)],
      quantity: { value: 1 + random.index(3), unit: 'l' },
      voucher: random.next() < 0.4 ? `V-${random.index(4)}` : null,
      ...(type === 'stock.counted' ? {} : lot),
      ...(type === 'stock.received' ? expires : {}),
      ...(type === 'stock.issued' ? { to: [null, 'dept_a', 'dept_b'][random.index(3)] } : {}),
    };
    const at = random.next() < 0.2 ? { at: msToIso(T0 + i * 3 * HOUR - 9 * HOUR) } : {};
    events.push(device.make(type, STORE, body as never, `person_${random.index(2)}`, at) as RecordEvent);
  }
  return events;
}

const bookOf = (events: readonly unknown[]): RecordBook => {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
};
const stateOf = (book: RecordBook) => book.stock.get(STORE);

const OUT = new Set(['stock.issued', 'stock.wasted']);
const IN = new Set(['stock.received', 'stock.returned']);

/** A storekeeper who knows all sheets of paper: sorts them, goes through them, and compares each with each for doubles. */
function byHand(all: readonly RecordEvent[]) {
  const gone = new Set(
    all.flatMap((event) =>
      event.type === 'record.withdrawn' && event.supersedes !== null ? [event.supersedes] : [],
    ),
  );
  const counting = all
    .filter(
      (event): event is StockEvent =>
        event.type.startsWith('stock.') && event.type !== 'stock.told-apart' && !gone.has(event.id),
    )
    .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  const balance: Record<string, number> = {};
  const refused: string[] = [];
  for (const { id, type, body } of counting) {
    const name = body.substance.name;
    const value = OUT.has(type) ? -body.quantity.value : IN.has(type) ? body.quantity.value : 0;
    const has = balance[name] ?? 0;
    if (has + value < 0) refused.push(id);
    else balance[name] = has + value;
  }
  const dayOf = (at: string) => new Date(Date.parse(at) + 8 * HOUR).toISOString().slice(0, 10);
  const neitherContradicts = (a: object, b: object): boolean =>
    ['lot', 'to'].every((field) => {
      const told = [a, b].flatMap((body) => Object.entries(body)).filter(([name]) => name === field);
      return new Set(told.map(([, value]) => value).filter((value) => value !== null)).size < 2;
    });
  const same = (a: StockEvent, b: StockEvent): boolean =>
    a.type === b.type &&
    a.type !== 'stock.counted' &&
    a.body.substance.name === b.body.substance.name &&
    a.body.quantity.value === b.body.quantity.value &&
    a.body.voucher === b.body.voucher &&
    neitherContradicts(a.body, b.body) &&
    (a.body.voucher !== null || dayOf(a.at) === dayOf(b.at));
  const doubled = counting.flatMap((later, i) => {
    const earlier = counting.slice(0, i).findLast((each) => same(each, later));
    return earlier === undefined ? [] : [`${earlier.id} ${later.id}`];
  });
  const real = new Set(
    all.flatMap((event) =>
      event.type === 'stock.told-apart' && !gone.has(event.id)
        ? event.body.events.flatMap((a) => event.body.events.map((b) => `${a} ${b}`))
        : [],
    ),
  );
  const open = doubled.filter((pair) => !real.has(pair)).sort();
  return { balance, refused, doubled: open, apart: doubled.length - open.length };
}

describe('two devices', () => {
  it('come to one balance in whatever order their records are joined; what is too much or twice is shown', () => {
    const seen = { refused: 0, doubled: 0, withdrawn: 0, apart: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 50 }), (seed, count) => {
        const events = twoDevices(seed, count);
        const expected = byHand(events);
        const straight = bookOf(events);
        const state = stateOf(straight);

        const one = bookOf(events.filter(({ device }) => device === 'device_1'));
        const other = bookOf(events.filter(({ device }) => device === 'device_2'));
        stateOf(one);
        one.merge(other.log);
        other.merge(one.log);
        const eager = new RecordBook();
        for (const event of shuffledWithDoubles(events, seed)) {
          eager.add(parseEvent(event));
          stateOf(eager);
        }
        for (const book of [one, other, eager]) expect(stateOf(book)).toEqual(state);

        const lines = Object.values(state?.lines ?? {});
        const balances = lines.map(({ substance, balance }) => [substance.name, balance / 1e6]);
        expect(Object.fromEntries(balances)).toEqual(expected.balance);
        expect(state?.rejected.map(({ event }) => event.id) ?? []).toEqual(expected.refused);
        expect(lines.every((line) => line.balance >= 0)).toBe(true);
        for (const line of lines)
          expect(line.lots.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.balance);

        const pairs = doubledMovements(straight.stock.eventsOf(STORE), CHINA_ZONE);
        expect(pairs.map(([a, b]) => `${a.id} ${b.id}`).sort()).toEqual(expected.doubled);
        // A line that has only refused movements is none: what is doubled there is among the refused.
        const folded = lines.flatMap(({ alike }) => doubledOf(alike, state?.apart ?? [], CHINA_ZONE));
        const named = new Set(lines.map(({ substance }) => substance.name));
        expect(folded.map(([a, b]) => `${a.id} ${b.id}`).sort()).toEqual(
          pairs
            .filter(([, { body }]) => named.has(body.substance.name))
            .map(([a, b]) => `${a.id} ${b.id}`)
            .sort(),
        );
        seen.refused += expected.refused.length;
        seen.doubled += pairs.length;
        seen.apart += expected.apart;
        seen.withdrawn += events.filter(({ type }) => type === 'record.withdrawn').length;
      }),
      { seed: 20261127, numRuns: 600 },
    );
    for (const [what, times] of Object.entries(seen))
      expect(times, what).toBeGreaterThan(what === 'apart' ? 60 : 300);
  });
});

describe('a movement written twice', () => {
  const tablet = testDevice('device_1', 81);
  const desk = testDevice('device_2', 82);
  const body = { ...BODIES['stock.received'], voucher: null };
  const at = (hours: number) => ({ at: msToIso(T0 + hours * HOUR) });
  const first = tablet.make('stock.received', STORE, body, 'person_a', at(0));
  const again = desk.make('stock.received', STORE, body, 'person_b', at(1));
  const doubles = (events: readonly unknown[]) =>
    doubledMovements(bookOf(events).stock.eventsOf(STORE), CHINA_ZONE).map((pair) =>
      pair.map(({ id }) => id),
    );

  it('is shown with both, and no more once one is withdrawn', () => {
    expect(doubles([again, first])).toEqual([[first.id, again.id]]);
    tablet.setClock(T0 + 2 * HOUR);
    const back = tablet.make('record.withdrawn', STORE, { reason: 'twice' }, 'person_a', {
      supersedes: again.id > first.id ? again.id : first.id,
    });
    expect(doubles([first, again, back])).toEqual([]);
  });

  it('is shown no more once somebody told them apart, and again when that is taken back', () => {
    tablet.setClock(T0 + 3 * HOUR);
    const apart = tablet.make(
      'stock.told-apart',
      STORE,
      { events: [again.id, first.id], note: 'two deliveries' },
      'person_a',
    );
    expect(doubles([apart, again, first])).toEqual([]);
    expect(doubles([first, again, apart])).toEqual([]);
    const back = tablet.make('record.withdrawn', STORE, { reason: 'no' }, 'person_a', {
      supersedes: apart.id,
    });
    expect(doubles([back, apart, again, first])).toEqual([[first.id, again.id]]);
  });

  it('stays shown with a third that nobody told apart from it', () => {
    const third = desk.make('stock.received', STORE, body, 'person_b', at(2));
    const apart = tablet.make(
      'stock.told-apart',
      STORE,
      { events: [first.id, again.id], note: '' },
      'person_a',
    );
    expect(doubles([first, again, third, apart])).toEqual([[again.id, third.id]]);
  });

  it.each([
    ['another day', body, at(24)],
    ['another amount', { ...body, quantity: { value: 6, unit: 'l' } as const }, at(1)],
    ['another unit of the same size', { ...body, quantity: { value: 5, unit: 'kg' } as const }, at(1)],
    ['a voucher where the other has none', { ...body, voucher: 'V-9' }, at(1)],
  ])('is another one with %s', (_, other, when) => {
    expect(doubles([first, desk.make('stock.received', STORE, other, 'person_b', when)])).toEqual([]);
  });

  it('is the same with one voucher, however much later', () => {
    const with9 = { ...body, voucher: 'V-9' };
    const [one, two] = [
      tablet.make('stock.received', STORE, with9, 'person_a', at(0)),
      desk.make(
        'stock.received',
        STORE,
        { ...with9, quantity: { value: 5000, unit: 'ml' } },
        'person_b',
        at(900),
      ),
    ];
    expect(doubles([two, one])).toEqual([[one.id, two.id]]);
  });

  const given = { ...BODIES['stock.issued'], to: 'dept_a', purpose: '', voucher: null, lot: 'L1' };
  it.each([
    ['department', { to: 'dept_b' }],
    ['lot', { lot: 'L2' }],
    ['purpose', { purpose: 'rinsing' }],
  ])('is another one for another %s, but not where one doesn’t say it', (field, other) => {
    const issue = (more: object, hours: number) =>
      tablet.make('stock.issued', STORE, { ...given, purpose: 'wiping', ...more }, 'person_a', at(hours));
    const [one, two] = [issue({}, 0), issue(other, 1)];
    expect(doubles([one, two])).toEqual([]);
    // One like the first is found behind the other.
    const third = issue({}, 2);
    expect(doubles([one, two, third])).toEqual([[one.id, third.id]]);
    const silent = issue({ [field]: field === 'to' ? null : field === 'lot' ? undefined : '' }, 3);
    expect(doubles([one, silent])).toEqual([[one.id, silent.id]]);
  });

  it('is another one from another supplier', () => {
    const from = (name: string, hours: number) =>
      tablet.make('stock.received', STORE, { ...body, from: name }, 'person_a', at(hours));
    expect(doubles([from('Merck', 0), from('Sinopharm', 1)])).toEqual([]);
    expect(doubles([from('Merck', 0), from(' merck', 1)])).toHaveLength(1);
  });

  it('is never a count', () => {
    const count = BODIES['stock.counted'];
    expect(
      doubles([
        tablet.make('stock.counted', STORE, count, 'person_a', at(0)),
        desk.make('stock.counted', STORE, count, 'person_a', at(1)),
      ]),
    ).toEqual([]);
  });
});
