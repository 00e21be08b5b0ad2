/** Whether the page can be opened without a network: `kept` = all of it is on this device. */
export type OfflineCopy = 'none' | 'fetching' | 'kept' | 'failed';

export interface OfflineState {
  /** Does the browser have a network? */
  readonly online: boolean;
  readonly copy: OfflineCopy;
  /** A newer version is on this device: it waits for this page to be loaded anew. */
  readonly newer: boolean;
}

export const initialOffline: OfflineState = { online: true, copy: 'none', newer: false };
