import { ascending } from '../../model/schema/dictionary';
import { ENTITY_KINDS, type CampusDocument } from '../../model/schema/document';

/**
 * The document as text: one entity a line, so that two versions can be compared line by line; dictionaries by id,
 * fields by name with `id` first. The same document always gives the same text. O(n log n).
 */
export function writeWardtwinJson(document: CampusDocument): string {
  const parts = [
    `"format":${JSON.stringify(document.format)}`,
    `"version":${document.version}`,
    `"campus":${stable(document.campus)}`,
  ];
  for (const kind of ENTITY_KINDS) {
    const table: Readonly<Record<string, unknown>> = document[kind];
    const ids = ascending(Object.keys(table));
    const lines = ids.map((id) => `${JSON.stringify(id)}:${stable(table[id])}`);
    parts.push(`"${kind}":{${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}}`);
  }
  return `{${parts.join(',\n')}}\n`;
}

/** JSON with the keys of all objects in one order. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort((a, b) => (a === 'id' ? -1 : b === 'id' ? 1 : a < b ? -1 : 1));
  // Own keys of an object that is no array.
  const object = value as Readonly<Record<string, unknown>>;
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stable(object[key])}`).join(',')}}`;
}
