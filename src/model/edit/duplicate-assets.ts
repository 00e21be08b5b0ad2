import { assert } from '../../base/assert';
import type { Asset } from '../schema/assets/asset-registry';
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

/** Where a copy stands, metres. */
export interface CopyPlace {
  readonly id: AssetId;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** What is of one thing only: what stands on it, its certificate, the topic that it sends on. */
const OWN = ['number', 'code', 'registration', 'topic'];
/** What is of its place: on another storey it isn't known. */
const LOCAL = ['opening', 'space', 'department', 'responsible'];

/**
 * The copy of an asset. It has no number or other mark of one thing yet, isn't retired, and on another storey names
 * neither what is on the first (an opening, a space) nor who answers there. O(fields).
 */
export function copyOf(original: Asset, place: CopyPlace): Asset {
  const unknown = place.storey === original.storey ? OWN : [...OWN, ...LOCAL];
  const cleared = Object.fromEntries(
    unknown.filter((field) => field in original).map((field) => [field, null]),
  );
  // The fields that are cleared may all be unknown.
  return { ...original, ...cleared, ...place, retired: false } as Asset;
}

/** Copies assets to other places or storeys, as `copyOf` has it. O(copies). */
export function duplicateAssets(document: CampusDocument, copies: readonly AssetCopy[]): Patch {
  const draft = new Draft(document);
  for (const { of, id, dx, dy, storey } of copies) {
    assert(draft.find('assets', id) === null, 'id is taken', id);
    const original = draft.get('assets', of);
    const place = { id, storey: storey ?? original.storey, x: original.x + dx, y: original.y + dy };
    draft.put('assets', copyOf(original, place));
  }
  return draft.build('edit.duplicate');
}
