import * as z from 'zod';
import type { Issue } from '../../base/message';
import { isUlid } from '../../base/ulid';
import type { Ulid } from '../../base/ulid';
import { id, isoTime, ulid } from './body-fields';
import { EVENT_BODIES, EVENT_VERSION, isEventType } from './event-types';
import type { RecordEvent } from './record-event';
import { mayBeAbout } from './subject-prefix';

const envelopeSchema = z.object({
  id: ulid,
  type: id,
  at: isoTime,
  recordedAt: isoTime.nullable(),
  device: id,
  person: id,
  about: z
    .string()
    .regex(/^[a-z-]+_.+$/u)
    .max(200),
  supersedes: ulid.nullable(),
  version: z.number().int().min(1),
  body: z.unknown(),
});

export type UnreadableCode =
  | 'record.bad-envelope'
  | 'record.unknown-type'
  | 'record.newer-version'
  | 'record.bad-body'
  | 'record.wrong-subject';

/** Something stored or received that this program can't read: kept as it came, counted, changing nothing. */
export interface UnreadableEvent {
  readonly readable: false;
  readonly id: Ulid | null;
  readonly raw: unknown;
  readonly issue: Issue<UnreadableCode>;
}

export type ParsedEvent = { readonly readable: true; readonly event: RecordEvent } | UnreadableEvent;

/**
 * Reads one event from parsed JSON. Never throws, never drops and never rewrites: the event returned is
 * the object given, fields of no known meaning included. Types or versions newer than the program come
 * back as unreadable with the reason. Cost O(size).
 */
export function parseEvent(raw: unknown): ParsedEvent {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return unreadable(raw, 'record.bad-envelope', firstPath(envelope.error));
  const { type, version, about } = envelope.data;
  if (version > EVENT_VERSION) return unreadable(raw, 'record.newer-version', 'version');
  if (!isEventType(type)) return unreadable(raw, 'record.unknown-type', 'type');
  if (!mayBeAbout(type, about)) return unreadable(raw, 'record.wrong-subject', 'about');
  const body = EVENT_BODIES[type].safeParse(envelope.data.body);
  if (!body.success) return unreadable(raw, 'record.bad-body', `body.${firstPath(body.error)}`);
  // Envelope and body were just checked against the schemas that RecordEvent is inferred from, and these transform nothing.
  return { readable: true, event: raw as RecordEvent };
}

function unreadable(raw: unknown, code: UnreadableCode, place: string): UnreadableEvent {
  const found = field(raw, 'id');
  const type = field(raw, 'type');
  const version = field(raw, 'version');
  const params = {
    type: typeof type === 'string' ? type : null,
    version: typeof version === 'number' ? version : null,
  };
  return { readable: false, id: isUlid(found) ? found : null, raw, issue: { code, params, place } };
}

function field(raw: unknown, key: string): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
}

function firstPath(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
