import { finished } from '../../../src/base/steps';
import { seededRandom } from '../../../src/base/random';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { ledgerSteps, type LedgerRow } from '../../../src/session/stock/ledger-rows';
import { BODIES, testDevice } from '../../records/support/sample-events';
import { china } from '../../records/support/sample-facts';

const START = isoToMs(china('2026-01-01 00:00'));
const HOUR = 3_600_000;
export const STORES = ['asset_a', 'asset_b', 'asset_c'];
const NAMES = ['乙醇', '丙酮', '盐酸'];
const TYPES = ['stock.received', 'stock.issued', 'stock.returned', 'stock.wasted', 'stock.counted'] as const;

/** A history in any order of arrival, some of it out of more than there was. */
export function history(seed: number, size: number): RecordBook {
  const random = seededRandom(seed);
  const device = testDevice('device_1', seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random.next() * list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  };
  const book = new RecordBook();
  for (let i = 0; i < size; i++) {
    const type = pick(TYPES);
    const substance = { cas: null, name: pick(NAMES), strength: null };
    const quantity = { value: 1 + Math.floor(random.next() * 5), unit: 'l' } as const;
    const at = msToIso(START + Math.floor(random.next() * 5000) * HOUR);
    const second = random.next() < 0.5 ? 'person_z' : null;
    const body = { ...BODIES[type], substance, quantity, second };
    const person = pick(['person_x', 'person_y']);
    // The bodies of these types differ only in fields that the samples fill in.
    book.add(parseEvent(device.make(type, pick(STORES), body as never, person, { at })));
  }
  return book;
}

/** All rows of some stores in one go. */
export const all = (book: RecordBook, stores: readonly string[]): readonly LedgerRow[] =>
  finished(ledgerSteps(book, stores));
