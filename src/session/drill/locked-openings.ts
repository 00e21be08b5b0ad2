import { shutOpenings } from '../../model/query/shut-openings';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import type { Opening } from '../../model/schema/opening';

/** The doors that are locked at an hour (null = no hour: those locked always), in order of id. O(openings). */
export const lockedOpenings = (document: CampusDocument, hour: string | null): readonly Opening[] =>
  shutOpenings(document, hour).flatMap((id) => lookUp(document.openings, id) ?? []);
