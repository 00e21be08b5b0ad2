import { z } from 'zod';
import { AGENTS } from './assets/agents';
import { orNull, shortText } from './fields';

/** What a hospital decided about its extinguishers where the code leaves a choice. */
export const extinguisherDesignSchema = z.strictObject({
  /** Factor K of GB 50140 7.3.2; null = by the systems that protect each storey. */
  kFactor: orNull(z.number().min(0.3).max(1)),
  /** Agent of choice where several suit; null = as the code's own order has it. */
  agent: orNull(z.enum(AGENTS)),
  /** What a unit costs, bought and hung, in the hospital's own currency, by model. */
  prices: z
    .array(z.strictObject({ model: shortText, price: z.number().min(0).max(1e7) }))
    .max(200)
    .default([]),
});
