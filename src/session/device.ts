import type { Result } from '../base/result';
import type { RecordStorage } from '../storage/record-storage';
import type { StorageTrouble } from '../storage/storage-trouble';
import type { Services } from './services';
import type { Stores } from './state/stores';

/** What this device keeps, opened when it is first asked for. */
export interface Device {
  storage(): Promise<Result<RecordStorage, StorageTrouble>>;
}

/** Opens once; what other tabs of another program want is said in the records store. */
export function createDevice(stores: Stores, services: Pick<Services, 'storage'>): Device {
  let opening: Promise<Result<RecordStorage, StorageTrouble>> | null = null;
  return {
    storage: () => {
      opening ??= services.storage.open((gate) => stores.records.setState({ gate }));
      return opening;
    },
  };
}
