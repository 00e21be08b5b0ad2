/** Keys in ascending order of UTF-16 code units: the order of every dictionary. Returns `keys` if they are. */
export function ascending(keys: string[]): readonly string[] {
  for (let i = 1; i < keys.length; i++) if (keys[i]! < keys[i - 1]!) return keys.sort();
  return keys;
}

const lists = new WeakMap<object, readonly unknown[]>();

/** The entities of a dictionary, ascending by id. O(n) once for each version of it: a dictionary never changes. */
export function entitiesIn<T>(dictionary: Readonly<Record<string, T>>): readonly T[] {
  // Made of this very dictionary.
  const known = lists.get(dictionary) as readonly T[] | undefined;
  if (known !== undefined) return known;
  const list = Object.values(dictionary);
  lists.set(dictionary, list);
  return list;
}

/** How many entities a dictionary has. O(n) once for each version of it. */
export const sizeOf = (dictionary: Readonly<Record<string, unknown>>): number =>
  entitiesIn(dictionary).length;

/** The entity with this id, or null. Safe for any text: `constructor` isn't one. O(1). */
export function lookUp<T>(dictionary: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(dictionary, id) ? (dictionary[id] ?? null) : null;
}

/**
 * The dictionary with some entries set (or removed: null), still ascending. One pass: O(n + m log m) for n
 * entries and m changes.
 */
export function withEntries<T>(
  dictionary: Readonly<Record<string, T>>,
  changes: ReadonlyMap<string, T | null>,
): Readonly<Record<string, T>> {
  const added = ascending([...changes.keys()].filter((id) => !Object.hasOwn(dictionary, id)));
  const result: Record<string, T> = {};
  const put = (id: string, entity: T | null | undefined): void => {
    if (entity !== null && entity !== undefined) result[id] = entity;
  };
  let next = 0;
  for (const id of Object.keys(dictionary)) {
    for (; next < added.length && added[next]! < id; next++) put(added[next]!, changes.get(added[next]!));
    put(id, changes.has(id) ? changes.get(id) : dictionary[id]);
  }
  for (; next < added.length; next++) put(added[next]!, changes.get(added[next]!));
  return result;
}
