import type { DocumentStore } from './document-store';
import type { MetaStore } from './meta-store';
import type { RecordStore } from './record-store';

/** Everything that is kept on this device. */
export interface DeviceStores {
  readonly records: RecordStore;
  readonly documents: DocumentStore;
  readonly meta: MetaStore;
}
