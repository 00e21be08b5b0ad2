import { assetSchema } from './asset-base';

export const fireBlanketSchema = assetSchema('fire-blanket', 1.5, {});
