import { addEntities } from '../model/edit/add-entities';
import { placeAssets } from '../model/edit/place-assets';
import { removeAssets } from '../model/edit/remove-assets';
import type { Edits } from './edits';

/** The verbs themselves. */
export const PLAN_EDITS: Edits = { addEntities, placeAssets, removeAssets };
