import { describe, expect, it } from 'vitest';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { amountOf } from '../../../src/records/stock/amount';
import { readStockForm } from '../../../src/records/stock/movement-form';
import { roomToTake } from '../../../src/records/stock/room-to-take';
import type {
  StockForm,
  StockFormField,
  StockFormKind,
  StockFormWorld,
} from '../../../src/records/stock/stock-form';
import { typedNumber } from '../../../src/records/stock/typed-number';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

const STORE = 'asset_store';
const device = testDevice('device_1', 71);
const ETHANOL = { cas: '64-17-5', name: '乙醇', strength: 75 };
const received = { ...BODIES['stock.received'], substance: ETHANOL, second: null };
const issued = { ...BODIES['stock.issued'], substance: ETHANOL, second: null };
const litres = (value: number) => ({ quantity: { value, unit: 'l' } as const });

/** Ethanol: 5 l on the 1st, 3 l out on the 10th, 4 l in on the 15th, 5 l out on the 20th: 1 l left. An old kit that nobody classed. */
const HISTORY = [
  device.make('stock.received', STORE, { ...received, ...litres(5) }, 'person_a', {
    at: china('2026-11-01 09:00'),
  }),
  device.make('stock.issued', STORE, { ...issued, ...litres(3) }, 'person_a', {
    at: china('2026-11-10 09:00'),
  }),
  device.make('stock.received', STORE, { ...received, ...litres(4) }, 'person_a', {
    at: china('2026-11-15 09:00'),
  }),
  device.make('stock.issued', STORE, { ...issued, ...litres(5) }, 'person_a', {
    at: china('2026-11-20 09:00'),
  }),
  device.make(
    'stock.received',
    STORE,
    { ...received, substance: { cas: null, name: '旧试剂', strength: null }, ...litres(2) },
    'person_a',
    { at: china('2026-11-01 09:00') },
  ),
];
const book = new RecordBook();
for (const event of HISTORY) book.add(parseEvent(event));

const world: StockFormWorld = {
  now: china('2026-11-23 10:30'),
  zone: CHINA_ZONE,
  writer: { id: 'person_a', name: '白主任' },
  isStore: (id) => id === STORE,
  state: book.stock.get(STORE),
  factsOf: (substance) => factsOf(substance, null),
};

const FIELDS: StockForm['fields'] = {
  name: '乙醇',
  cas: '64-17-5',
  strength: '75',
  amount: '0.5',
  unit: 'l',
  empty: '',
  container: '',
  holds: '',
  holdsUnit: '',
  tested: '',
  lot: '',
  expires: '',
  voucher: '',
  party: '',
  reason: '',
  note: '',
  second: '',
  approvedBy: '',
  change: '',
  day: '',
  time: '',
};
type Typed = Partial<Record<StockFormField, string>>;
const form = (kind: StockFormKind, typed: Typed = {}, store = STORE): StockForm => ({
  store,
  kind,
  fields: { ...FIELDS, ...typed },
  photos: [],
});
const MORPHINE = { name: '吗啡注射液', cas: '57-27-2', strength: '', amount: '2', unit: 'piece' };
const CYLINDER = {
  name: '氧气',
  cas: '7782-44-7',
  strength: '',
  amount: '3',
  unit: 'piece',
  container: 'cylinder',
};

