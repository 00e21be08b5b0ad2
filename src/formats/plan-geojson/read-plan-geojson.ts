import type { Issue } from '../../base/message';
import { ok, type Result } from '../../base/result';
import { emptyDocument, type CampusDocument } from '../../model/schema/document';
import { ascending } from '../../model/schema/dictionary';
import type { PlanRead } from '../format';
import { readJson } from '../read-json';
import type { FileSoFar } from './feature';
import { MAX_BYTES } from './limits';
import { readFeatures } from './read-features';
import { readHeader, type Header } from './read-header';
import type { Tables } from './read-entity';
import { Warnings } from './warnings';

/**
 * The document in a Plan GeoJSON file. Tolerant: a feature that can't be used is left out and named in a warning,
 * an optional property likewise; never repaired in silence. Refused as a whole, with one issue and its place: what
 * is no JSON, no Plan GeoJSON of a known version, has no storeys, or is beyond the limits. Ids: a feature's id is
 * the part after the prefix. Never throws. O(n log n) for n points.
 */
export function readPlanGeojson(source: Uint8Array | string): Result<PlanRead, Issue> {
  const json = readJson(source, MAX_BYTES);
  if (!json.ok) return json;
  const warnings = new Warnings();
  const header = readHeader(json.value, warnings);
  if (!header.ok) return header;
  const file: FileSoFar = {
    warnings,
    storeys: header.value.storeys,
    spaces: new Map(),
    openings: new Map(),
  };
  const tables = readFeatures(header.value, file);
  return ok({ document: assembled(header.value, tables), warnings: warnings.all() });
}

function assembled(header: Header, tables: Tables): CampusDocument {
  const empty = emptyDocument();
  const document: Record<string, unknown> = {
    ...empty,
    campus: { ...empty.campus, name: header.name, attribution: header.attribution },
    buildings: sorted(header.buildings.map((building) => [building.id, building])),
    storeys: sorted([...header.storeys.values()].map((storey) => [storey.id, storey])),
  };
  for (const [kind, table] of tables) document[kind] = sorted([...table]);
  // Every dictionary was filled with entities that its own schema passed.
  return document as unknown as CampusDocument;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const byId = new Map(entries);
  const result: Record<string, T> = {};
  for (const id of ascending([...byId.keys()])) {
    const entity = byId.get(id);
    if (entity !== undefined) result[id] = entity;
  }
  return result;
}
