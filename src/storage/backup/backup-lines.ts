import * as z from 'zod';
import { isIsoTime } from '../../base/time/iso-time';
import type { IsoTime } from '../../base/time/iso-time';

/**
 * A backup is gzipped text, one JSON value a line: the head, then what is kept in any order, then an end with the
 * SHA-256 of every byte before its line. Later versions add kinds of lines; an older program refuses a newer version.
 */
export const BACKUP_FORMAT = 'wardtwin-backup';
export const BACKUP_VERSION = 1;

/** Longest line, characters: a photo of some 48 MB. */
export const MAX_LINE = 64 * 1024 * 1024;
/** Largest backup, bytes when unpacked. */
export const MAX_BYTES = 16 * 1024 ** 3;

const word = z.string().min(1).max(200);
const campus = z.string().min(1).max(400);
const time = z.custom<IsoTime>(isIsoTime);
const data = z.string().max(MAX_LINE);
const nullable = word.nullable();

export const headLine = z.object({
  kind: z.literal(BACKUP_FORMAT),
  version: z.number().int().min(1),
  at: time,
  device: word,
});

export const endLine = z.object({
  kind: z.literal('end'),
  /** Lines before this one. */
  lines: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const photoLine = z.object({
  kind: z.literal('photo'),
  id: word,
  campus,
  mime: z.string().max(100),
  hash: z.string().max(64),
  at: time,
  draft: nullable,
  data,
});

const draftLine = z.object({
  kind: z.literal('draft'),
  row: z.object({
    campus,
    about: word,
    device: word,
    checklist: word,
    checklistVersion: z.number().int().min(1),
    begun: time,
    touched: time,
    content: z.unknown(),
  }),
});

const documentLine = z.object({
  kind: z.literal('document'),
  row: z.object({
    id: word,
    campus,
    zh: z.string().max(1000).nullable(),
    en: z.string().max(1000).nullable(),
    fileName: z.string().max(1000).nullable(),
    sample: nullable,
    version: z.number().int().min(0),
    warnings: z.array(z.unknown()).max(10_000),
    aside: z.boolean(),
    touched: time,
    copied: z.boolean().optional(),
    edited: time.optional(),
  }),
  /** The packed base and how many edits are in it; null = the built-in plan. */
  base: z.object({ data, seq: z.number().int().min(0) }).nullable(),
  journal: z
    .array(
      z.object({
        seq: z.number().int().min(1),
        step: z.enum(['commit', 'merge', 'undo', 'redo']),
        patch: z.object({ label: word, changes: z.array(z.unknown()) }),
        mergeKey: z.string().max(400).nullable(),
      }),
    )
    .max(100_000),
});

const eventLine = z.object({ kind: z.literal('event'), campus, event: z.unknown() });
const personLine = z.object({ kind: z.literal('person'), person: z.object({ id: word, name: word }) });

/** What a backup holds between head and end. */
export const contentLine = z.discriminatedUnion('kind', [
  eventLine,
  photoLine,
  draftLine,
  documentLine,
  personLine,
]);

export type HeadLine = z.infer<typeof headLine>;
export type EndLine = z.infer<typeof endLine>;
export type ContentLine = z.infer<typeof contentLine>;
