import { entitiesIn } from '../schema/dictionary';
import { tableOf, type CampusDocument } from '../schema/document';
import type { PlacedEntity, PlacedKind } from '../schema/entity-schemas';
import type { StoreyId } from '../schema/ids';

type Groups = ReadonlyMap<StoreyId, readonly PlacedEntity[]>;

const cache = new WeakMap<object, Groups>();
/** Groups of the dictionary asked for last, by kind: the one that the next is probably an edit of. */
const latest = new Map<PlacedKind, Groups>();

const NONE: readonly never[] = [];

/**
 * Entities of one kind on one storey, ascending by id. The same array as long as nothing of that kind on that
 * storey changes, whatever is edited elsewhere: so its identity tells whether a storey must be derived anew.
 * O(entities of the kind) once per version of its dictionary, then O(1).
 */
export function onStorey<K extends PlacedKind>(
  document: CampusDocument,
  kind: K,
  storey: StoreyId,
): readonly PlacedEntity<K>[] {
  const entities = groupsOf(document, kind).get(storey) ?? NONE;
  // The groups of a kind hold entities of that kind.
  return entities as readonly PlacedEntity<K>[];
}

function groupsOf(document: CampusDocument, kind: PlacedKind): Groups {
  const known = cache.get(document[kind]);
  if (known !== undefined) return known;
  const groups = new Map<StoreyId, PlacedEntity[]>();
  for (const entity of entitiesIn<PlacedEntity>(tableOf(document, kind))) {
    const group = groups.get(entity.storey);
    if (group === undefined) groups.set(entity.storey, [entity]);
    else group.push(entity);
  }
  const shared = shareEqual(groups, latest.get(kind));
  cache.set(document[kind], shared);
  latest.set(kind, shared);
  return shared;
}

/** The groups, each replaced by the earlier one when that holds the same entities. */
function shareEqual(groups: Map<StoreyId, PlacedEntity[]>, earlier: Groups | undefined): Groups {
  const shared = new Map<StoreyId, readonly PlacedEntity[]>();
  for (const [storey, group] of groups) {
    const old = earlier?.get(storey);
    const equal = old?.length === group.length && group.every((entity, i) => entity === old[i]);
    shared.set(storey, equal ? old : group);
  }
  return shared;
}
