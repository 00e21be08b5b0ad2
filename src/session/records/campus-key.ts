import type { CampusDocument } from '../../model/schema/document';

/** The id that plans have whose maker gave none: it tells no two of them apart. */
const COMMON = 'campus_1';

/**
 * Under which records of a plan are kept, so that those of two hospitals never mix: the campus' own id; where that is
 * the common one, with its name, or where it has none, with the file's.
 */
export function campusKey({ campus }: CampusDocument, fileName: string | null): string {
  if (campus.id !== COMMON) return campus.id;
  return `${COMMON}/${campus.name.zh ?? campus.name.en ?? fileName ?? ''}`;
}
