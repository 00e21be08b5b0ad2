import { err, type Result } from '../../base/result';
import type { CampusDocument } from '../schema/document';
import type { DocumentIssue } from '../schema/document-issue';
import type { EntityTypes } from '../schema/entity-schemas';
import type { EntityKind } from '../schema/ids';
import { missingIn } from '../schema/missing-reference';
import { parseEntity } from '../schema/parse-entity';

/**
 * Would this entity be legal in this document? For forms: what a person typed is asked here first, then handed
 * to a verb, which asserts it. The place of the issue begins at the entity. O(size of the entity).
 */
export function checkEntity<K extends EntityKind>(
  document: CampusDocument,
  kind: K,
  value: unknown,
): Result<EntityTypes[K], DocumentIssue> {
  const parsed = parseEntity(kind, value);
  if (!parsed.ok) return parsed;
  const missing = missingIn(document, kind, parsed.value);
  return missing === null ? parsed : err(missing);
}
