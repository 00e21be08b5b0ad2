import type { IsoTime } from '../../../src/base/time/iso-time';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordStorage } from '../../../src/storage/record-storage';
import { BODIES, testDevice } from '../../records/support/sample-events';

const AT = '2026-11-26T01:00:00.000Z' as IsoTime;
const CAMPUS = 'campus_1/示范医院';

/** Keeps one of each thing that a device keeps, by the stores of today's program. */
export async function fillStorage(storage: RecordStorage): Promise<void> {
  const { records, documents, meta } = storage;
  const device = testDevice('device_1', 12);
  const photo = await storage.photoRow(
    { id: 'photo_a', blob: new Blob(['压力表'], { type: 'image/webp' }) },
    CAMPUS,
    AT,
  );
  const raw = [
    device.make('inspection.recorded', 'asset_1', BODIES['inspection.recorded']),
    device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']),
    { odd: '读不懂的记录' },
  ];
  await records.keep({
    campus: CAMPUS,
    events: raw.map(parseEvent),
    photos: [photo],
    needs: ['photo_a'],
    endsDraft: null,
  });
  const taken = { id: 'photo_b', blob: new Blob(['草稿'], { type: 'image/webp' }) };
  await records.keepPhoto(await storage.photoRow(taken, CAMPUS, AT, 'asset_2'));
  await records.keepDraft({
    campus: CAMPUS,
    about: 'asset_2',
    device: 'device_1',
    checklist: 'cn.extinguisher.check',
    checklistVersion: 1,
    begun: AT,
    touched: AT,
    content: { answers: {}, note: '未完成' },
  });
  await documents.put({
    row: {
      id: '01PLAN',
      campus: CAMPUS,
      zh: '示范医院',
      en: null,
      fileName: '医院.wardtwin.json',
      sample: null,
      version: 2,
      warnings: [],
      checked: true,
      aside: false,
      touched: AT,
    },
    base: { blob: new Blob(['平面图']), seq: 0 },
    journal: [
      {
        document: '01PLAN',
        seq: 1,
        step: 'commit',
        patch: { label: 'edit.move', changes: [] },
        mergeKey: null,
      },
    ],
  });
  await meta.set('device', 'device_1');
  await meta.set('person', { id: 'person_王小明', name: '王小明' });
  await meta.set('backup', { at: AT, order: 1 });
}
