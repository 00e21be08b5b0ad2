import { applyPatch } from '../../../model/edit/apply-patch';
import { joinPatches } from '../../../model/edit/join-patches';
import type { Patch } from '../../../model/edit/patch';
import { onStorey } from '../../../model/query/on-storey';
import { ENTITY_KINDS, type CampusDocument } from '../../../model/schema/document';
import type { PlacedKind } from '../../../model/schema/entity-schemas';
import { makeId, type StoreyId } from '../../../model/schema/ids';
import type { Plant } from './story';

const UNPLACED: ReadonlySet<string> = new Set([
  'buildings',
  'storeys',
  'departments',
  'people',
  'populations',
]);

// What the set leaves are the placed kinds.
const PLACED = ENTITY_KINDS.filter((kind) => !UNPLACED.has(kind)) as readonly PlacedKind[];

/**
 * The document with faults planted in it. Each plant works on its storey alone, so that a hundred of them copy the
 * dictionaries of the campus once. O(entities + plants · entities of a storey).
 */
export function planted(document: CampusDocument, plants: readonly Plant[]): CampusDocument {
  const storeys = new Map<string, CampusDocument>();
  const patches: Patch[] = [];
  for (const { storey, edit } of plants) {
    const before = storeys.get(storey) ?? storeyAlone(document, makeId('storey', storey));
    const patch = edit(before);
    storeys.set(storey, applyPatch(before, patch));
    patches.push(patch);
  }
  return applyPatch(document, joinPatches('edit.several', patches));
}

/** A document without the rooms and things of all other storeys. */
function storeyAlone(document: CampusDocument, storey: StoreyId): CampusDocument {
  const tables = PLACED.map((kind) => [
    kind,
    Object.fromEntries(onStorey(document, kind, storey).map((entity) => [entity.id, entity])),
  ]);
  return { ...document, ...Object.fromEntries(tables) };
}