/** What keeps the form from being a record, each as its field and its code. */
function refusals(kind: StockFormKind, typed: Typed, store = STORE): string[] {
  const given = form(kind, typed, store);
  const before = structuredClone(given);
  const read = readStockForm(given, world);
  // The form stays word by word.
  expect(given).toEqual(before);
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`);
}

function entryOf(kind: StockFormKind, typed: Typed) {
  const read = readStockForm(form(kind, typed), world);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('a form about stock is refused', () => {
  it.each<[string, StockFormKind, Typed, string[]]>([
    ['a negative amount', 'received', { amount: '-1' }, ['amount stock.negative-amount']],
    ['a negative amount with a true minus', 'received', { amount: '−1' }, ['amount stock.negative-amount']],
    ['none at all', 'received', { amount: '0' }, ['amount stock.zero-amount']],
    ['no amount', 'received', { amount: ' ' }, ['amount stock.amount-missing']],
    ['words for a number', 'received', { amount: 'two' }, ['amount stock.not-a-number']],
    ['a comma', 'received', { amount: '1,5' }, ['amount stock.not-a-number']],
    ['NaN', 'received', { amount: 'NaN' }, ['amount stock.not-a-number']],
    ['infinity', 'received', { amount: 'Infinity' }, ['amount stock.not-a-number']],
    ['an exponent', 'received', { amount: '1e3' }, ['amount stock.not-a-number']],
    ['more than anybody has', 'received', { amount: '1000001' }, ['amount stock.amount-too-large']],
    ['less than is kept account of', 'received', { amount: '0.0000001' }, ['amount stock.amount-too-small']],
    ['part of a piece', 'received', { amount: '1.5', unit: 'piece' }, ['amount stock.part-of-a-piece']],
    ['an unknown unit', 'received', { unit: 'gallon' }, ['unit stock.unknown-unit']],
    ['no unit', 'received', { unit: '' }, ['unit stock.unknown-unit']],
    ['tomorrow', 'received', { day: '2026-11-24', time: '08:00' }, ['day stock.future']],
    ['a minute ahead of the clock', 'received', { day: '2026-11-23', time: '10:31' }, ['time stock.future']],
    ['a minute ahead, today', 'received', { time: '10:31' }, ['time stock.future']],
    ['a day that is none', 'received', { day: '2026-02-30', time: '08:00' }, ['day stock.bad-date']],
    ['a day in other words', 'received', { day: '23.11.2026', time: '08:00' }, ['day stock.bad-date']],
    ['an hour that is none', 'received', { day: '2026-11-20', time: '24:00' }, ['time stock.bad-time']],
    ['a day without the time', 'received', { day: '2026-11-20' }, ['time stock.time-missing']],
    ['a last day that is none', 'received', { expires: '2026-13-01' }, ['expires stock.bad-date']],
    ['no name', 'received', { name: '  ' }, ['name stock.name-missing']],
    ['a wrong CAS number', 'received', { cas: '64-17-6' }, ['cas stock.bad-cas']],
    ['a strength above all', 'received', { strength: '101' }, ['strength stock.bad-strength']],
    [
      'a substance that nobody classed',
      'received',
      { name: '无名试剂', cas: '', strength: '' },
      ['name stock.no-class'],
    ],
    [
      'such a substance, handed out of nothing',
      'issued',
      { name: '无名试剂', cas: '', strength: '' },
      ['name stock.no-class', 'amount stock.not-enough'],
    ],
    ['the writer as second person', 'received', { second: 'person_a' }, ['second stock.same-person']],
    ['the writer by name as second person', 'received', { second: ' 白主任' }, ['second stock.same-person']],
    ['one person alone with a narcotic', 'received', MORPHINE, ['second stock.second-missing']],
    [
      'the writer again with a narcotic',
      'received',
      { ...MORPHINE, second: 'person_a' },
      ['second stock.same-person'],
    ],
    ['one person counting a narcotic', 'counted', MORPHINE, ['second stock.second-missing']],
    ['more than there is', 'issued', { amount: '1.001' }, ['amount stock.not-enough']],
    ['more than there is as waste', 'wasted', { amount: '1.001' }, ['amount stock.not-enough']],
    [
      'a loss of more than there is',
      'adjusted',
      { amount: '1.001', change: 'lost', reason: 'x' },
      ['amount stock.not-enough'],
    ],
    [
      'more than there was then',
      'issued',
      { amount: '2.5', day: '2026-11-12', time: '09:00' },
      ['amount stock.not-enough'],
    ],
    [
      'what a later movement needs',
      'issued',
      { amount: '1.5', day: '2026-11-12', time: '09:00' },
      ['amount stock.not-enough-later'],
    ],
    ['before anything came', 'issued', { day: '2026-10-31', time: '09:00' }, ['amount stock.not-enough']],
    ['by mass what is kept by volume', 'issued', { unit: 'kg' }, ['amount stock.not-enough']],
    ['an unknown container', 'received', { container: 'bucket' }, ['container stock.unknown-container']],
    [
      'what holds nothing',
      'received',
      { container: 'can', holds: '0', holdsUnit: 'l' },
      ['holds stock.zero-amount'],
    ],
    [
      'a container without a unit',
      'received',
      { container: 'can', holds: '5' },
      ['holdsUnit stock.unknown-unit'],
    ],
    [
      'a size of nothing told',
      'received',
      { holds: '5', holdsUnit: 'l' },
      ['container stock.unknown-container'],
    ],
    ['a test of tomorrow', 'received', { ...CYLINDER, tested: '2026-11-24' }, ['tested stock.future']],
    [
      'a test after it came',
      'received',
      { ...CYLINDER, tested: '2026-11-21', day: '2026-11-20', time: '09:00' },
      ['tested stock.tested-after-receipt'],
    ],
    ['a test on no day', 'received', { ...CYLINDER, tested: '2026-06' }, ['tested stock.bad-date']],
    ['a difference without direction', 'adjusted', { reason: 'x' }, ['change stock.change-missing']],
    ['a difference without a reason', 'adjusted', { change: 'found' }, ['reason stock.reason-missing']],
    ['too many words', 'received', { note: 'x'.repeat(4001) }, ['note stock.too-long']],
  ])('%s', (_, kind, typed, expected) => expect(refusals(kind, typed)).toEqual(expected));

  it('for a store that the plan does not have', () =>
    expect(refusals('received', {}, 'asset_other')).toEqual(['store stock.unknown-store']));

  it('for everything at once', () =>
    expect(refusals('issued', { amount: '-1', unit: 'x', day: '2030-01-01', second: 'person_a' })).toEqual([
      'unit stock.unknown-unit',
      'amount stock.negative-amount',
      'day stock.future',
      'second stock.same-person',
    ]));

  it('with the clause that asks for two', () => {
    const read = readStockForm(form('received', MORPHINE), world);
    expect(!read.ok && read.error[0]?.cite?.standard).toBe('麻醉药品和精神药品管理条例');
  });

  it('telling what there is, and when it would be short', () => {
    const late = readStockForm(form('issued', { amount: '1.5', day: '2026-11-12', time: '09:00' }), world);
    expect(!late.ok && late.error[0]?.params).toEqual({ there: 1e6, dimension: 'volume', on: '2026-11-20' });
  });
});

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
