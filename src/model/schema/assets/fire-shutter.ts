import { minutes, orNull } from '../fields';
import { refOrNull } from '../reference';
import { assetSchema } from './asset-base';

export const fireShutterSchema = assetSchema('fire-shutter', 0, {
  opening: refOrNull('openings'),
  /** Fire resistance, minutes. */
  fireRating: orNull(minutes),
});
