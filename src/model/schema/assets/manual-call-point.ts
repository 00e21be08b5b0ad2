import { assetSchema } from './asset-base';

export const manualCallPointSchema = assetSchema('manual-call-point', 1.4, {});
