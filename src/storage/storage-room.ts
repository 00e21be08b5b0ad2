/** What the browser says of the room that it gives us. Null = it doesn't say. */
/**
 * Is all of it gone when the window is closed? `certain`: a private window of Firefox or Safari, which refuses a private
 * file system. `likely`: Chromium gave less room than it does from a disk; it doesn't say why.
 */
export type Temporary = 'no' | 'likely' | 'certain';

export interface StorageRoom {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether it promised not to clear it by itself. */
  readonly persisted: boolean | null;
  readonly temporary: Temporary;
}

/** What the browser offers a page; without https (a hospital's own network) only part of it, in Node less. */
interface Offered {
  readonly navigator?: Partial<Pick<Navigator, 'storage' | 'locks'>>;
}

// Typed as always whole, which it isn't everywhere.
export const offered = (): Partial<Pick<Navigator, 'storage' | 'locks'>> =>
  (globalThis as Offered).navigator ?? {};

/** Heap limit of Chromium's, bytes; null elsewhere. */
function heapLimit(): number | null {
  const memory: unknown = Reflect.get(performance, 'memory');
  const limit: unknown =
    typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'jsHeapSizeLimit') : null;
  return typeof limit === 'number' ? limit : null;
}

/**
 * Private windows of Firefox and Safari have no private file system; those of Chromium get a share of the memory
 * for quota instead of one of the disk. The second is a guess: a small disk looks the same, so it only warns.
 */
async function isTemporary(storage: StorageManager, quota: number | null): Promise<Temporary> {
  const limit = heapLimit();
  if (limit !== null) return quota !== null && quota < 2 * limit ? 'likely' : 'no';
  // Browsers that are too old to have one say nothing by it.
  if (!('getDirectory' in storage)) return 'no';
  try {
    await storage.getDirectory();
    return 'no';
  } catch {
    return 'certain';
  }
}

/** Asks the browser; never rejects. */
export async function storageRoom(): Promise<StorageRoom> {
  const { storage } = offered();
  if (storage === undefined) return { usedBytes: null, quotaBytes: null, persisted: null, temporary: 'no' };
  const ask = async <T>(question: () => Promise<T>): Promise<T | null> => {
    try {
      return await question();
    } catch {
      return null;
    }
  };
  const estimate = await ask(() => storage.estimate());
  const quotaBytes = estimate?.quota ?? null;
  return {
    usedBytes: estimate?.usage ?? null,
    quotaBytes,
    persisted: await ask(() => storage.persisted()),
    temporary: await isTemporary(storage, quotaBytes),
  };
}

/** Asks the browser to keep what is here until the person clears it; its answer, or null when it can't be asked. */
export async function askToPersist(): Promise<boolean | null> {
  try {
    return (await offered().storage?.persist()) ?? null;
  } catch {
    return null;
  }
}
