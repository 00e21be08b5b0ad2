import { assert } from '../../base/assert';

/** Dictionary of the document → prefix of the ids in it. */
export const ID_PREFIX = {
  buildings: 'building',
  storeys: 'storey',
  spaces: 'space',
  walls: 'wall',
  openings: 'opening',
  flights: 'flight',
  landings: 'landing',
  lifts: 'lift',
  compartments: 'compartment',
  obstacles: 'obstacle',
  columns: 'column',
  outdoors: 'outdoor',
  exits: 'exit',
  departments: 'department',
  people: 'person',
  populations: 'population',
  assets: 'asset',
  calculationUnits: 'unit',
  variants: 'variant',
} as const;

/** Name of a dictionary of the document. */
export type EntityKind = keyof typeof ID_PREFIX;

export type IdPrefix = (typeof ID_PREFIX)[EntityKind] | 'campus';

/** An id is branded by its prefix: a `space_…` can't stand where an `asset_…` is asked for. */
export type Id<P extends IdPrefix> = `${P}_${string}`;

export type CampusId = Id<'campus'>;
export type BuildingId = Id<'building'>;
export type StoreyId = Id<'storey'>;
export type SpaceId = Id<'space'>;
export type WallId = Id<'wall'>;
export type OpeningId = Id<'opening'>;
export type FlightId = Id<'flight'>;
export type LandingId = Id<'landing'>;
export type LiftId = Id<'lift'>;
export type CompartmentId = Id<'compartment'>;
export type ObstacleId = Id<'obstacle'>;
export type ColumnId = Id<'column'>;
export type OutdoorId = Id<'outdoor'>;
export type ExitId = Id<'exit'>;
export type DepartmentId = Id<'department'>;
export type PersonId = Id<'person'>;
export type PopulationId = Id<'population'>;
export type AssetId = Id<'asset'>;
export type CalculationUnitId = Id<'unit'>;
export type VariantId = Id<'variant'>;

/** Id type of a dictionary: `IdOf<'people'>` = `person_…`. */
export type IdOf<K extends EntityKind> = Id<(typeof ID_PREFIX)[K]>;

/** Id of any entity. */
export type EntityId = IdOf<EntityKind>;

/** Characters that the part after the prefix may have, once escaped. */
const MAX_LOCAL = 120;
const LOCAL = /^(?:[\p{L}\p{N}_\-$.:~]|%[0-9A-F]{2})+$/u;
const TO_ESCAPE = /[^\p{L}\p{N}_\-$.:~]/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Is `value` a well-formed id with this prefix? O(length). */
export function isId<P extends IdPrefix>(prefix: P, value: unknown): value is Id<P> {
  if (typeof value !== 'string' || !value.startsWith(prefix)) return false;
  if (value.charCodeAt(prefix.length) !== 95) return false;
  const length = value.length - prefix.length - 1;
  return length >= 1 && length <= MAX_LOCAL && LOCAL.test(value.slice(prefix.length + 1));
}

/**
 * Id made from a foreign one (of a GeoJSON feature, an IFC GUID, a counter), or null when it is empty or
 * longer than 120 characters after escaping. What isn't a letter, digit or one of `_ - $ . : ~` is
 * percent-escaped as UTF-8, so that `localId` gives it back unchanged.
 */
export function tryId<P extends IdPrefix>(prefix: P, local: string): Id<P> | null {
  if (LONE_SURROGATE.test(local)) return null;
  const escaped = local.replace(TO_ESCAPE, (c) =>
    c.codePointAt(0)! < 128
      ? `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(c),
  );
  if (escaped.length < 1 || escaped.length > MAX_LOCAL) return null;
  return `${prefix}_${escaped}`;
}

/** As `tryId`, for ids of our own making: one that can't be is our bug. */
export function makeId<P extends IdPrefix>(prefix: P, local: string | number): Id<P> {
  const id = tryId(prefix, String(local));
  assert(id !== null, `id of ${prefix}`, local);
  return id;
}

/** The id as its source wrote it: without prefix, unescaped. Inverse of `tryId`. */
export function localId(id: string): string {
  const escaped = id.slice(id.indexOf('_') + 1);
  try {
    return decodeURIComponent(escaped);
  } catch {
    // Well-formed, but no UTF-8 (`%FF`): nobody's escape, so it stands for itself.
    return escaped;
  }
}

// Object.entries of a constant: exactly its keys.
const KIND_OF_PREFIX = new Map(
  Object.entries(ID_PREFIX).map(([kind, prefix]) => [prefix as string, kind as EntityKind]),
);

/** The dictionary that an entity with this id is filed in; asserted to be one. O(length). */
export function kindOf(id: string): EntityKind {
  const kind = KIND_OF_PREFIX.get(id.slice(0, Math.max(0, id.indexOf('_'))));
  assert(kind !== undefined, 'id of no kind', id);
  return kind;
}
