import { chemicalRecords } from '../../../../src/analyses/chemicals/chemical-records';
import { isoToMs, type IsoTime } from '../../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../../src/base/time/zone';
import type { CampusDocument } from '../../../../src/model/schema/document';
import type { EventType } from '../../../../src/records/event/event-types';
import { parseEvent } from '../../../../src/records/event/parse-event';
import type { BodyOf, RecordEvent } from '../../../../src/records/event/record-event';
import { RecordBook } from '../../../../src/records/fold/record-book';
import { document as demo } from '../../../demo/support/year-book';
import { BODIES, testDevice } from '../../../records/support/sample-events';
import { china } from '../../../records/support/sample-facts';

export const device = testDevice('device_1', 91);
export const NOW = china('2026-11-23 12:00');

/** The plan of the demonstration with one store and one machine, which is all that is asked of it. */
export const STORE = 'asset_G-L01.CH1';
const chosen = (keep: (id: string) => boolean): CampusDocument => ({
  ...demo,
  assets: Object.fromEntries(Object.entries(demo.assets).filter(([id]) => keep(id))),
});
const oneStore = chosen((id) => id === STORE);

export function make<T extends EventType>(
  when: string,
  type: T,
  body: Partial<BodyOf<T>>,
  about: string = STORE,
  person = 'person_a',
): RecordEvent {
  const at = china(when);
  device.setClock(isoToMs(at));
  // Type and body belong together by the signature; the union of all types is beyond the compiler while T is open.
  return device.make(type, about, { ...BODIES[type], ...body } as BodyOf<T>, person) as RecordEvent;
}

export function recordsOf(events: readonly RecordEvent[], now: IsoTime = NOW, document = oneStore) {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return chemicalRecords(book, document, { now, zone: CHINA_ZONE });
}
export const storeOf = (events: readonly RecordEvent[], now: IsoTime = NOW) =>
  recordsOf(events, now).stores[0];
export const itemOf = (events: readonly RecordEvent[], now: IsoTime = NOW) => storeOf(events, now)?.items[0];

export const named = (cas: string | null, name: string, strength: number | null, empty?: true) => ({
  substance: { cas, name, strength, ...(empty === undefined ? {} : { empty }) },
});
export const ACETONE = named('67-64-1', '丙酮', null);
export const OXYGEN = named('7782-44-7', '氧气', null);
export const received = (body: Partial<BodyOf<'stock.received'>>, when = '2026-11-01 09:00') =>
  make(when, 'stock.received', body);
