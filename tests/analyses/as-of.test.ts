import { describe, expect, it } from 'vitest';
import { countsOn, type AsOf } from '../../src/analyses/as-of';
import { extinguisherInput } from '../../src/analyses/extinguishers/input';
import { msToIso } from '../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../src/base/time/zone';
import { emptyDocument, type CampusDocument } from '../../src/model/schema/document';
import { makeId } from '../../src/model/schema/ids';
import { parseEntity } from '../../src/model/schema/parse-entity';
import { RecordBook } from '../../src/records/fold/record-book';
import { CN_EXTINGUISHER_FREQUENCIES } from '../../src/standards/frequencies/cn-extinguisher';
import { T0, testDevice } from '../records/support/sample-events';

const DAY = 86_400_000;
const ids = ['fine', 'missing', 'retired', 'old'].map((local) => makeId('asset', local));
const [fine, missing, retired, old] = ids as [
  (typeof ids)[0],
  (typeof ids)[0],
  (typeof ids)[0],
  (typeof ids)[0],
];

const document: CampusDocument = {
  ...emptyDocument(),
  assets: Object.fromEntries(
    ids.map((id) => {
      const storey = makeId('storey', 'L1');
      const parsed = parseEntity('assets', { id, storey, kind: 'extinguisher', x: 1, y: 2 });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return [id, parsed.value];
    }),
  ),
};

/** Day 1: one is found missing, one is retired, one gets a powder unit made ten years and a week before. */
const device = testDevice('device_1', 7);
device.setClock(T0 + DAY);
const unit = { maker: null, model: null, serial: null, made: '2016-11-20', agent: 'abc-powder' };
const events = [
  device.make('asset.condition', missing, { condition: 'missing', note: '', evidence: [] }),
  device.make('asset.retired', retired, { reason: 'scrapped', by: null }),
  // The date is one that exists; the brand is for texts from outside.
  device.make('asset.installed', old, { slot: 0, unit: unit as never }),
];
const book = new RecordBook();
for (const event of events) book.add({ readable: true, event } as Parameters<RecordBook['add']>[0]);

const asOf = (days: number): AsOf => ({
  at: msToIso(T0 + days * DAY),
  zone: CHINA_ZONE,
  book,
  rules: CN_EXTINGUISHER_FREQUENCIES,
});
const standing = (at: AsOf | null): string[] =>
  extinguisherInput(document, { limit: 15, hour: null, closed: [], asOf: at }).sources.map(({ id }) => id);

describe('as of a date', () => {
  it('as designed, all count', () => {
    expect(standing(null)).toEqual([...ids].sort());
  });

  it('before anything happened, all count', () => {
    expect(standing(asOf(0))).toEqual([...ids].sort());
  });

  it('afterwards the missing, the retired and the expired don’t', () => {
    expect(standing(asOf(2))).toEqual([fine]);
    expect(countsOn(fine, asOf(2))).toBe(true);
    expect([missing, retired, old].some((id) => countsOn(id, asOf(2)))).toBe(false);
  });
});
