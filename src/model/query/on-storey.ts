import { entitiesIn } from '../schema/dictionary';
import { tableOf, type CampusDocument } from '../schema/document';
import type { PlacedEntity, PlacedKind } from '../schema/entity-schemas';
import type { StoreyId } from '../schema/ids';

type Groups = ReadonlyMap<StoreyId, readonly PlacedEntity[]>;

const cache = new WeakMap<object, Groups>();
/** Groups known so far, newest first, by the entity that they begin with. */
const byFirst = new WeakMap<PlacedEntity, readonly (readonly PlacedEntity[])[]>();
/** Versions of a group that are remembered: more than a person undoes at a stretch. */
const REMEMBERED = 16;

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
  const found = new Map<StoreyId, PlacedEntity[]>();
  for (const entity of entitiesIn<PlacedEntity>(tableOf(document, kind))) {
    const group = found.get(entity.storey);
    if (group === undefined) found.set(entity.storey, [entity]);
    else group.push(entity);
  }
  const groups = new Map([...found].map(([storey, group]) => [storey, shared(group)] as const));
  cache.set(document[kind], groups);
  return groups;
}

/** The array that was given out for these very entities before, else this one. O(n). */
function shared(group: readonly PlacedEntity[]): readonly PlacedEntity[] {
  const first = group[0];
  if (first === undefined) return group;
  const versions = byFirst.get(first) ?? [];
  const same = versions.find(
    (version) => version.length === group.length && version.every((entity, i) => entity === group[i]),
  );
  if (same === undefined) byFirst.set(first, [group, ...versions.slice(0, REMEMBERED - 1)]);
  return same ?? group;
}
