import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { PRESETS } from './run-choices';

/**
 * How people walk: one of the program's presets, or the collision-free speed model with its parameters
 * (Tordeux, Chraibi, Seyfried 2016): strength without unit, ranges in metres, time gap in seconds.
 */
export const walkingModelSchema = z.union([
  z.strictObject({ preset: z.enum(PRESETS) }),
  z.strictObject({
    kind: z.literal('collision-free-speed'),
    strength: z.number().min(0).max(1000).default(8),
    range: z.number().positive().max(10).default(0.1),
    wallStrength: z.number().min(0).max(1000).default(5),
    wallRange: z.number().positive().max(10).default(0.02),
    timeGap: z.number().min(0.01).max(10).default(1),
  }),
]);

export type WalkingModel = DeepReadonly<z.infer<typeof walkingModelSchema>>;
