import { addEntities } from '../model/edit/add-entities';
import { placeAssets } from '../model/edit/place-assets';
import { removeAssets } from '../model/edit/remove-assets';
import type { Edits } from './edits';
import { newAsset } from './new-asset';

/** The verbs themselves. */
export const PLAN_EDITS: Edits = { addEntities, newAsset, placeAssets, removeAssets };
