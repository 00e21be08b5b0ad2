import { onStorey } from '../../model/query/on-storey';
import type { CampusDocument } from '../../model/schema/document';
import type { StoreyId } from '../../model/schema/ids';

const KINDS = ['assets', 'walls', 'openings', 'columns', 'obstacles', 'spaces', 'lifts'] as const;

/** What cameras of a storey see goes by: the very same values as long as none of it changes. O(1) once known. */
export const storeyQuestion = (
  document: CampusDocument,
  planKey: string,
  storey: StoreyId,
): readonly unknown[] => [
  planKey,
  document.storeys[storey],
  ...KINDS.map((kind) => onStorey(document, kind, storey)),
];
