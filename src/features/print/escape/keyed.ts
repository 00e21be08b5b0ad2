/** What is drawn with a key of its own each: what has the same as one before is counted, so that none stays behind when all of it is drawn anew. O(items). */
export function keyed<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [key: string, item: T])[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const key = keyOf(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return [`${key} ${count}`, item];
  });
}

export const byPlace = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x} ${y}`;
