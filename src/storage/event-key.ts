import { contentMark } from '../base/content-mark';
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
