import { isAtGround } from '../model/query/is-at-ground';
import { storeysInOrder } from '../model/query/storeys-in-order';
import type { CampusDocument } from '../model/schema/document';
import type { StoreyId } from '../model/schema/ids';

/** Where to begin: the lowest storey at ground that has spaces, else the lowest with spaces, else the lowest. */
export function firstStorey(document: CampusDocument): StoreyId | null {
  const storeys = storeysInOrder(document);
  const withSpaces = new Set(Object.values(document.spaces).map((space) => space.storey));
  const used = storeys.filter((storey) => withSpaces.has(storey.id));
  return (used.find(isAtGround) ?? used[0] ?? storeys[0])?.id ?? null;
}
