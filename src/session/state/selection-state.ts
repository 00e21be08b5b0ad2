import type { AssetId } from '../../model/schema/ids';

export interface SelectionState {
  readonly asset: AssetId | null;
  /** What the pointer is over; never the only way to see something. */
  readonly hover: AssetId | null;
}

export const initialSelection: SelectionState = { asset: null, hover: null };
