import { err, ok, type Result } from '../../base/result';
import { documentIssue, type DocumentIssue, type Path } from './document-issue';
import { schemaOf, type EntityTypes } from './entity-schemas';
import type { EntityKind } from './ids';
import { fromZod } from './zod-issue';

/**
 * Checks one entity by itself (not what it refers to), fills in defaults and puts rings into normal form.
 * The keys of the result are in the order of the schema. O(size), n log n for rings.
 * `path` = where it stands, for the issue.
 */
export function parseEntity<K extends EntityKind>(
  kind: K,
  value: unknown,
  path: Path = [],
): Result<EntityTypes[K], DocumentIssue> {
  const schema = schemaOf(kind, value);
  if (schema === null) return err(documentIssue('document.unknown-kind', [...path, 'kind']));
  const parsed = schema.safeParse(value, { reportInput: true });
  const first = parsed.error?.issues[0];
  if (first !== undefined) return err(fromZod(first, path));
  // `schemaOf` gives the schema of this kind; TypeScript can't tie the two.
  return ok(parsed.data as EntityTypes[K]);
}
