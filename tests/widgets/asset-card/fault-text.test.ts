import { expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { assetStanding } from '../../../src/records/due/asset-standing';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { isOpen } from '../../../src/records/hazard/hazard-state';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { faultText } from '../../../src/widgets/asset-card/fault-text';
import { BODIES, testDevice } from '../../records/support/sample-events';
import { china } from '../../records/support/sample-facts';

const document = smallWard();
const asset = present(
  entitiesIn(document.assets).find(({ kind }) => kind === 'extinguisher'),
  'an extinguisher',
);
const telling = { document, duties: CN_DUTIES, zone: CHINA_ZONE, text: translator('zh') };

it('says why a thing is at fault once its hazards are over, until the item passes', () => {
  const book = new RecordBook();
  const device = testDevice('device_1', 4);
  const check = (mark: 'pass' | 'fail', hazard: string | null): void => {
    const body = {
      ...BODIES['inspection.recorded'],
      answers: { 'extinguisher.pressure': mark },
      result: mark,
      faults: mark === 'fail' ? { 'extinguisher.pressure': 'faulty' as const } : {},
      hazards: hazard === null ? {} : { 'extinguisher.pressure': hazard },
    };
    book.add(parseEvent(device.make('inspection.recorded', asset.id, body)));
  };
  const why = (): string | null => {
    const now = china('2026-12-01 09:00');
    const hazards = book.hazards().filter(({ raised }) => raised?.body.asset === asset.id);
    const open = hazards.filter(isOpen);
    const rules = { document, duties: CN_DUTIES, now, zone: CHINA_ZONE };
    const standing = assetStanding(book, asset, open.length, rules);
    return faultText({ book, now, standing, hazards, open }, telling);
  };
  expect(why()).toBeNull();
  check('fail', 'hazard_1');
  const raised = { ...BODIES['hazard.raised'], asset: asset.id };
  book.add(parseEvent(device.make('hazard.raised', 'hazard_1', raised)));
  expect(why()).toBeNull();
  const mended = { mendedBy: ['person_b'], measures: '充装', before: [], after: ['photo_1'] };
  book.add(parseEvent(device.make('hazard.mended-on-spot', 'hazard_1', mended)));
  book.add(parseEvent(device.make('hazard.confirmed', 'hazard_1', { note: '', evidence: [] })));
  expect(why()).toMatch(/11月23日.*压力在绿区/);
  check('pass', null);
  expect(why()).toBeNull();
});
