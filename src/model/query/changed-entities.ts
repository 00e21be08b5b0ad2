import { entitiesIn } from '../schema/dictionary';

/** An entity before and after; null where it isn't. */
export interface ChangedEntity<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What differs between two versions of a dictionary, ascending by id. O(n): both are walked once, side by side. */
export function changedEntities<T extends { readonly id: string }>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): readonly ChangedEntity<T>[] {
  const [old, now] = [entitiesIn(before), entitiesIn(after)];
  const changed: ChangedEntity<T>[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    const [was, is] = [old[i] ?? null, now[j] ?? null];
    const gone = was !== null && (is === null || was.id < is.id);
    const came = is !== null && (was === null || is.id < was.id);
    if (!gone) j++;
    if (!came) i++;
    if (gone || came || was !== is) changed.push({ before: came ? null : was, after: gone ? null : is });
  }
  return changed;
}
