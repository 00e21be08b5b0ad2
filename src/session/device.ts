import { err, type Result } from '../base/result';
import type { RecordStorage } from '../storage/record-storage';
import type { StorageTrouble } from '../storage/storage-trouble';
import { errorText } from './expected-error';
import type { Services } from './services';
import type { Stores } from './state/stores';

/** What this device keeps, opened when it is first asked for; never rejects. */
export interface Device {
  storage(): Promise<Result<RecordStorage, StorageTrouble>>;
}

/** Opens once; what other tabs of another program want is said in the records store. */
export function createDevice(stores: Stores, services: Pick<Services, 'storage' | 'calendar'>): Device {
  let opening: Promise<Result<RecordStorage, StorageTrouble>> | null = null;
  const open = async (): Promise<Result<RecordStorage, StorageTrouble>> => {
    const { checkLoss } = await import('./keeping/known-data');
    const opened = await services.storage.open((gate) => stores.records.setState({ gate }));
    // Before anybody writes: what is missing now must not be taken for what was known.
    if (opened.ok) await checkLoss(stores, services, opened.value);
    return opened;
  };
  return {
    storage: () => {
      opening ??= open().catch((error: unknown) => {
        // Its code did not come: the next one who asks tries again.
        opening = null;
        return err({ code: 'storage.failed' as const, params: { detail: errorText(error) } });
      });
      return opening;
    },
  };
}
