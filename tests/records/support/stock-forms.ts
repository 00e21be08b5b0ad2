import { expect } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { readStockForm } from '../../../src/records/stock/movement-form';
import type {
  StockForm,
  StockFormField,
  StockFormKind,
  StockFormWorld,
} from '../../../src/records/stock/stock-form';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { BODIES, testDevice } from './sample-events';
import { china } from './sample-facts';

export const STORE = 'asset_store';
export const device = testDevice('device_1', 71);
export const ETHANOL = { cas: '64-17-5', name: '乙醇', strength: 75 };
const received = { ...BODIES['stock.received'], substance: ETHANOL, second: null };
export const issued = { ...BODIES['stock.issued'], substance: ETHANOL, second: null };
const litres = (value: number) => ({ quantity: { value, unit: 'l' } as const });

/** Ethanol: 5 l on the 1st, 3 l out on the 10th, 4 l in on the 15th, 5 l out on the 20th: 1 l left. An old kit that nobody classed. */
export const HISTORY = [
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
export const book = new RecordBook();
for (const event of HISTORY) book.add(parseEvent(event));

export const world: StockFormWorld = {
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
export type Typed = Partial<Record<StockFormField, string>>;
export const form = (kind: StockFormKind, typed: Typed = {}, store = STORE): StockForm => ({
  store,
  kind,
  fields: { ...FIELDS, ...typed },
  photos: [],
});
export const MORPHINE = { name: '吗啡注射液', cas: '57-27-2', strength: '', amount: '2', unit: 'piece' };
export const CYLINDER = {
  name: '氧气',
  cas: '7782-44-7',
  strength: '',
  amount: '3',
  unit: 'piece',
  container: 'cylinder',
};

/** What keeps the form from being a record, each as its field and its code. */
export function refusals(kind: StockFormKind, typed: Typed, store = STORE): string[] {
  const given = form(kind, typed, store);
  const before = structuredClone(given);
  const read = readStockForm(given, world);
  // The form stays word by word.
  expect(given).toEqual(before);
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`);
}

export function entryOf(kind: StockFormKind, typed: Typed) {
  const read = readStockForm(form(kind, typed), world);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
