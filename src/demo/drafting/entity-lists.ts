import { addEntities } from '../../model/edit/add-entities';
import type { Patch } from '../../model/edit/patch';
import type { CampusDocument } from '../../model/schema/document';
import type { EntityInput } from '../../model/schema/entity-schemas';
import type { EntityKind } from '../../model/schema/ids';

/** New entities by kind. */
export type EntityLists = { readonly [K in EntityKind]?: readonly EntityInput<K>[] };

/** Kinds in an order in which each names only what came before it, or its own kind. */
const ORDER = [
  'departments',
  'people',
  'buildings',
  'storeys',
  'spaces',
  'outdoors',
  'walls',
  'openings',
  'columns',
  'obstacles',
  'exits',
  'compartments',
  'flights',
  'landings',
  'lifts',
  'assets',
  'populations',
] as const satisfies readonly EntityKind[];

/** Edits that add all of some lists: one a kind, since each copies the dictionary that it adds to. */
export const addAll = (lists: readonly EntityLists[]): ((document: CampusDocument) => Patch)[] =>
  ORDER.flatMap((kind) => {
    const inputs = lists.flatMap((list): readonly EntityInput[] => list[kind] ?? []);
    // What was filed under a kind is of that kind.
    return inputs.length === 0
      ? []
      : [(document) => addEntities(document, kind, inputs as EntityInput<typeof kind>[])];
  });
