import * as z from 'zod';
import { evidence, idOrNull, said, text } from '../event/body-fields';
import { isMovable, isWhole, STOCK_UNITS } from './amount';
import { isCas } from './cas';

const unit = z.enum(STOCK_UNITS);
const quantity = z.object({ value: z.number().positive().max(1e6), unit }).refine(isMovable);
const countedQuantity = z.object({ value: z.number().min(0).max(1e6), unit }).refine(isWhole);

const substance = z.object({
  /** CAS registry number; null where there is none (kits, mixtures). */
  cas: z.custom<string>(isCas).nullable(),
  name: said,
  /** Per cent, where it matters: ethanol of 75 and of 95 per cent are two stocks. */
  strength: z.number().min(0).max(100).nullable(),
});

const entry = {
  substance,
  /** The second person at hand (双人双锁); the first is who writes. */
  second: idOrNull,
  /** The paper that it rests on: delivery note, requisition, manifest. */
  voucher: text.nullable(),
  note: text,
  evidence,
};

/** Movements and counts of hazardous substances; `about` is the store (an asset). */
export const STOCK_BODIES = {
  'stock.received': z.object({ ...entry, quantity, from: text }),
  /** Handed out to a department, a person, or by name. */
  'stock.issued': z.object({ ...entry, quantity, to: idOrNull, purpose: text }),
  'stock.returned': z.object({ ...entry, quantity, from: idOrNull }),
  'stock.wasted': z.object({ ...entry, quantity, by: text, reason: text }),
  /** What is on the shelf. It does not change the ledger: a difference stays open until it is booked. */
  'stock.counted': z.object({ ...entry, quantity: countedQuantity }),
  /** Books a difference, on somebody's word. */
  'stock.adjusted': z.object({
    ...entry,
    quantity,
    change: z.enum(['found', 'lost']),
    reason: said,
    approvedBy: idOrNull,
  }),
} as const;
