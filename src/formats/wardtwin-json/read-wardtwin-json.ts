import type { Issue } from '../../base/message';
import { ok, type Result } from '../../base/result';
import { readDocument } from '../../model/migrate/read-document';
import { fileError } from '../file-issue';
import type { PlanRead } from '../format';
import { decodeText, parseJson } from '../read-json';
import { repeatedKey } from './repeated-key';

/** Largest file, bytes. */
export const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The document in a `.wardtwin.json` file, of any version known, migrated and checked in full. Refused as a whole
 * with one issue and its place; never throws. O(n log n).
 */
export function readWardtwinJson(source: Uint8Array | string): Result<PlanRead, Issue> {
  const text = decodeText(source, MAX_BYTES);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  // JSON.parse keeps the last of two entries with one id, and a room would be gone without a word.
  const repeated = repeatedKey(text.value);
  if (repeated !== null) {
    const { line, column, key } = repeated;
    return fileError('file.repeated-key', `${line}:${column}`, { line, column, key });
  }
  const document = readDocument(json.value);
  return document.ok ? ok({ document: document.value, warnings: [] }) : document;
}
