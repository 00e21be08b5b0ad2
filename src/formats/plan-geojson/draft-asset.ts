import { isAssetKind, type AssetKind } from '../../model/schema/assets/asset-kinds';
import { assetSchemaFor, fieldsOf } from '../../model/schema/assets/asset-registry';
import { referencesIn } from '../../model/schema/reference';
import { warn, wrongType, type Draft, type Drafted, type Feature } from './feature';
import { idText, isFiniteNumber, own } from './json-value';
import { placeByHeight } from './place-by-height';
import { GeometryFault } from './read-geometry';

/** Fields of every asset that aren't properties of their own, or are dealt with elsewhere. */
const ELSEWHERE: ReadonlySet<string> = new Set(['id', 'kind', 'storey', 'x', 'y', 'z', 'name']);

/** Fields of a kind of asset that the format carries under their own names. References to people aren't. */
export function carriedFields(kind: AssetKind): readonly string[] {
  const references = referencesOf(kind);
  return fieldsOf(kind).filter((field) => {
    const target = references.get(field);
    return !ELSEWHERE.has(field) && (target === undefined || target === 'spaces' || target === 'openings');
  });
}

/** Field → dictionary that it names entities of. */
export const referencesOf = (kind: AssetKind): ReadonlyMap<string, string> =>
  new Map(referencesIn(assetSchemaFor({ kind }) ?? {}).map(({ field, target }) => [field, target]));

/** An asset with the fields of its kind; what hangs at a height of another storey is filed there. */
export function draftAsset(feature: Feature): Drafted | GeometryFault {
  const { geometry, properties } = feature;
  if (geometry.type !== 'Point') return wrongType(geometry, 'Point');
  const kind = own(properties, 'asset');
  if (kind === undefined) return missing('asset');
  if (!isAssetKind(kind)) {
    const found = typeof kind === 'string' ? kind.slice(0, 60) : null;
    return new GeometryFault('plan.unknown-asset', 'properties.asset', { found });
  }
  const [x, y] = geometry.point;
  const draft: Draft = { kind, x, y };
  const references = referencesOf(kind);
  for (const field of carriedFields(kind)) {
    const value = own(properties, field);
    if (value === undefined || value === null) continue;
    const target = references.get(field);
    draft[field] = target === undefined ? value : referenceTo(feature, target, field, value);
  }
  const z = own(properties, 'z');
  if (isFiniteNumber(z) && feature.storey !== null)
    Object.assign(draft, placeByHeight(feature, feature.storey, z));
  else if (z !== undefined && z !== null) draft['z'] = z;
  return { into: 'assets', draft };
}

const missing = (property: string): GeometryFault =>
  new GeometryFault('plan.missing-property', `properties.${property}`, { property });

/** The id in the document of something that the file names; null with a warning when it isn't there. */
function referenceTo(feature: Feature, target: string, field: string, value: unknown): string | null {
  const local = idText(value);
  const known = target === 'spaces' ? feature.file.spaces : feature.file.openings;
  const id = local === null ? undefined : known.get(local);
  if (id === undefined) {
    warn(feature, 'plan.property-left-out', { property: field, reason: 'document.missing-reference' });
  }
  return id ?? null;
}
