import { err, ok, type Result } from '../../base/result';
import { BLOCK_BYTES, BlockKind, checksum, MAGIC, PRELUDE_BYTES, VERSION, viewOf } from './blocks';
import { readHead } from './head-bytes';
import { Recording } from './recording';

/** Why bytes are no (whole) recording. `at`: the byte where the part begins that is wrong. */
export type RecordingIssue =
  /** They don't begin as a recording does. */
  | { readonly code: 'recording.unknown'; readonly at: 0 }
  /** Written by a later version than this one reads. */
  | { readonly code: 'recording.newer'; readonly at: 0; readonly version: number; readonly known: number }
  /** They end inside the beginning or a block; what came before is good. */
  | { readonly code: 'recording.truncated'; readonly at: number; readonly missing: number }
  /** A block has other bytes than were written, or can't stand where it does. */
  | { readonly code: 'recording.corrupt'; readonly at: number; readonly block: number };

/**
 * Reads a recording as its bytes come, cut anywhere. After an issue nothing more is read; what was whole before it stays in
 * `recording`.
 */
export class RecordingReader {
  /** Null until the head is there. */
  recording: Recording | null = null;
  #rest = new Uint8Array(0);
  /** Bytes read before `#rest`, and blocks. */
  #at = 0;
  #blocks = 0;
  #issue: RecordingIssue | null = null;

  /** Takes the next bytes, which stay the reader's. O(bytes), blocks that come whole are not copied. */
  take(bytes: Uint8Array): Result<null, RecordingIssue> {
    if (this.#issue !== null) return err(this.#issue);
    let rest = bytes;
    if (this.#rest.length > 0) {
      rest = new Uint8Array(this.#rest.length + bytes.length);
      rest.set(this.#rest);
      rest.set(bytes, this.#rest.length);
    }
    for (;;) {
      const length = this.#at === 0 ? PRELUDE_BYTES : blockLength(rest);
      if (length > rest.length) break;
      this.#issue = this.#at === 0 ? preludeIssue(rest) : this.#takeBlock(rest.subarray(0, length));
      if (this.#issue !== null) return err(this.#issue);
      this.#at += length;
      rest = rest.subarray(length);
    }
    this.#rest = rest.slice();
    return ok(null);
  }

  /** Says that no more bytes come: the recording, of a run that may have been broken off between two blocks. */
  end(): Result<Recording, RecordingIssue> {
    if (this.#issue !== null) return err(this.#issue);
    const rest = this.#rest;
    if (this.recording !== null && rest.length === 0) return ok(this.recording);
    const length = this.#at === 0 ? PRELUDE_BYTES : blockLength(rest);
    return err({ code: 'recording.truncated', at: this.#at, missing: length - rest.length });
  }

  #takeBlock(block: Uint8Array): RecordingIssue | null {
    const view = viewOf(block);
    const kind = view.getUint32(0, true);
    const content = block.subarray(BLOCK_BYTES);
    const isGood = view.getUint32(8, true) === checksum(block) && this.#takeContent(kind, content);
    if (!isGood) return { code: 'recording.corrupt', at: this.#at, block: this.#blocks };
    this.#blocks++;
    return null;
  }

  #takeContent(kind: number, content: Uint8Array): boolean {
    if (this.recording === null) {
      const head = kind === BlockKind.head ? readHead(content) : null;
      if (head !== null) this.recording = new Recording(head);
      return head !== null;
    }
    if (this.recording.steps !== null) return false;
    if (kind === BlockKind.chunk) return this.recording.takeChunk(content);
    return kind === BlockKind.end && this.recording.takeEnd(content);
  }
}

/** How long the block is that bytes begin with, as far as they tell. */
const blockLength = (bytes: Uint8Array): number =>
  bytes.length < BLOCK_BYTES ? BLOCK_BYTES : BLOCK_BYTES + viewOf(bytes).getUint32(4, true);

function preludeIssue(bytes: Uint8Array): RecordingIssue | null {
  for (let i = 0; i < MAGIC.length; i++) {
    if (bytes[i] !== MAGIC.charCodeAt(i)) return { code: 'recording.unknown', at: 0 };
  }
  const version = viewOf(bytes).getUint32(MAGIC.length, true);
  return version === VERSION
    ? null
    : version > VERSION
      ? { code: 'recording.newer', at: 0, version, known: VERSION }
      : { code: 'recording.unknown', at: 0 };
}

/** A whole recording in one go. O(bytes). */
export function readRecording(bytes: Uint8Array): Result<Recording, RecordingIssue> {
  const reader = new RecordingReader();
  const taken = reader.take(bytes);
  return taken.ok ? reader.end() : taken;
}
