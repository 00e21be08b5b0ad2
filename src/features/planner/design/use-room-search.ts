import { useEffect, useMemo } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { createSearcher } from '../../../session/search/searcher';
import { placeMarks } from '../../../widgets/labels';

/** More are told by a longer query. */
const MOST = 60;

export interface FoundRooms {
  readonly rooms: readonly Space[];
  /** All of the plan was looked through. */
  readonly whole: boolean;
}

/** Rooms of a storey that a query means, by number, name, use or pinyin, the best fit first; null while nothing is asked. */
export function useRoomSearch(document: CampusDocument, storey: StoreyId, query: string): FoundRooms | null {
  const text = useText();
  const { part, state } = usePartState(createSearcher);
  const asked = query.trim() !== '';
  const marks = useMemo(() => (asked ? placeMarks(document, text) : null), [asked, document, text]);
  useEffect(() => {
    if (marks) part.prepare(marks);
  }, [part, marks]);
  return useMemo(() => {
    if (!asked) return null;
    const found = state.index?.find({ text: query, kind: 'room', most: MOST, storey, only: storey }) ?? [];
    const rooms = found.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'room' ? (lookUp(document.spaces, item.id) ?? []) : [])),
    );
    return { rooms, whole: state.index !== null && state.done === state.total };
  }, [asked, document, state, query, storey]);
}
