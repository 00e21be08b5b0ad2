import { orNull, shortText } from '../fields';
import { assetSchema } from './asset-base';

export const patrolPointSchema = assetSchema('patrol-point', 1.3, {
  /** What its tag or QR code says. */
  code: orNull(shortText),
});
