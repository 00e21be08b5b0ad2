import { z } from 'zod';
import { orNull } from '../fields';
import { assetSchema } from './asset-base';

export const gasDetectorSchema = assetSchema('gas-detector', 2.5, {
  gas: orNull(z.enum(['methane', 'propane', 'hydrogen', 'oxygen', 'carbon-monoxide', 'solvent', 'other'])),
});
