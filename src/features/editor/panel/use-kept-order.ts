import { useState } from 'react';

/** Ids in the order in which they were first seen; what is no longer among them keeps its place until `key` changes. */
export function useKeptOrder<I extends string>(ids: readonly I[], key: string): readonly I[] {
  const [kept, setKept] = useState<{ readonly key: string; readonly ids: readonly I[] }>({ key, ids: [] });
  const before = kept.key === key ? kept.ids : [];
  const fresh = ids.filter((id) => !before.includes(id));
  const now = fresh.length === 0 ? before : [...before, ...fresh];
  if (now !== kept.ids && (now.length > 0 || kept.ids.length > 0)) setKept({ key, ids: now });
  return now;
}
