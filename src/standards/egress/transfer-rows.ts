import type { Citation } from '../../base/finding';
import type { Mobility } from '../../model/schema/mobilities';
import { cite, nfpa101 } from '../cite';

/** A number for moving patients who can't walk to safety on the same storey. */
export interface TransferRow {
  readonly id: string;
  readonly value: number;
  readonly unit: 'm/s' | 's' | 'persons';
  readonly cite: Citation;
}

const row = (id: string, value: number, unit: TransferRow['unit'], citation: Citation): TransferRow => ({
  id: `transfer.${id}`,
  value,
  unit,
  cite: citation,
});

/** Eight drills in hospital wards (Fire Technology): means. */
const drills = cite('Geoerg et al.', '2025', 'hospital drills', 'V2');
/** Staff that prompts outpatients: recalled. */
const prompted = cite('Gwynne et al.', '2003', 'staff and patients', 'M-med');
/** Ranges that are given for wards: their middle; and what this program sets itself, for want of a source. */
const own = cite('WardTwin', '1', 'transfer-of-patients', 'house');

/** Until staff and carers set to it, from the alarm. */
export const TRANSFER_READY = {
  staff: row('ready.staff', 30, 's', prompted),
  carer: row('ready.carer', 60, 's', prompted),
} as const;

/** So much sooner a member of staff has to be there than a carer to lend the second hand: they are kept for patients who need staff. */
export const TRANSFER_SPARED = row('spared.staff', 60, 's', own);

/** People who go back for the next patient. */
export const UNLOADED_SPEED = row('speed.unloaded', 1.35, 'm/s', own);

/** People who can't go by themselves, the easiest to move first: they are moved in this order. */
export const MOVED = [
  'carried',
  'wheelchair',
  'bed',
  'bed-with-equipment',
] as const satisfies readonly Mobility[];
export type Moved = (typeof MOVED)[number];

/** What one patient takes. */
export interface TransferNeeds {
  /** Seconds until the patient is ready to go. */
  readonly prepare: TransferRow;
  readonly speed: TransferRow;
  readonly helpers: TransferRow;
}

const needs = (
  moved: Moved,
  prepare: readonly [seconds: number, cite: Citation],
  speed: readonly [metres: number, cite: Citation],
  helpers: number,
): TransferNeeds => ({
  prepare: row(`prepare.${moved}`, prepare[0], 's', prepare[1]),
  speed: row(`speed.${moved}`, speed[0], 'm/s', speed[1]),
  helpers: row(`helpers.${moved}`, helpers, 'persons', own),
});

/** 20–60 s into a wheelchair, 60–120 s for a bed, 331 s measured to free one from equipment; three or four people move such a bed. */
export const TRANSFER_NEEDS: Readonly<Record<Moved, TransferNeeds>> = {
  carried: needs('carried', [20, own], [0.9, own], 1),
  wheelchair: needs('wheelchair', [40, own], [1.1, drills], 1),
  bed: needs('bed', [90, own], [0.7, drills], 2),
  'bed-with-equipment': needs('bed-with-equipment', [331, drills], [0.5, own], 3),
};

/**
 * Available time: until patients of a nursing unit are in the next compartment, a refuge or the open. No code of China and none of hospitals
 * tells one; the longest that a house for people who need care may take in a timed drill before leaving it counts as impractical is
 * borrowed (evacuation capability “slow”: more than 3 min, at most 13). From memory.
 */
export const TRANSFER_TIME = row('available', 780, 's', nfpa101('A.3.3.83', 'M-med'));
