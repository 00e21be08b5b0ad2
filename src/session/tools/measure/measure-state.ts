import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Chain } from '../chain';
import type { MeasureSnapKind } from './measure-snap';

/** A line that was measured. */
export interface Measured {
  readonly storey: StoreyId;
  readonly points: readonly Point[];
  /** Its end is its beginning: it has an area. */
  readonly closed: boolean;
}

export interface MeasureState {
  readonly kind: 'measure';
  readonly chain: Chain;
  /** What the place of the pointer was drawn to. */
  readonly by: MeasureSnapKind;
  readonly done: readonly Measured[];
}
