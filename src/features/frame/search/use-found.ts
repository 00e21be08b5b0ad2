import { useEffect, useMemo } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import { actionOf } from '../../../session/actions/actions';
import { useSession } from '../../../session/react/session-context';
import { usePartState } from '../../../session/react/use-part-state';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { FoundItem, FoundKind } from '../../../session/search/found';
import { createSearcher } from '../../../session/search/searcher';
import { placeMarks } from '../../../widgets/labels';
import { foundLabel, type FoundLabel } from './found-label';
import { RECENT_SHOWN, recentFinds } from './recent-finds';
import type { Scope } from './search-scope';

/** Of each kind when all are looked through, and when one is. */
const FEW = 5;
const MANY = 60;

export interface ShownFind {
  readonly item: FoundItem;
  readonly label: FoundLabel;
}

export interface ShownGroup {
  readonly kind: FoundKind | 'recent';
  /** How many fit in all. */
  readonly count: number;
  readonly rows: readonly ShownFind[];
}

export interface Found {
  readonly groups: readonly ShownGroup[];
  /** Share of the plan that is indexed, 0…1. */
  readonly indexed: number;
}

const NO_MARKS: ReadonlyMap<StoreyId, string> = new Map();

/** What a query finds in the open plan, as it is shown; what was gone to lately while nothing is asked. */
export function useFound(query: string, scope: Scope): Found {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const { part: searcher, state } = usePartState(createSearcher);
  const marks = useMemo(() => (document ? placeMarks(document, text) : NO_MARKS), [document, text]);
  useEffect(() => searcher.prepare(marks), [searcher, marks]);

  const groups = useMemo((): readonly ShownGroup[] => {
    if (!document) return [];
    const labelled = (items: readonly FoundItem[]): readonly ShownFind[] =>
      items.flatMap((item) => {
        const label = foundLabel(item, document, marks, text);
        const able = item.kind !== 'command' || actionOf(item.id).when(session);
        return label && able ? [{ item, label }] : [];
      });
    if (query === '') {
      const rows = labelled(recentFinds()).slice(0, RECENT_SHOWN);
      return rows.length > 0 ? [{ kind: 'recent', count: rows.length, rows }] : [];
    }
    const kind = scope === 'all' ? null : scope;
    const found = state.index?.find({ text: query, kind, most: kind === null ? FEW : MANY, storey }) ?? [];
    return found
      .map((group) => ({ kind: group.kind, count: group.count, rows: labelled(group.items) }))
      .filter(({ rows }) => rows.length > 0);
  }, [document, marks, text, session, storey, state, query, scope]);
  return { groups, indexed: state.total === 0 ? 1 : state.done / state.total };
}
