import { assetSchema } from './asset-base';

export const evacuationChairSchema = assetSchema('evacuation-chair', 0.8, {});
