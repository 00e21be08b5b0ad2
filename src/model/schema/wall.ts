import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { aboveFloor, extent, minutes, orNull, storeyHeight } from './fields';
import { nameSchema } from './name';
import { pointSchema, polygonSchema } from './polygon';
import { entitySchema, ownId, ref } from './reference';

/**
 * Body of a wall in plan. A polygon is already cut by its doors. A line with a thickness (0 = a screen that
 * blocks sight and way) isn't: the openings that lie on it cut it.
 */
export const wallBodySchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('polygon'), outline: polygonSchema }),
  z.strictObject({
    form: z.literal('line'),
    line: z
      .array(pointSchema)
      .min(2)
      .max(20_000)
      .refine(([a, ...rest]) => rest.some((p) => p[0] !== a?.[0] || p[1] !== a?.[1]), {
        params: { code: 'document.no-length' },
      }),
    thickness: extent.max(10),
  }),
]);

export const wallSchema = entitySchema({
  id: ownId('walls'),
  storey: ref('storeys'),
  body: wallBodySchema,
  /** Lower edge above the floor, metres. */
  base: aboveFloor.default(0),
  /** From the base up, metres; null = to the height of the storey. */
  height: orNull(storeyHeight.min(0.01)),
  /** Glass: seen through, not walked through. */
  transparent: z.boolean().default(false),
  name: nameSchema,
  /** Fire resistance, minutes. */
  fireRating: orNull(minutes),
});

export type Wall = DeepReadonly<z.infer<typeof wallSchema>>;
export type WallBody = Wall['body'];
