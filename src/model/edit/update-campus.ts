import { AssertionError } from '../../base/assert';
import { campusSchema, type Campus } from '../schema/campus';
import type { CampusDocument } from '../schema/document';
import type { Patch } from './patch';

/** Sets facts of the campus: its name, beds, whose rules apply. Illegal values are asserted, as in `Draft`. */
export function updateCampus(document: CampusDocument, fields: Partial<Omit<Campus, 'id'>>): Patch {
  const before = document.campus;
  const parsed = campusSchema.safeParse({ ...before, ...fields, id: before.id });
  if (!parsed.success) throw new AssertionError(`illegal campus: ${JSON.stringify(parsed.error.issues)}`);
  const after = parsed.data;
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  return {
    label: 'edit.update-campus',
    changes: changed ? [{ kind: 'campus', id: before.id, before, after }] : [],
  };
}
