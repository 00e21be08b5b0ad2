import { ok, type Result } from '../../base/result';
import { lookUp } from '../schema/dictionary';
import { tableOf, type CampusDocument } from '../schema/document';
import type { DocumentIssue } from '../schema/document-issue';
import type { Entity } from '../schema/entity-schemas';
import type { EntityKind, IdOf } from '../schema/ids';
import { checkEntity } from './check-entity';
import { refuse, type MendIssue } from './mend-issue';
import type { EditLabel, Patch } from './patch';
import { updateEntities, type EntityFields } from './update-entities';

/** Sets fields of one entity as a form gives them: refused, with the reason, where the document can't have them. O(size). */
export function setFields<K extends EntityKind>(
  document: CampusDocument,
  kind: K,
  id: IdOf<K>,
  fields: EntityFields<K>,
  label: EditLabel = 'edit.update',
): Result<Patch, MendIssue> {
  const before = lookUp<Entity>(tableOf(document, kind), id);
  if (before === null) return refuse('mend.gone', id);
  const checked = checkEntity(document, kind, { ...before, ...fields, id });
  return checked.ok ? ok(updateEntities(document, kind, [id], fields, label)) : refused(checked.error, id);
}

function refused({ code, params }: DocumentIssue, id: string): Result<never, MendIssue> {
  switch (code) {
    case 'document.too-small':
      return refuse('mend.value-too-small', id, params);
    case 'document.too-large':
      return refuse('mend.value-too-large', id, params);
    case 'document.too-long':
    case 'document.bad-text':
      return refuse('mend.text-not-legal', id, params);
    case 'document.missing-reference':
      return refuse('mend.gone', id, params);
    default:
      return refuse('mend.value-not-legal', id, params);
  }
}
