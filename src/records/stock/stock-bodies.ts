import * as z from 'zod';
import { evidence, idOrNull, localDate, said, text, ulid } from '../event/body-fields';
import { isMovable, isWhole, STOCK_UNITS } from './amount';
import { isCas } from './cas';

/** Of any unit, what a movement or a container may hold at most. */
export const MAX_QUANTITY = 1e6;
export const CONTAINER_FORMS = [
  'bottle',
  'drum',
  'can',
  'cylinder',
  'ampoule',
  'cassette',
  'tank',
  'bag',
  'other',
] as const;
export type ContainerForm = (typeof CONTAINER_FORMS)[number];

const unit = z.enum(STOCK_UNITS);
const quantity = z.object({ value: z.number().positive().max(MAX_QUANTITY), unit }).refine(isMovable);
const countedQuantity = z.object({ value: z.number().min(0).max(MAX_QUANTITY), unit }).refine(isWhole);

const substance = z.object({
  /** CAS registry number; null where there is none (kits, mixtures). */
  cas: z.custom<string>(isCas).nullable(),
  name: said,
  /** Per cent, where it matters: ethanol of 75 and of 95 per cent are two stocks. */
  strength: z.number().min(0).max(100).nullable(),
  /** A cylinder with no more than a rest in it: kept account of apart from full ones. */
  empty: z.boolean().optional(),
});

/** Of the maker, on the label. */
const lot = said.optional();

const container = z.object({
  form: z.enum(CONTAINER_FORMS),
  /** What one of them holds: makes mass or volume of pieces. Null where nobody knows. */
  holds: quantity.nullable(),
  /** Of cylinders: the last test that is stamped on the shoulder; of several the earliest. */
  tested: localDate.optional(),
});
export type Container = Readonly<z.infer<typeof container>>;

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
  /** `from`: the supplier, or whoever brought it. `expires`: its last good day. */
  'stock.received': z.object({
    ...entry,
    quantity,
    from: text,
    lot,
    expires: localDate.optional(),
    container: container.optional(),
  }),
  /** Handed out to a department, a person, or by name. */
  'stock.issued': z.object({ ...entry, quantity, to: idOrNull, purpose: text, lot }),
  'stock.returned': z.object({ ...entry, quantity, from: idOrNull, lot }),
  'stock.wasted': z.object({ ...entry, quantity, by: text, reason: text, lot }),
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
  /** Movements that look like one written twice are each real: somebody looked at the papers. Changes no balance. */
  'stock.told-apart': z.object({ events: z.array(ulid).min(2).max(20), note: text }),
} as const;
