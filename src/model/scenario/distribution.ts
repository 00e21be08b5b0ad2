import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';

/** What is left of a bell, 3 deviations wide to either side, must overlap its bounds, or hardly anything could be drawn. */
const overlaps = (mean: number, deviation: number, min: number, max: number): boolean =>
  min <= max && mean >= min - 3 * deviation && mean <= max + 3 * deviation;
const EMPTY = { params: { code: 'document.min-over-max' } };

/**
 * How a quantity of `least` … `most` spreads over people: nothing outside can be drawn. Normal: mean and standard deviation, drawn again
 * outside min … max. Lognormal: mean and standard deviation of the logarithm, drawn again outside too. List: each of the values equally often.
 */
export const distributionWithin = (least: number, most: number) => {
  const value = z.number().min(least).max(most);
  const any = z.number().min(0).max(1e6);
  const bounds = { min: value.default(least), max: value.default(most) };
  return z.discriminatedUnion('distribution', [
    z.strictObject({ distribution: z.literal('constant'), value }),
    z
      .strictObject({ distribution: z.literal('uniform'), min: value, max: value })
      .refine(({ min, max }) => min <= max, EMPTY),
    z
      .strictObject({ distribution: z.literal('normal'), mean: any, deviation: any, ...bounds })
      .refine(
        ({ mean, deviation, min, max }) =>
          overlaps(mean, deviation, min, max) && (deviation === 0 || min < max),
        EMPTY,
      ),
    z
      .strictObject({
        distribution: z.literal('lognormal'),
        mean: z.number().min(-20).max(20),
        deviation: z.number().min(0).max(10),
        ...bounds,
      })
      .refine(
        ({ mean, deviation, min, max }) => overlaps(mean, deviation, Math.log(min), Math.log(max)),
        EMPTY,
      ),
    z.strictObject({ distribution: z.literal('list'), values: z.array(value).min(1).max(100_000) }),
  ]);
};

export type Distribution = DeepReadonly<z.infer<ReturnType<typeof distributionWithin>>>;
