import { err, type Result } from '../base/result';
import type { Issue, MessageParams } from '../base/message';
import { fileSignature } from './file-signature';

/** Troubles with a file before its format is looked at, and with a plan as a whole. */
export const FILE_CODES = [
  'file.empty',
  'file.too-large',
  'file.other-format',
  'file.drawing',
  'file.binary',
  'file.not-utf8',
  'file.not-json',
  'file.too-deep',
  'file.repeated-key',
  'file.unknown-format',
  'file.too-much-drawn',
  'file.tangled',
] as const;

export type FileCode = (typeof FILE_CODES)[number];

export type FileIssue = Issue<FileCode>;

/** Why bytes that are plainly something else than a plan are refused; null when they aren't. O(1). */
export function otherFile(bytes: Uint8Array): Result<never, FileIssue> | null {
  const found = fileSignature(bytes);
  if (found === null) return null;
  return fileError(found.drawing ? 'file.drawing' : 'file.other-format', '', { kind: found.kind });
}

export const fileError = (
  code: FileCode,
  place: string,
  params: MessageParams = {},
): Result<never, FileIssue> => err({ code, place, params });
