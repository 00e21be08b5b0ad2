import { ok, type Result } from '../base/result';
import { fileError, otherFile, type FileIssue } from './file-issue';
import { jsonFault, lineAndColumn } from './json-fault';
import { MAX_DEPTH, tooDeep } from './json-depth';
import { utf8Fault } from './utf8-fault';

/** `{`, which a plan begins with. */
const BRACE = 0x7b;

/**
 * The JSON value in a file, or why there is none: too large (checked first), another kind of file, no UTF-8 (with
 * the byte), no JSON (with line and column). A byte order mark is allowed. Never throws. O(n).
 */
export function readJson(source: Uint8Array | string, maxBytes: number): Result<unknown, FileIssue> {
  const text = decodeText(source, maxBytes);
  return text.ok ? parseJson(text.value) : text;
}

/** The text of a file, without a byte order mark. */
export function decodeText(source: Uint8Array | string, maxBytes: number): Result<string, FileIssue> {
  const size = source.length;
  if (size === 0) return fileError('file.empty', '');
  if (size > maxBytes) return fileError('file.too-large', '', { bytes: size, max: maxBytes });
  const text = typeof source === 'string' ? ok(source) : decoded(source);
  return text.ok && text.value.startsWith('\uFEFF') ? ok(text.value.slice(1)) : text;
}

/** The JSON value of a text, or line and column where it stops being JSON. */
export function parseJson(text: string): Result<unknown, FileIssue> {
  // Engines take half a minute over a megabyte of brackets.
  const deep = tooDeep(text);
  if (deep !== null) {
    const { line, column } = lineAndColumn(text, deep);
    return fileError('file.too-deep', `${line}:${column}`, { line, column, max: MAX_DEPTH });
  }
  try {
    // JSON.parse is typed any; unknown is what it is.
    return ok(JSON.parse(text) as unknown);
  } catch {
    const offset = jsonFault(text) ?? text.length;
    const { line, column } = lineAndColumn(text, offset);
    const found = text.slice(offset, offset + 12);
    return fileError('file.not-json', `${line}:${column}`, { line, column, found });
  }
}

function decoded(bytes: Uint8Array): Result<string, FileIssue> {
  const other = otherFile(bytes);
  if (other !== null) return other;
  if (isUtf16(bytes)) return fileError('file.not-utf8', 'byte 0', { offset: 0 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const offset = utf8Fault(bytes) ?? 0;
    const binary = bytes.subarray(0, 1024).includes(0);
    return fileError(binary ? 'file.binary' : 'file.not-utf8', `byte ${offset}`, { offset });
  }
}

/** Text of two bytes a character: with a mark in front, or JSON with a zero beside its first bracket. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === BRACE && b === 0) || (a === 0 && b === BRACE);
}
