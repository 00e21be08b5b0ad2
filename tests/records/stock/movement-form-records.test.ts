import { describe, expect, it } from 'vitest';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { amountOf } from '../../../src/records/stock/amount';
import { roomToTake } from '../../../src/records/stock/room-to-take';
import { readStockForm } from '../../../src/records/stock/movement-form';
import type { StockFormKind } from '../../../src/records/stock/stock-form';
import { typedNumber } from '../../../src/records/stock/typed-number';
import { china } from '../support/sample-facts';
import {
  book,
  CYLINDER,
  device,
  entryOf,
  ETHANOL,
  HISTORY,
  form,
  issued,
  MORPHINE,
  refusals,
  STORE,
  type Typed,
  world,
} from '../support/stock-forms';

describe('a form about stock is a record', () => {
  it.each<[StockFormKind, Typed]>([
    ['received', {}],
    ['issued', { amount: '1' }],
    ['issued', { amount: '１．０' }],
    ['returned', { amount: '.5' }],
    ['wasted', { amount: '1' }],
    ['counted', { amount: '0' }],
    ['adjusted', { change: 'lost', reason: 'broken', amount: '1' }],
    ['adjusted', { change: 'found', reason: 'behind the shelf', amount: '100' }],
    ['received', { ...MORPHINE, second: 'person_b' }],
    ['received', { day: '2026-11-23', time: '10:30' }],
    ['issued', { amount: '1', day: '2026-11-12', time: '09:00' }],
    ['received', { amount: '1000000' }],
  ])('%s %j', (kind, typed) => {
    const entry = entryOf(kind, typed);
    expect(entry.type).toBe(`stock.${kind}`);
    expect(entry.warnings).toEqual([]);
    // It can be written and read back, and nothing of it is refused by the ledger.
    const options = entry.at === null ? {} : { at: entry.at };
    device.setClock(isoToMs(world.now));
    const event = device.make(entry.type, STORE, entry.body as never, 'person_a', options);
    const after = new RecordBook();
    for (const each of [...HISTORY, event]) after.add(parseEvent(JSON.parse(JSON.stringify(each))));
    expect(after.stock.get(STORE)?.rejected).toEqual([]);
    expect(after.log.unreadable()).toEqual([]);
  });

  it('with all that a delivery tells', () => {
    const entry = entryOf('received', {
      party: '供应商',
      lot: 'L-7',
      expires: '2027-05-31',
      container: 'bottle',
      holds: '500',
      holdsUnit: 'ml',
      amount: '4',
      unit: 'piece',
      voucher: 'V-1',
      day: '2026-11-22',
      time: '8:05',
    });
    expect(entry).toMatchObject({
      at: china('2026-11-22 08:05'),
      body: {
        substance: ETHANOL,
        quantity: { value: 4, unit: 'piece' },
        from: '供应商',
        lot: 'L-7',
        expires: '2027-05-31',
        container: { form: 'bottle', holds: { value: 500, unit: 'ml' } },
        voucher: 'V-1',
      },
    });
  });

  it('now, where no time is told', () => expect(entryOf('received', {}).at).toBeNull());

  it('with the test that is stamped on cylinders, of the day they came at the latest', () => {
    const containerOf = (typed: Typed) => {
      const { type, body } = entryOf('received', { ...CYLINDER, ...typed });
      return type === 'stock.received' ? body.container : null;
    };
    const came = { day: '2026-11-20', time: '09:00' };
    for (const tested of ['2024-03-01', '2026-11-20'])
      expect(containerOf({ ...came, tested })).toEqual({ form: 'cylinder', holds: null, tested });
    expect(containerOf({ tested: '2026-11-23' })).toMatchObject({ tested: '2026-11-23' });
    expect(containerOf({})).toEqual({ form: 'cylinder', holds: null });
    // What is in no cylinder is asked for no test: a date that was typed before the container was changed says nothing.
    expect(containerOf({ container: 'bottle', tested: '2030-01-01' })).toEqual({
      form: 'bottle',
      holds: null,
    });
  });

  it('of an empty cylinder, apart from full ones', () => {
    const typed = { name: '氧气', cas: '7782-44-7', strength: '', amount: '3', unit: 'piece', empty: 'yes' };
    expect(entryOf('received', typed).body.substance.empty).toBe(true);
    expect('empty' in entryOf('received', { ...typed, empty: '' }).body.substance).toBe(false);
  });

  it('with a warning, where what comes is past its day', () => {
    const warned = entryOf('received', { expires: '2026-11-22' }).warnings;
    expect(warned.map(({ field, code }) => `${field} ${code}`)).toEqual(['expires stock.expired-on-receipt']);
    expect(entryOf('received', { expires: '2026-11-23' }).warnings).toEqual([]);
  });

  it('with a warning, where it was written down already: of that voucher, or of that day', () => {
    const told = { amount: '5', day: '2026-11-20', time: '18:00', voucher: issued.voucher ?? '' };
    const same = { ...told, party: issued.to ?? '', reason: issued.purpose };
    // What is there by then is less: of the same amount came back first.
    const after = new RecordBook();
    const back = { ...issued, quantity: { value: 9, unit: 'l' } as const, from: null };
    const { to: _, purpose: __, ...returned } = back;
    for (const event of HISTORY) after.add(parseEvent(event));
    const cameBack = device.make('stock.returned', STORE, returned, 'person_a', {
      at: china('2026-11-20 17:00'),
    });
    after.add(parseEvent(cameBack));
    const later = { ...world, state: after.stock.get(STORE) };
    const codes = (typed: Typed) => {
      const read = readStockForm(form('issued', typed), later);
      return read.ok ? read.value.warnings.map(({ code }) => code) : read.error.map(({ code }) => code);
    };
    expect(codes(same)).toEqual(['stock.told-already']);
    expect(codes({ ...same, amount: '4' })).toEqual([]);
    expect(codes({ ...same, voucher: 'another' })).toEqual([]);
    expect(codes({ ...same, party: 'somebody else' })).toEqual([]);
  });

  it('with a warning, where what is given out is past its day', () => {
    const after = new RecordBook();
    const lot = (name: string, expires: string) =>
      device.make(
        'stock.received',
        STORE,
        { ...entryOf('received', { amount: '1' }).body, from: '', lot: name, expires } as never,
        'person_a',
        { at: china('2026-11-02 09:00') },
      );
    for (const event of [lot('old', '2026-11-22'), lot('new', '2027-11-22')]) after.add(parseEvent(event));
    const later = { ...world, state: after.stock.get(STORE) };
    const codes = (kind: StockFormKind, typed: Typed) => {
      const read = readStockForm(form(kind, typed), later);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return read.value.warnings.map(({ field, code }) => `${field} ${code}`);
    };
    expect(codes('issued', {})).toEqual(['lot stock.expired-on-issue']);
    expect(codes('issued', { lot: 'old' })).toEqual(['lot stock.expired-on-issue']);
    expect(codes('issued', { lot: 'new' })).toEqual([]);
    expect(codes('wasted', { lot: 'old' })).toEqual([]);
    expect(codes('issued', { lot: 'old', day: '2026-11-22', time: '09:00' })).toEqual([]);
  });

  it('with a warning, where what is there already was never classed: it must be possible to get rid of it', () => {
    const old = { name: '旧试剂', cas: '', strength: '' };
    for (const kind of ['wasted', 'counted', 'issued'] as const)
      expect(entryOf(kind, old).warnings.map(({ code }) => code)).toEqual(['stock.no-class']);
    expect(refusals('received', old)).toEqual(['name stock.no-class']);
  });
});

