import { MAX_BYTES, MAX_LINE } from './backup-lines';
import { CalledOff, type Course } from './course';

export type TextTrouble = 'storage.backup-not-ours' | 'storage.backup-damaged' | 'storage.backup-too-big';

/** What went wrong in unpacking, and at which line. */
export class BackupTextError extends Error {
  override readonly name = 'BackupTextError';
  readonly code: TextTrouble;
  readonly line: number;
  constructor(code: TextTrouble, line: number) {
    super(`${code} at line ${line}`);
    this.code = code;
    this.line = line;
  }
}

/** A line of a backup, as bytes with its newline and as text without. */
export interface BackupLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const NEWLINE = 10;

/** Joins the pieces of a line that came in several. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Tells how much of a file was read. */
function counted(
  { size }: Blob,
  { onProgress }: Course,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let done = 0;
  return new TransformStream({
    transform: (piece, controller) => {
      done += piece.length;
      onProgress?.(done, size);
      controller.enqueue(piece);
    },
  });
}

/**
 * The lines of a packed file, within our limits. Throws `BackupTextError` where it is no packed text, or not whole, and
 * `CalledOff` when it is called off.
 */
export async function* backupText(file: Blob, course: Course = {}): AsyncGenerator<BackupLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  let number = 0;
  const take = (): BackupLine => {
    const bytes = joined(pieces);
    pieces = [];
    length = 0;
    number++;
    return { number, bytes, text: decoder.decode(bytes.subarray(0, bytes.length - 1)) };
  };
  try {
    const reader = file
      .stream()
      .pipeThrough(counted(file, course))
      .pipeThrough(new DecompressionStream('gzip'))
      .getReader();
    for (;;) {
      if (course.signal?.aborted) {
        await reader.cancel();
        throw new CalledOff();
      }
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > MAX_BYTES) throw new BackupTextError('storage.backup-too-big', number);
      for (let from = 0; from < value.length;) {
        const end = value.indexOf(NEWLINE, from);
        const to = end < 0 ? value.length : end + 1;
        pieces.push(value.subarray(from, to));
        length += to - from;
        if (length > MAX_LINE) throw new BackupTextError('storage.backup-too-big', number);
        from = to;
        if (end >= 0) yield take();
      }
    }
  } catch (error) {
    if (error instanceof BackupTextError || error instanceof CalledOff) throw error;
    throw new BackupTextError(number === 0 ? 'storage.backup-not-ours' : 'storage.backup-damaged', number);
  }
  // Something after the last newline: cut off in a line.
  if (length > 0) throw new BackupTextError('storage.backup-damaged', number);
}
