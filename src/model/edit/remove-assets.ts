import type { CampusDocument } from '../schema/document';
import type { AssetId } from '../schema/ids';
import { joinPatches } from './join-patches';
import type { Patch } from './patch';
import { removeEntities } from './remove-entities';
import { updateEntities } from './update-entities';

/**
 * Takes assets out of the plan. Those that records speak of (`withRecords`) are retired instead: they stay in
 * the document, marked, so that their history still has something to be about. O(assets).
 */
export function removeAssets(
  document: CampusDocument,
  ids: readonly AssetId[],
  withRecords: ReadonlySet<string>,
): Patch {
  const retired = ids.filter((id) => withRecords.has(id));
  const erased = ids.filter((id) => !withRecords.has(id));
  if (retired.length === 0) return removeEntities(document, erased);
  return joinPatches(erased.length === 0 ? 'edit.retire' : 'edit.remove', [
    updateEntities(document, 'assets', retired, { retired: true }, 'edit.retire'),
    removeEntities(document, erased),
  ]);
}
