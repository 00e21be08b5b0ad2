import type { Storey } from '../../model/schema/storey';
import type { EntityKind, OpeningId, SpaceId } from '../../model/schema/ids';
import type { JsonObject } from './json-value';
import { own } from './json-value';
import { GeometryFault, type Geometry, type RawPolygon } from './read-geometry';
import type { Warnings } from './warnings';

/** What a reader of one kind of feature has at hand. */
export interface Feature {
  readonly kind: string;
  /** Id as the file writes it; also the place that warnings name. */
  readonly id: string;
  readonly properties: JsonObject;
  readonly geometry: Geometry;
  readonly storey: Storey | null;
  readonly file: FileSoFar;
}

/** What of the file is known by now. */
export interface FileSoFar {
  readonly warnings: Warnings;
  readonly storeys: ReadonlyMap<string, Storey>;
  /** Ids as the file writes them → ids of the document. */
  readonly spaces: Map<string, SpaceId>;
  readonly openings: Map<string, OpeningId>;
}

/** Fields of an entity as the file gives them, before they are checked. */
export type Draft = Record<string, unknown>;

/** Dictionary that a feature goes into, and its fields but id, storey, name and what `KIND_FIELDS` copies. */
export interface Drafted {
  readonly into: EntityKind;
  readonly draft: Draft;
}

/** The one polygon of a feature. */
export function polygonOf(feature: Feature): RawPolygon | GeometryFault {
  const { geometry } = feature;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return wrongType(geometry, 'Polygon');
  const [polygon] = geometry.polygons;
  if (polygon === undefined || geometry.polygons.length > 1) return wrongType(geometry, 'Polygon');
  return polygon;
}

export const wrongType = (geometry: Geometry, expected: string): GeometryFault =>
  new GeometryFault('plan.wrong-geometry', 'geometry.type', { found: geometry.type, expected });

/** The properties of `names` that the feature has, under the field names that the model gives them. */
export function copied(feature: Feature, names: Readonly<Record<string, string>>): Draft {
  const draft: Draft = {};
  for (const [property, field] of Object.entries(names)) {
    const value = own(feature.properties, property);
    if (value !== undefined && value !== null) draft[field] = value;
  }
  return draft;
}

export function warn(
  feature: Feature,
  ...args: Parameters<Warnings['add']> extends [infer C, string, ...infer P] ? [C, ...P] : never
): void {
  const [code, params] = args;
  feature.file.warnings.add(code, feature.id, params);
}
