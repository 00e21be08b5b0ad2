import { open, type FileHandle } from 'node:fs/promises';
import { reasonOf } from './out-file';
import { UsageError } from './usage-error';

/** A text file that grows while long work goes on; throws a `UsageError` where it can't be written. */
export class LineFile {
  #parts: string[] = [];

  private constructor(
    readonly path: string,
    readonly handle: FileHandle,
  ) {}

  static async create(path: string): Promise<LineFile> {
    return new LineFile(path, await tried(path, open(path, 'w')));
  }

  /** Adds text; it is written with the next `flush`. */
  add(text: string): void {
    this.#parts.push(text);
  }

  async flush(): Promise<void> {
    if (this.#parts.length === 0) return;
    const text = this.#parts.join('');
    this.#parts = [];
    await tried(this.path, this.handle.writeFile(text));
  }

  /** Writes what is left, and lets the file go. */
  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.handle.close();
    }
  }
}

async function tried<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new UsageError('cli.file-unwritable', { path, reason: reasonOf(error) });
  }
}
