import * as z from 'zod';
import { evidence, idOrNull, localDate, said, text } from '../event/body-fields';

/** One physical unit, as its nameplate says. What should hang there is the document's business. */
const unit = z.object({
  maker: text.nullable(),
  model: text.nullable(),
  serial: text.nullable(),
  /** From the nameplate: decides service and scrap dates. */
  made: localDate.nullable(),
  /** An extinguisher's agent; the document's word for it. */
  agent: idOrNull,
});

/** Which of the units at one setting point (GB 50140), from 0. */
const slot = z.number().int().min(0).max(19);

export const ASSET_BODIES = {
  'asset.installed': z.object({ slot, unit }),
  'asset.replaced': z.object({ slot, unit, reason: text }),
  /** `tested`: its shell was pressure-tested; where it isn't told nobody may take it to have been. */
  'asset.serviced': z.object({ slot, by: text, work: text, evidence, tested: z.boolean().optional() }),
  'asset.condition': z.object({ condition: z.enum(['present', 'missing', 'faulty']), note: text, evidence }),
  'asset.retired': z.object({ reason: said, by: idOrNull }),
} as const;

export type Unit = z.infer<typeof unit>;
