import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';

const value = z.number().min(0).max(1e6);

/**
 * How a quantity spreads over people. Normal: mean and standard deviation, drawn again outside min … max.
 * Lognormal: mean and standard deviation of the logarithm. List: each of the values equally often.
 */
export const distributionSchema = z.discriminatedUnion('distribution', [
  z.strictObject({ distribution: z.literal('constant'), value }),
  z
    .strictObject({ distribution: z.literal('uniform'), min: value, max: value })
    .refine(({ min, max }) => min <= max, { params: { code: 'document.min-over-max' } }),
  z
    .strictObject({
      distribution: z.literal('normal'),
      mean: value,
      deviation: value,
      min: value.default(0),
      max: value.default(1e6),
    })
    // At least some of the bell must lie within, or drawing again would never end.
    .refine(
      ({ mean, deviation, min, max }) =>
        min <= max &&
        mean >= min - 3 * deviation &&
        mean <= max + 3 * deviation &&
        (deviation === 0 || min < max),
      { params: { code: 'document.min-over-max' } },
    ),
  z.strictObject({
    distribution: z.literal('lognormal'),
    mean: z.number().min(-20).max(20),
    deviation: z.number().min(0).max(10),
    max: value.default(1e6),
  }),
  z.strictObject({ distribution: z.literal('list'), values: z.array(value).min(1).max(100_000) }),
]);

export type Distribution = DeepReadonly<z.infer<typeof distributionSchema>>;
