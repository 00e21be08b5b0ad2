import type { ParsedEvent } from '../records/event/parse-event';
import { canonicalJson } from '../records/log/canonical-json';

/** What was read of an event, as it came. */
export const rawOf = (parsed: ParsedEvent): unknown => (parsed.readable ? parsed.event : parsed.raw);

/** The subject that it names, or nothing. */
export function aboutOf(parsed: ParsedEvent): string {
  const raw = rawOf(parsed);
  const about = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'about') : undefined;
  return typeof about === 'string' ? about.slice(0, 200) : '';
}

/** The key of an event of which nothing else is kept yet: its id, or a mark of its content where it has none. */
export function eventKey(parsed: ParsedEvent): string {
  const id = parsed.readable ? parsed.event.id : parsed.id;
  return id ?? `~${contentMark(canonicalJson(rawOf(parsed)))}`;
}

/** The key of an event whose id is taken by other content: damage, but neither of the two is dropped. */
export function twinKey(key: string, canonical: string): string {
  return key.startsWith('~') ? key : `${key}~${contentMark(canonical)}`;
}

/** 64 bits of a text (two FNV-1a passes) and its length: tells contents of one id apart. Cost O(length). */
function contentMark(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + i), 0x01000193) >>> 0;
  }
  return `${a.toString(36)}.${b.toString(36)}.${text.length.toString(36)}`;
}
