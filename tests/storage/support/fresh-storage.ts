import { openStorage, type StorageOptions } from '../../../src/storage/open-storage';
import type { RecordStorage } from '../../../src/storage/record-storage';

let count = 0;

/** A name that no other test of this process uses. */
export const freshName = (): string => `test-${++count}`;

/** Opens a database of the in-memory IndexedDB, which the test file loads first. */
export async function opened(options: StorageOptions = {}): Promise<RecordStorage> {
  const result = await openStorage({ name: freshName(), ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
