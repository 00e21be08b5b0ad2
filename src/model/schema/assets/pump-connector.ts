import { z } from 'zod';
import { orNull } from '../fields';
import { assetSchema } from './asset-base';

/** Where a fire engine feeds a building's pipes. */
export const pumpConnectorSchema = assetSchema('pump-connector', 0.7, {
  feeds: orNull(z.enum(['hydrants', 'sprinklers'])),
});
