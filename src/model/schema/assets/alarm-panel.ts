import { z } from 'zod';
import { assetSchema } from './asset-base';

export const alarmPanelSchema = assetSchema('alarm-panel', 1.5, {
  role: z.enum(['controller', 'repeater']).default('controller'),
});
