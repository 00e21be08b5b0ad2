import { onStorey } from '../model/query/on-storey';
import type { CampusDocument } from '../model/schema/document';
import type { Storey } from '../model/schema/storey';

/** Why a storey has no figures of coverage: it lies in the open, or nobody can walk on it. O(1) once per document. */
export function notCounted(
  document: CampusDocument,
  { id, kind }: Storey,
): 'storeys.outdoors' | 'storeys.roof' | 'storeys.not-walked' {
  const grounds = onStorey(document, 'outdoors', id).length;
  if (kind === 'roof') {
    return grounds + onStorey(document, 'spaces', id).length > 0 ? 'storeys.roof' : 'storeys.not-walked';
  }
  return kind === 'ground' || grounds > 0 ? 'storeys.outdoors' : 'storeys.not-walked';
}
