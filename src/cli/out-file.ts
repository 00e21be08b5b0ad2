import { writeFile } from 'node:fs/promises';
import { UsageError } from './usage-error';

/** Writes what `--out` asks for; throws a `UsageError` where it can't be written. */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError('cli.file-unwritable', { path, reason: reasonOf(error) });
  }
}

/** Node's code for what went wrong with a file. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
