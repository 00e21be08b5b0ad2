import { readFile } from 'node:fs/promises';
import { reasonOf } from './out-file';
import { UsageError } from './usage-error';

/** A file's bytes; throws a `UsageError` where it can't be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new UsageError('cli.no-such-file', { path });
    if (reason === 'EISDIR') throw new UsageError('cli.not-a-file', { path });
    throw new UsageError('cli.file-unreadable', { path, reason });
  }
}
