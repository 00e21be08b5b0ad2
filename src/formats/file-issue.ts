import { err, type Result } from '../base/result';
import type { Issue, MessageParams } from '../base/message';

/** Troubles with a file before its format is looked at, and with a plan as a whole. */
export const FILE_CODES = [
  'file.empty',
  'file.too-large',
  'file.other-format',
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

export const fileError = (
  code: FileCode,
  place: string,
  params: MessageParams = {},
): Result<never, FileIssue> => err({ code, place, params });
