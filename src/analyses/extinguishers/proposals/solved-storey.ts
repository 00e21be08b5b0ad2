import type { PlaceCover } from '../../placing/place-cover';
import type { CoverRows } from './cover-rows';
import type { PointNeed } from './point-needs';
import type { Candidates } from './storey-task';

/** A cover of a storey with all that it was made from. */
export interface SolvedStorey extends Candidates {
  readonly needs: readonly PointNeed[];
  readonly rows: CoverRows;
  readonly chosen: Int32Array;
  readonly cover: PlaceCover;
  /** Extinguishers that units need at least. */
  readonly buy: number;
  readonly done: number;
}
