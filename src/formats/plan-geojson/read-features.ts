import { isAssetKind } from '../../model/schema/assets/asset-kinds';
import { asObject, idText, own, type JsonObject } from './json-value';
import { carriedFields } from './draft-asset';
import { DRAFTERS, servedBy } from './draft-kinds';
import { addFoundSpaces } from './add-found-spaces';
import { copied, type Feature, type FileSoFar } from './feature';
import { FeatureIds } from './feature-ids';
import type { Header } from './read-header';
import { KIND_EXTRAS, KIND_FIELDS, isFeatureKind, type FeatureKind } from './kind-fields';
import { readEntity, type Tables } from './read-entity';
import { readName } from './plan-names';
import { GeometryFault, readGeometry } from './read-geometry';
import type { Storey } from '../../model/schema/storey';

/** What others refer to comes first. */
const ROUNDS: readonly (readonly FeatureKind[])[] = [
  ['space'],
  [
    'wall',
    'door',
    'opening',
    'window',
    'flight',
    'lift',
    'obstacle',
    'column',
    'exit',
    'outdoor',
    'compartment',
  ],
  ['asset'],
];

const NAMES: ReadonlySet<string> = new Set(['kind', 'storey', 'name', 'name:en', 'name:zh']);

/**
 * Turns the features into entities; what can't be used is left out with a warning. Storeys that draw no spaces get
 * them from their walls. O(points log points).
 */
export function readFeatures(header: Header, file: FileSoFar): Tables {
  const tables: Tables = new Map();
  const ids = new FeatureIds(file.warnings);
  const sorted = byKind(header.features, file);
  for (const round of ROUNDS) {
    for (const { kind, at, object, properties } of sorted) {
      if (!round.includes(kind)) continue;
      const id = idText(own(object, 'id')) ?? `feature~${at}`;
      readOne({ kind, id, at, object, properties }, file, ids, tables);
    }
  }
  if (!header.spacesComplete) addFoundSpaces(file, ids, tables);
  return tables;
}

interface RawFeature {
  readonly kind: FeatureKind;
  /** Index in the file. */
  readonly at: number;
  readonly object: JsonObject;
  readonly properties: JsonObject;
}

/** The features whose kind is known; the others are named in a warning. */
function byKind(features: readonly unknown[], { warnings }: FileSoFar): RawFeature[] {
  const known: RawFeature[] = [];
  for (const [at, value] of features.entries()) {
    const object = asObject(value);
    const properties = asObject(own(object ?? {}, 'properties'));
    if (object === null || properties === null || own(object, 'type') !== 'Feature') {
      warnings.add('plan.feature-not-an-object', `features[${at}]`);
      continue;
    }
    const place = idText(own(object, 'id'))?.slice(0, 140) ?? `features[${at}]`;
    if (idText(own(object, 'id')) === null) warnings.add('plan.feature-without-id', `features[${at}]`);
    const kind = own(properties, 'kind');
    if (isFeatureKind(kind)) known.push({ kind, at, object, properties });
    else if (kind === undefined) warnings.add('plan.missing-property', place, { property: 'kind' });
    else {
      warnings.add('plan.unknown-kind', place, {
        found: typeof kind === 'string' ? kind.slice(0, 60) : null,
      });
    }
  }
  return known;
}

function readOne(
  raw: RawFeature & { readonly id: string },
  file: FileSoFar,
  ids: FeatureIds,
  tables: Tables,
): void {
  const { kind, properties } = raw;
  const id = raw.id.slice(0, 140);
  const { warnings } = file;
  const storey = storeyOf(raw, file);
  if (storey === null) return;
  const geometry = readGeometry(own(raw.object, 'geometry'));
  if (geometry instanceof GeometryFault) {
    warnings.add(geometry.code, id, { at: geometry.at, ...geometry.params });
    return;
  }
  if ('openBy' in geometry && geometry.openBy > 0) {
    warnings.add('plan.ring-not-closed', id, { gap: geometry.openBy });
  }
  const feature: Feature = { kind, id, properties, geometry, storey, file };
  const drafted = DRAFTERS[kind](feature);
  if (drafted instanceof GeometryFault) {
    warnings.add(drafted.code, id, { at: drafted.at, ...drafted.params });
    return;
  }
  const name = readName(properties, id, warnings);
  const draft = { storey: storey.id, name, ...copied(feature, KIND_FIELDS[kind]), ...drafted.draft };
  nameUnknown(kind, properties, file);
  const entity = readEntity(drafted.into, raw.id, draft, { ids, tables, warnings, place: id });
  if (entity === null) return;
  if (drafted.into === 'spaces' && !file.spaces.has(raw.id)) file.spaces.set(raw.id, brand(entity.id));
  if (drafted.into === 'openings' && !file.openings.has(raw.id)) file.openings.set(raw.id, brand(entity.id));
}

/** The entity was checked with the schema of its dictionary, so the id has its prefix. */
const brand = <T extends string>(id: string): T => id as T;

/** Storey that a feature is filed under; a lift may name only those that it serves. */
function storeyOf(raw: RawFeature & { readonly id: string }, file: FileSoFar): Storey | null {
  const id = raw.id.slice(0, 140);
  const named = own(raw.properties, 'storey');
  if (named === undefined && raw.kind === 'lift') {
    const quiet = { ...raw, file };
    const served = new Set<string>(servedBy(quiet));
    const lowest = [...file.storeys.values()]
      .filter((storey) => served.has(storey.id))
      .sort((a, b) => a.elevation - b.elevation)[0];
    if (lowest === undefined) file.warnings.add('plan.missing-property', id, { property: 'serves' });
    return lowest ?? null;
  }
  if (named === undefined || named === null) {
    file.warnings.add('plan.missing-property', id, { property: 'storey' });
    return null;
  }
  const local = idText(named);
  const storey = local === null ? undefined : file.storeys.get(local);
  if (storey === undefined) {
    file.warnings.add('plan.unknown-storey', id, { storey: local?.slice(0, 120) ?? null });
  }
  return storey ?? null;
}

/** Properties that nothing reads are counted, so that nobody thinks they are kept. */
function nameUnknown(kind: FeatureKind, properties: JsonObject, file: FileSoFar): void {
  const asset = own(properties, 'asset');
  const ofAsset = kind === 'asset' && isAssetKind(asset) ? carriedFields(asset) : [];
  for (const property of Object.keys(properties)) {
    if (NAMES.has(property) || Object.hasOwn(KIND_FIELDS[kind], property)) continue;
    if (KIND_EXTRAS[kind].includes(property) || ofAsset.includes(property)) continue;
    file.warnings.notKept(kind, property);
  }
}
