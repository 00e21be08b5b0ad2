import { ok } from '../../base/result';
import { msToIso } from '../../base/time/iso-time';
import type { RecordKeeper } from './record-keeper';
import type { RecordsWork } from './records-work';

/** A backup handed to the person, and one taken in. */
export function backUp(work: RecordsWork): Pick<RecordKeeper, 'backup' | 'restore'> {
  const { services, stores } = work.context;
  return {
    backup: async () => {
      // When a backup was made is a matter of the device, not of the demonstration's year.
      const at = msToIso(services.calendar.now());
      const made = await work.attempt(async (storage) => {
        const file = await storage.backup(at);
        return { storage, file };
      });
      if (!made.ok) return made;
      const { storage, file } = made.value;
      if (!file.ok) {
        stores.records.setState({ trouble: file.error });
        return file;
      }
      const { blob, order } = file.value;
      const fileName = `wardtwin-${at.slice(0, 10)}.backup`;
      services.files.saveBlob(fileName, blob);
      await work.attempt(() => storage.meta.set('backup', { at, order }));
      await work.figures();
      return ok({ fileName, bytes: blob.size });
    },
    restore: async (file) => {
      const taken = await work.attempt((storage) => storage.restore(file));
      if (!taken.ok) return taken;
      if (!taken.value.ok) return taken.value;
      await work.attempt(async (storage) => storage.tell({ kind: 'events', campus: '' }));
      await work.pull();
      await work.figures();
      return taken.value;
    },
  };
}
