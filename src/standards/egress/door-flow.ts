import type { Citation } from '../../base/finding';
import { cite } from '../cite';

/** How many people a door lets through at most. */
interface DoorFlowRow {
  readonly id: string;
  readonly value: number;
  readonly unit: 'person/(m·s)';
  readonly cite: Citation;
}

/** What calculations by code reckon with, of the clear width. */
export const DOOR_FLOW: DoorFlowRow = {
  id: 'door-flow.code',
  value: 1.33,
  unit: 'person/(m·s)',
  cite: cite('IMO MSC.1/Circ.1533', '2016', 'annex 3, test 4', 'V2'),
};

/** What dividing leaves of a whole number. */
const ROUNDING = 1e-9;

/**
 * How many people codes let through a door of so much clear width (m) in so many seconds: whole people, and who is only in part within that
 * time counts, for a door that takes 2.3 a second takes 23 in some ten seconds and 24 in others. O(1).
 */
export const doorLimit = (clearWidth: number, seconds: number): number =>
  Math.ceil(DOOR_FLOW.value * clearWidth * seconds - ROUNDING);
