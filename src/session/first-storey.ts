import { isAtGround } from '../model/query/is-at-ground';
import { storeysInOrder } from '../model/query/storeys-in-order';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';
import type { Storey } from '../model/schema/storey';

/**
 * Where to begin among some storeys (lowest first; all when left out): the lowest at ground that has spaces, one
 * inside a building before outdoor ground; else the lowest with spaces, else the lowest.
 */
export function firstStorey(
  document: CampusDocument,
  storeys: readonly Storey[] = storeysInOrder(document),
): StoreyId | null {
  const withSpaces = new Set(Object.values(document.spaces).map((space) => space.storey));
  const used = storeys.filter((storey) => withSpaces.has(storey.id));
  const atGround = used.filter(isAtGround);
  const inside = atGround.find(({ kind }) => kind === 'storey');
  return (inside ?? atGround[0] ?? used[0] ?? storeys[0])?.id ?? null;
}
