import { chemicalRecords } from '../../src/analyses/chemicals/chemical-records';
import { seededRandom } from '../../src/base/random';
import { msToIso } from '../../src/base/time/iso-time';
import { dateOfDayNumber } from '../../src/base/time/local-date';
import { CHINA_ZONE } from '../../src/base/time/zone';
import { ulidSource } from '../../src/base/ulid';
import { hospital } from '../../src/demo/hospital/hospital';
import type { CampusDocument } from '../../src/model/schema/document';
import { assetsOf } from '../../src/model/query/assets-of';
import type { ParsedEvent } from '../../src/records/event/parse-event';
import type { RecordEvent } from '../../src/records/event/record-event';
import { RecordBook } from '../../src/records/fold/record-book';
import { amountOf } from '../../src/records/stock/amount';
import { stockKey } from '../../src/records/stock/stock-state';
import type { BenchRow } from './bench-row';
import { medianCpu } from './median-cpu';

const ITEMS = 5000;
const MOVEMENTS = 200_000;
const FROM = Date.UTC(2024, 0, 1);
const SPAN = 2 * 365 * 86_400_000;
export const NOW = msToIso(FROM + SPAN);
const DAY_MS = 86_400_000;
const KEEPS_DAYS = 365;

/** Substances of the built-in table, told apart by strength so that there are as many lines of a store as asked for. */
const NAMES = [
  ['64-17-5', '乙醇'],
  ['67-64-1', '丙酮'],
  ['7664-93-9', '硫酸'],
  ['1310-73-2', '氢氧化钠'],
  ['57-27-2', '吗啡'],
] as const;

/** Two years of movements, five thousand lines over `stores`; every fifth substance asks for two persons. */
export function movements(stores: readonly string[]): RecordEvent[] {
  const random = seededRandom(6);
  let clock = FROM;
  const ids = ulidSource(() => clock, random);
  return Array.from({ length: MOVEMENTS }, (_, i): RecordEvent => {
    clock = FROM + Math.floor((i * SPAN) / MOVEMENTS);
    const item = i < ITEMS ? i : random.index(ITEMS);
    const line = Math.floor(item / stores.length);
    const [cas, name] = NAMES[line % NAMES.length] ?? NAMES[0];
    const strength = (Math.floor(line / NAMES.length) % 1000) / 10;
    const type = i < ITEMS || random.next() < 0.6 ? 'stock.received' : 'stock.issued';
    const more =
      type === 'stock.received'
        ? {
            from: 'a firm',
            lot: `L${i % 97}`,
            expires: dateOfDayNumber(Math.floor(clock / DAY_MS) + KEEPS_DAYS + random.index(KEEPS_DAYS)),
          }
        : { to: null, purpose: '' };
    const event = {
      id: ids.next(),
      type,
      at: msToIso(clock),
      recordedAt: null,
      device: `device_${i % 2}`,
      person: 'person_a',
      about: stores[item % stores.length],
      supersedes: null,
      version: 1,
      body: {
        substance: { cas, name, strength },
        quantity: { value: 1 + random.index(9), unit: 'l' },
        second: random.next() < 0.99 ? 'person_b' : null,
        voucher: random.next() < 0.5 ? `V-${i}` : null,
        note: '',
        evidence: [],
        ...more,
      },
    };
    // Made by the shape of the bodies; which type goes with which, the compiler can't follow.
    return event as unknown as RecordEvent;
  });
}

function bookOf(parsed: readonly ParsedEvent[]): RecordBook {
  const book = new RecordBook();
  for (const each of parsed) book.add(each);
  return book;
}

/** Folds and rows of one way of spreading the lines over stores. */
function rowsOf(name: string, document: CampusDocument): BenchRow[] {
  const stores = assetsOf(document, 'chemical-store', null).map(({ id }) => id);
  const events = movements(stores);
  const parsed = events.map((event): ParsedEvent => ({ readable: true, event }));
  const sum = medianCpu(5, () => {
    const sums = new Map<string, number>();
    for (const event of events) {
      if (!('quantity' in event.body)) continue;
      const { amount, dimension } = amountOf(event.body.quantity);
      const key = `${event.about} ${stockKey(event.body.substance, dimension)}`;
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  });
  const baseline = 'of adding them up in one Map';
  const fold = medianCpu(5, () => void bookOf(parsed).stock.all());
  const book = bookOf(parsed);
  book.stock.all();
  const clock = { now: NOW, zone: CHINA_ZONE };
  const items = chemicalRecords(book, document, clock).stores.reduce(
    (all, store) => all + store.items.length,
    0,
  );
  const register = medianCpu(9, () => void chemicalRecords(book, document, clock));
  const ids = ulidSource(() => FROM + SPAN, seededRandom(7));
  let next = 0;
  const single = medianCpu(101, () => {
    const like = events[(next++ * 7919) % events.length];
    book.add({ readable: true, event: { ...like, id: ids.next(), at: NOW } as RecordEvent });
    book.stock.get(like?.about ?? '');
  });
  const what = `${MOVEMENTS.toLocaleString('en')} movements of ${name}`;
  return [
    { name: `fold ${what}`, unit: 'ms cpu', median: fold, ratio: fold / sum, baseline },
    {
      name: `what the records tell, ${items.toLocaleString('en')} items, ${name}`,
      unit: 'ms cpu',
      median: register,
      ratio: register / sum,
      baseline,
      bar: '≤ 50 ms',
      met: register <= 50,
    },
    {
      name: `one more movement and its store read, ${name}`,
      unit: 'ms cpu',
      median: single,
      bar: '< 16 ms',
      met: single < 16,
    },
  ];
}

export async function run(): Promise<BenchRow[]> {
  const document = hospital();
  const [first] = assetsOf(document, 'chemical-store', null);
  const one = Object.fromEntries(Object.entries(document.assets).filter(([id]) => id === first?.id));
  return [...rowsOf('all stores', document), ...rowsOf('one store', { ...document, assets: one })];
}
