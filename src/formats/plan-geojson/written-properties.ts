import type { Asset } from '../../model/schema/assets/asset-registry';
import type { Flight } from '../../model/schema/flight';
import { localId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import { parseEntity } from '../../model/schema/parse-entity';
import type { Space } from '../../model/schema/space';
import { carriedFields, referencesOf } from './draft-asset';
import { useByName } from './draft-space';
import { KIND_FIELDS, type FeatureKind } from './kind-fields';

type Properties = Record<string, unknown>;

/** Values that a reader takes for granted where a property is missing. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  base: 0,
  sill: 0,
  transparent: false,
  locked: false,
  barred: false,
  evacuation: false,
};

/** The properties that go over as they are, without those that say what goes without saying. */
export function kindProperties(kind: FeatureKind, entity: object): Properties {
  const properties: Properties = {};
  const fields: Readonly<Record<string, string>> = KIND_FIELDS[kind];
  for (const [property, field] of Object.entries(fields)) {
    // Any field of the entity; the table names those of its kind.
    const value = (entity as Readonly<Record<string, unknown>>)[field];
    if (value === null || value === undefined || value === DEFAULTS[property]) continue;
    properties[property] = value;
  }
  return properties;
}

/** The use is written where its name alone wouldn't be read so. */
export const spaceProperties = (space: Space): Properties => ({
  ...kindProperties('space', space),
  ...(useByName(space.name) === space.use ? {} : { use: space.use }),
});

export const openingProperties = (kind: 'door' | 'opening', opening: Opening): Properties => ({
  ...kindProperties(kind, opening),
  ...(opening.spaces === null ? {} : { spaces: sides(opening) }),
  ...(opening.origin === 'derived' ? { derived: true } : {}),
});

/** A derived opening that was taken out, as the wall that it acts as: any other reader sees it barred too. */
export const rejectedProperties = (opening: Opening): Properties => ({
  thickness: 0,
  rejected: true,
  ...(opening.spaces === null ? {} : { spaces: sides(opening) }),
  ...(opening.depth === null ? {} : { depth: opening.depth }),
});

const sides = ({ spaces }: Opening): (string | null)[] =>
  (spaces ?? []).map((id) => (id === null ? null : localId(id)));

/** Heights over the datum, as the format has them. */
export const flightProperties = (flight: Flight, elevation: number): Properties => ({
  z: flight.z.map((z) => z + elevation),
  ...kindProperties('flight', flight),
  ...(flight.form === 'ramp' ? { ramp: true } : {}),
});

/** The asset's own fields where they aren't what its kind has by default. */
export function assetProperties(asset: Asset): Properties {
  const properties: Properties = { asset: asset.kind, z: asset.z };
  const usual = parseEntity('assets', { id: asset.id, kind: asset.kind, storey: asset.storey, x: 0, y: 0 });
  // Fields of this asset's kind, by name.
  const fields = asset as unknown as Readonly<Record<string, unknown>>;
  const defaults: Readonly<Record<string, unknown>> = usual.ok ? { ...usual.value } : {};
  const references = referencesOf(asset.kind);
  for (const field of carriedFields(asset.kind)) {
    const value = fields[field];
    if (value === null || value === undefined) continue;
    if (JSON.stringify(value) === JSON.stringify(defaults[field])) continue;
    properties[field] = references.has(field) ? localId(String(value)) : value;
  }
  return properties;
}
