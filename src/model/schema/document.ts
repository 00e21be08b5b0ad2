import type { Campus } from './campus';
import type { EntityTypes } from './entity-schemas';
import { ID_PREFIX, makeId, type EntityKind, type IdOf } from './ids';
import { NO_NAME } from './no-name';

/** Version of the document that this program writes; older ones are migrated, newer ones refused. */
export const DOCUMENT_VERSION = 6;

/** One dictionary of the document: id → entity, key = entity.id. */
export type Dictionary<K extends EntityKind> = Readonly<Record<IdOf<K>, EntityTypes[K]>>;

/** The whole of what is designed. Never changed in place: an edit makes a new one that shares what it didn't touch. */
export type CampusDocument = {
  readonly format: 'wardtwin';
  readonly version: typeof DOCUMENT_VERSION;
  readonly campus: Campus;
} & { readonly [K in EntityKind]: Dictionary<K> };

/** All dictionaries, in the order in which they are written and checked. */
// Object.keys of a constant: exactly its keys.
export const ENTITY_KINDS = Object.keys(ID_PREFIX) as readonly EntityKind[];

/** A document with nothing in it, for profile `cn`. */
export function emptyDocument(): CampusDocument {
  return {
    format: 'wardtwin',
    version: DOCUMENT_VERSION,
    campus: {
      id: makeId('campus', 1),
      name: NO_NAME,
      attribution: null,
      beds: null,
      profile: 'cn',
      extinguisherDesign: { kFactor: null, agent: null, prices: [] },
      cameraDesign: { scale: 'oodpcvs-2025', ownScale: null, keyTarget: false, models: [] },
    },
    buildings: {},
    storeys: {},
    spaces: {},
    walls: {},
    openings: {},
    flights: {},
    landings: {},
    lifts: {},
    compartments: {},
    obstacles: {},
    columns: {},
    outdoors: {},
    exits: {},
    departments: {},
    people: {},
    populations: {},
    assets: {},
    calculationUnits: {},
    variants: {},
  };
}

/**
 * A dictionary seen as text → entity, for code that works on any kind. O(1).
 */
export const tableOf = <K extends EntityKind>(
  document: CampusDocument,
  kind: K,
): Readonly<Record<string, EntityTypes[K]>> =>
  // True for each kind by itself; TypeScript can't see it while K is open.
  document[kind] as Readonly<Record<string, EntityTypes[K]>>;