describe('how much may be taken', () => {
  it('is what the ledger would not refuse, at each hour and amount', () => {
    const line = book.stock.get(STORE)?.lines['volume/64-17-5/75'] ?? null;
    for (let hour = 0; hour < 24 * 25; hour += 7) {
      const at = msToIso(isoToMs(china('2026-10-31 00:00')) + hour * 3_600_000);
      const { spare } = roomToTake(line, at);
      for (const amount of [250, 1000, 1250, 2000, 2250, 5000, 5250]) {
        const quantity = { value: amount, unit: 'ml' } as const;
        device.setClock(isoToMs(world.now));
        const taken = device.make('stock.issued', STORE, { ...issued, quantity }, 'person_a', { at });
        const after = new RecordBook();
        for (const each of [...HISTORY, taken]) after.add(parseEvent(each));
        const refused = (after.stock.get(STORE)?.rejected.length ?? 0) > 0;
        expect(refused, `${at} ${amount}`).toBe(amountOf(quantity).amount > spare);
      }
    }
  });
});

describe('a typed number', () => {
  it.each([
    ['12', 12],
    ['+0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['１２．５', 12.5],
    ['', null],
    ['.', null],
    ['1 000', null],
    ['0x10', null],
    ['12 l', null],
  ])('%j', (text, value) => expect(typedNumber(text)).toBe(value));
});
