import { assert } from '../../base/assert';
import type { CampusDocument } from '../schema/document';
import type { AssetId, StoreyId } from '../schema/ids';
import { Draft } from './draft';
import type { Patch } from './patch';

/** One copy: of which asset, under which new id, (dx, dy) metres further, perhaps on another storey. */
export interface AssetCopy {
  readonly of: AssetId;
  readonly id: AssetId;
  readonly dx: number;
  readonly dy: number;
  readonly storey?: StoreyId;
}

/**
 * Copies assets to other places or storeys. A copy has no number yet (numbers are of one thing), isn't retired,
 * and if it goes to another storey no longer names what is on the first (an opening, a space). O(copies).
 */
export function duplicateAssets(document: CampusDocument, copies: readonly AssetCopy[]): Patch {
  const draft = new Draft(document);
  for (const { of, id, dx, dy, storey } of copies) {
    assert(draft.find('assets', id) === null, 'id is taken', id);
    const original = draft.get('assets', of);
    const there = storey ?? original.storey;
    const local = {
      ...('opening' in original && { opening: null }),
      ...('space' in original && { space: null }),
    };
    draft.put('assets', {
      ...original,
      ...(there === original.storey ? {} : local),
      id,
      storey: there,
      x: original.x + dx,
      y: original.y + dy,
      number: null,
      retired: false,
    });
  }
  return draft.build('edit.duplicate');
}
