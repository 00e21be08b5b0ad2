import { z } from 'zod';
import { assetSchema } from './asset-base';

/** Where electric bicycles are charged. */
export const chargerSchema = assetSchema('charger', 1.2, {
  /** Vehicles that it charges at once. */
  sockets: z.int().min(1).max(100).default(1),
});
