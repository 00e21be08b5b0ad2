import type { addEntities } from '../model/edit/add-entities';
import type { placeAssets } from '../model/edit/place-assets';
import type { removeAssets } from '../model/edit/remove-assets';
import type { newAsset } from './new-asset';

/** Verbs of the plan that the page itself needs whatever the job. They check what they make, by its schemas. */
export interface Edits {
  readonly addEntities: typeof addEntities;
  readonly newAsset: typeof newAsset;
  readonly placeAssets: typeof placeAssets;
  readonly removeAssets: typeof removeAssets;
}
