import type { EntityKind, SpaceId } from '../../model/schema/ids';
import { draftAsset } from './draft-asset';
import { draftFlight } from './draft-flight';
import { draftSpace } from './draft-space';
import { polygonOf, warn, wrongType, type Draft, type Drafted, type Feature } from './feature';
import { idText, isFiniteNumber, own } from './json-value';
import type { FeatureKind } from './kind-fields';
import { GeometryFault } from './read-geometry';

type Drafter = (feature: Feature) => Drafted | GeometryFault;

/** How each kind of feature becomes an entity. */
export const DRAFTERS: Readonly<Record<FeatureKind, Drafter>> = {
  space: draftSpace,
  wall: draftWall,
  door: (feature) => draftOpening(feature, 'door'),
  opening: (feature) => draftOpening(feature, 'passage'),
  window: (feature) => draftOpening(feature, 'window'),
  flight: draftFlight,
  lift: draftLift,
  obstacle: (feature) => draftArea(feature, 'obstacles'),
  column: (feature) => draftArea(feature, 'columns'),
  exit: (feature) => draftArea(feature, 'exits'),
  outdoor: draftOutdoor,
  asset: draftAsset,
  compartment: draftCompartment,
};

function draftArea(feature: Feature, into: EntityKind): Drafted | GeometryFault {
  const outline = polygonOf(feature);
  return outline instanceof GeometryFault ? outline : { into, draft: { outline } };
}

function draftOutdoor(feature: Feature): Drafted | GeometryFault {
  const outline = polygonOf(feature);
  if (outline instanceof GeometryFault) return outline;
  const elevation = feature.storey?.elevation ?? 0;
  return { into: 'outdoors', draft: { outline, form: outdoorForm(elevation) } };
}

/** Open ground lies near the datum; what lies elsewhere is a bridge. */
export const outdoorForm = (elevation: number): 'ground' | 'bridge' =>
  Math.abs(elevation) < 1 ? 'ground' : 'bridge';

function draftWall(feature: Feature): Drafted | GeometryFault {
  const { geometry, properties } = feature;
  if (geometry.type !== 'LineString') {
    const outline = polygonOf(feature);
    return outline instanceof GeometryFault
      ? outline
      : { into: 'walls', draft: { body: { form: 'polygon', outline } } };
  }
  const first = geometry.line[0];
  const line = geometry.line.filter((p, i) => {
    const before = geometry.line[i - 1];
    return before === undefined || p[0] !== before[0] || p[1] !== before[1];
  });
  if (first === undefined || line.length < 2) return noLength();
  if (own(properties, 'rejected') === true) return draftRejected(feature, geometry.line);
  const given = own(properties, 'thickness');
  if (!isFiniteNumber(given) || given < 0 || given > 10) {
    warn(feature, 'plan.thickness-assumed', { thickness: 0 });
    return { into: 'walls', draft: { body: { form: 'line', line, thickness: 0 } } };
  }
  return { into: 'walls', draft: { body: { form: 'line', line, thickness: given } } };
}

/** A derived opening that a person took out is written as the wall without thickness that it acts as. */
function draftRejected(feature: Feature, points: readonly unknown[]): Drafted {
  const line = [points[0], points[points.length - 1]];
  const spaces = readSides(feature);
  const depth = own(feature.properties, 'depth') ?? null;
  const decided = { kind: 'passage', origin: 'derived', rejected: true, finalExit: false };
  return { into: 'openings', draft: { ...decided, line, spaces, depth } };
}

function draftOpening(feature: Feature, kind: 'door' | 'passage' | 'window'): Drafted | GeometryFault {
  const { geometry, properties } = feature;
  if (geometry.type !== 'LineString') return wrongType(geometry, 'LineString');
  const line = [geometry.line[0], geometry.line[geometry.line.length - 1]];
  const [a, b] = line;
  if (a === undefined || b === undefined || (a[0] === b[0] && a[1] === b[1])) return noLength();
  if (geometry.line.length > 2) warn(feature, 'plan.line-straightened', { points: geometry.line.length });
  const draft: Draft = { kind, line };
  const rating = own(properties, 'fireRating');
  if (isFiniteNumber(rating)) draft['fireRating'] = String(rating);
  if (kind !== 'window') draft['spaces'] = readSides(feature);
  if (kind === 'passage' && own(properties, 'derived') === true) draft['origin'] = 'derived';
  return { into: 'openings', draft };
}

const noLength = (): GeometryFault => new GeometryFault('plan.line-without-length', 'geometry.coordinates');

/**
 * The two sides that a door names. One that isn't a space of the file leaves both unsaid, so that they are probed:
 * taking it for "nothing there" could make a final exit of an inner door.
 */
function readSides(feature: Feature): readonly [SpaceId | null, SpaceId | null] | null {
  const value = own(feature.properties, 'spaces');
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) {
    warn(feature, 'plan.property-left-out', { property: 'spaces', reason: 'document.wrong-type' });
    return null;
  }
  const sides: (SpaceId | null)[] = [];
  for (const side of value as unknown[]) {
    const local = idText(side);
    const known = local === null ? undefined : feature.file.spaces.get(local);
    if (side !== null && known === undefined) {
      warn(feature, 'plan.space-unknown', { space: local?.slice(0, 120) ?? null });
      return null;
    }
    sides.push(known ?? null);
  }
  return [sides[0] ?? null, sides[1] ?? null];
}

function draftLift(feature: Feature): Drafted | GeometryFault {
  const outline = polygonOf(feature);
  if (outline instanceof GeometryFault) return outline;
  return { into: 'lifts', draft: { outline, serves: servedBy(feature) } };
}

/** Ids of the storeys that a lift serves; unknown ones are left out with a warning. */
export function servedBy(feature: Pick<Feature, 'file' | 'id' | 'properties'>): string[] {
  const value = own(feature.properties, 'serves');
  const served = new Set<string>();
  for (const entry of Array.isArray(value) ? (value as unknown[]).slice(0, 1000) : []) {
    const local = idText(entry);
    const storey = local === null ? undefined : feature.file.storeys.get(local);
    if (storey !== undefined) served.add(storey.id);
    else {
      const params = { property: 'serves', storey: local?.slice(0, 120) ?? null };
      feature.file.warnings.add('plan.property-left-out', feature.id, params);
    }
  }
  return [...served];
}

function draftCompartment(feature: Feature): Drafted | GeometryFault {
  const { geometry } = feature;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
    return wrongType(geometry, 'MultiPolygon');
  }
  return { into: 'compartments', draft: { outlines: geometry.polygons } };
}
