import type { SessionContext } from '../session-context';

/** Hands files that this device keeps to the person. */
export const createBlobSaver =
  ({ services }: Pick<SessionContext, 'services'>) =>
  (name: string, blob: Blob): void =>
    services.files.saveBlob(name, blob);
