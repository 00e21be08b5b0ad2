import { err, ok, type Result } from '../../base/result';
import { campusSchema, type Campus } from './campus';
import { DOCUMENT_VERSION, ENTITY_KINDS, emptyDocument, type CampusDocument } from './document';
import { documentIssue, type DocumentIssue } from './document-issue';
import { ascending } from './dictionary';
import type { EntityTypes } from './entity-schemas';
import type { EntityKind } from './ids';
import { parseEntity } from './parse-entity';
import { missingReference } from './missing-reference';
import { fromZod } from './zod-issue';

/** Most entities that a document may hold, all kinds together. */
export const MAX_ENTITIES = 200_000;

const TOP_FIELDS: ReadonlySet<string> = new Set(['format', 'version', 'campus', ...ENTITY_KINDS]);

/**
 * The document in `json` (what `JSON.parse` gave), checked in full: every entity legal by its schema, each key
 * its entity's id, everything referred to there, at most 200,000 entities. Defaults are filled in, rings put
 * into normal form, dictionaries sorted by id. The first trouble is returned with its place. `json` isn't
 * changed, but the document may share parts with it. Version must be the present one (see `migrate`).
 * Cost: linear, rings n log n; a file of 10 MB takes about 0.3 s.
 */
export function parseDocument(json: unknown): Result<CampusDocument, DocumentIssue> {
  const top = asRecord(json);
  if (top === null || top['format'] !== 'wardtwin') return err(documentIssue('document.not-a-document', []));
  if (top['version'] !== DOCUMENT_VERSION) return err(documentIssue('document.wrong-version', ['version']));
  const unknown = Object.keys(top).find((key) => !TOP_FIELDS.has(key));
  if (unknown !== undefined) return err(documentIssue('document.unknown-field', [unknown]));

  const campus = parseCampus(top['campus']);
  if (!campus.ok) return campus;
  const tables = asTables(top);
  if (!tables.ok) return tables;

  const document: Mutable<CampusDocument> = { ...emptyDocument(), campus: campus.value };
  for (const kind of ENTITY_KINDS) {
    const table = tables.value.get(kind);
    const parsed = table === undefined ? ok({}) : parseTable(kind, table);
    if (!parsed.ok) return parsed;
    Object.assign(document, { [kind]: parsed.value });
  }
  const missing = missingReference(document);
  return missing === null ? ok(document) : err(missing);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Table = Readonly<Record<string, unknown>>;

function parseCampus(value: unknown): Result<Campus, DocumentIssue> {
  const parsed = campusSchema.safeParse(value, { reportInput: true });
  const first = parsed.error?.issues[0];
  // zod's data is present when it has no error.
  return first === undefined ? ok(parsed.data as Campus) : err(fromZod(first, ['campus']));
}

/** The dictionaries that are there, once their shape and their total size are known to be sane. */
function asTables(top: Table): Result<ReadonlyMap<EntityKind, Table>, DocumentIssue> {
  const tables = new Map<EntityKind, Table>();
  let count = 0;
  for (const kind of ENTITY_KINDS) {
    if (!Object.hasOwn(top, kind)) continue;
    const table = asRecord(top[kind]);
    if (table === null) return err(documentIssue('document.wrong-type', [kind], { expected: 'object' }));
    tables.set(kind, table);
    count += Object.keys(table).length;
  }
  return count <= MAX_ENTITIES
    ? ok(tables)
    : err(documentIssue('document.too-many-entities', [], { count, max: MAX_ENTITIES }));
}

function parseTable<K extends EntityKind>(
  kind: K,
  table: Table,
): Result<Readonly<Record<string, EntityTypes[K]>>, DocumentIssue> {
  const parsed: Record<string, EntityTypes[K]> = {};
  for (const key of ascending(Object.keys(table))) {
    const entity = parseEntity(kind, table[key], [kind, key]);
    if (!entity.ok) return entity;
    if (entity.value.id !== key) return err(documentIssue('document.id-differs', [kind, key, 'id']));
    // The key is a well-formed id here, so never `__proto__`.
    parsed[key] = entity.value;
  }
  return ok(parsed);
}

function asRecord(value: unknown): Table | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  // An object that is no array: string keys to whatever.
  return value as Table;
}
