import { plainName } from '../../base/plain-name';
import { ok } from '../../base/result';
import { CHINA_ZONE } from '../../base/time/zone';
import { makeId } from '../../model/schema/ids';
import { keptDrafts } from './keep-drafts';
import type { RecordKeeper } from './record-keeper';
import type { RecordsWork } from './records-work';
import { inspectionSaver } from './save-inspection';
import { eventsOf, recordSaver } from './save-records';

/** Everything that can be done with the records of one open plan. */
export function createKeeper(work: RecordsWork): RecordKeeper {
  const { context, open, time } = work;
  const { services, stores } = context;
  const saver = recordSaver(work);
  const drafts = keptDrafts(work);
  const newId = (prefix: string): string => `${prefix}_${services.recordIds.next()}`;

  const saveEvents: RecordKeeper['saveEvents'] = async (make, photos = [], endsDraft = null) => {
    const writer = saver.writer();
    if (!writer.ok) return writer;
    const events = make(writer.value);
    const save = () => saver.save(events, photos, endsDraft);
    return endsDraft === null ? save() : drafts.ending(endsDraft, save);
  };

  return {
    now: time.now,
    zone: CHINA_ZONE,
    setPerson: async (name, id) => {
      const plain = plainName(name);
      const person = { id: id ?? makeId('person', plain), name: plain };
      const kept = await work.attempt(async (storage) => {
        await storage.meta.set('person', person);
        storage.tell({ kind: 'device', campus: '' });
      });
      if (!kept.ok) return kept;
      stores.records.setState({ person });
      return ok(null);
    },
    writer: saver.writer,
    newId,
    saveInspection: inspectionSaver(work, saver, drafts),
    saveEvents,
    record: (events, photos) => saveEvents((writer) => eventsOf(writer, events), photos),
    newPhotoId: () => newId('photo'),
    ...drafts.keeper,
    recordedSubjects: () => open.named,
    unreadable: () => open.book.log.unreadable(),
    exportEvent: (event) => {
      const content = 'readable' in event ? event.raw : event;
      const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
      services.files.save(`wardtwin-record-${event.id ?? 'unknown'}.json`, bytes);
    },
    refreshFigures: work.figures,
    dismissTrouble: () => stores.records.setState({ trouble: null }),
  };
}
