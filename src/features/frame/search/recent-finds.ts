import { FOUND_KINDS, type FoundItem } from '../../../session/search/found';
import { keep, kept } from '../../../ui/kept';

const KEY = 'wardtwin.recent-finds';
/** Shown at a time; several plans share what is kept. */
export const RECENT_SHOWN = 6;
const KEPT = 3 * RECENT_SHOWN;

const isItem = (value: unknown): value is FoundItem =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'id' in value &&
  typeof value.id === 'string' &&
  FOUND_KINDS.some((kind) => kind === value.kind);

/** What was gone to lately on this device, the latest first; of any plan. */
export function recentFinds(): readonly FoundItem[] {
  try {
    const read: unknown = JSON.parse(kept(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isItem) : [];
  } catch {
    return [];
  }
}

export function rememberFind(item: FoundItem): void {
  const others = recentFinds().filter(({ kind, id }) => kind !== item.kind || id !== item.id);
  keep(KEY, JSON.stringify([{ kind: item.kind, id: item.id }, ...others].slice(0, KEPT)));
}
