import type { CampusDocument } from '../schema/document';
import type { AssetId, StoreyId } from '../schema/ids';
import { Draft } from './draft';
import type { Patch } from './patch';

/** Where an asset goes; what isn't given stays. Metres. */
export interface AssetPlace {
  readonly id: AssetId;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
  readonly storey?: StoreyId;
}

/** Puts assets where they are said to be: the end of a drag, or numbers typed in. O(assets). */
export function placeAssets(document: CampusDocument, places: readonly AssetPlace[]): Patch {
  const draft = new Draft(document);
  for (const place of places) draft.put('assets', { ...draft.get('assets', place.id), ...place });
  return draft.build('edit.move');
}
