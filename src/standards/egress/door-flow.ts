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
