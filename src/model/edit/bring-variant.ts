import { assetsOf } from '../query/assets-of';
import { variantPoints } from '../query/variant-points';
import type { CampusDocument } from '../schema/document';
import type { Variant } from '../schema/variant';
import { Draft } from './draft';
import { joinPatches } from './join-patches';
import { applyPatch } from './apply-patch';
import type { Patch } from './patch';
import { removeAssets } from './remove-assets';

/**
 * Makes the plan's extinguishers those of a variant, as one step. What the variant hasn't is removed, or retired where
 * records speak of it (`withRecords`). O(document).
 */
export function bringVariant(
  document: CampusDocument,
  variant: Pick<Variant, 'extinguishers'>,
  withRecords: ReadonlySet<string>,
): Patch {
  const points = variantPoints(document, variant);
  const kept = new Set<string>(points.map(({ id }) => id));
  const gone = assetsOf(document, 'extinguisher', null)
    .map(({ id }) => id)
    .filter((id) => !kept.has(id));
  const removed = removeAssets(document, gone, withRecords);
  const draft = new Draft(applyPatch(document, removed));
  for (const point of points) draft.put('assets', { ...point, retired: false });
  return joinPatches('edit.bring-variant', [removed, draft.build('edit.bring-variant')]);
}
