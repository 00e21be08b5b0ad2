import { useEffect, useMemo, useState } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { storeyGroups, type StoreyGroup } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { useRecords } from '../../../session/react/use-stores';
import { groupTitle } from '../../../widgets/labels';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { scheduleRows, type KnownRecords, type ScheduleRow } from './schedule-rows';

/** What papers are made of: the shown storey, its building, or all. */
export const SCOPES = ['storey', 'building', 'campus'] as const;
export type Scope = (typeof SCOPES)[number];

/** A storey of the schedule; `building` = null where the plan has one at most. */
export interface StoreyRows {
  readonly storey: StoreyId;
  readonly building: string | null;
  readonly rows: readonly ScheduleRow[];
}

/** Storeys of the scope, building by building, lowest first. O(storeys). */
export function storeysIn(
  document: CampusDocument,
  scope: Scope,
  shown: StoreyId | null,
): readonly { readonly group: StoreyGroup; readonly storey: StoreyId }[] {
  return storeyGroups(document).flatMap((group) => {
    if (scope === 'building' && !group.storeys.some(({ id }) => id === shown)) return [];
    return group.storeys
      .filter(({ id }) => scope !== 'storey' || id === shown)
      .map(({ id }) => ({ group, storey: id }));
  });
}

/** Those of them that have extinguishers. O(storeys). */
export const storeysOfScope = (
  document: CampusDocument,
  scope: Scope,
  shown: StoreyId | null,
): ReturnType<typeof storeysIn> =>
  storeysIn(document, scope, shown).filter(
    ({ storey }) => assetsOf(document, 'extinguisher', storey).length > 0,
  );

/** What the records know now; null until they are read. */
export function useKnownRecords(): KnownRecords | null {
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  return useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (book === null || keeper === null || revision < 0 ? null : { book, now: keeper.now() }),
    [book, keeper, revision],
  );
}

/**
 * The schedule storey by storey, one storey a task: a campus has hundreds of rows. `whole` = all of it is there.
 */
export function useStoreyRows(
  telling: Telling,
  scope: Scope,
  shown: StoreyId | null,
): { readonly parts: readonly StoreyRows[]; readonly whole: boolean } {
  const records = useKnownRecords();
  const asked = useMemo(
    () => ({ telling, records, storeys: storeysOfScope(telling.document, scope, shown) }),
    [telling, records, scope, shown],
  );
  const [made, setMade] = useState<{ asked: typeof asked | null; parts: readonly StoreyRows[] }>({
    asked: null,
    parts: [],
  });
  useEffect(() => {
    const several = storeyGroups(asked.telling.document).length > 1;
    let parts: readonly StoreyRows[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const one = asked.storeys[parts.length];
      if (one !== undefined) {
        const rows = scheduleRows(one.storey, asked.records, asked.telling);
        const building = several ? groupTitle(one.group, asked.telling.text) : null;
        parts = [...parts, { storey: one.storey, building, rows }];
      }
      setMade({ asked, parts });
      if (parts.length < asked.storeys.length) timer = setTimeout(next, 0);
    };
    next();
    return () => clearTimeout(timer);
  }, [asked]);
  const parts = made.asked === asked ? made.parts : [];
  return { parts, whole: made.asked === asked && parts.length === asked.storeys.length };
}
