import type { StoreyFloor, StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { StoreyId } from '../../model/schema/ids';

/** What the scene draws, one entry a storey, as the worker sends them. */
export interface GeometryState {
  readonly storeys: ReadonlyMap<StoreyId, StoreyGeometry>;
  /** What the walking surface adds to it; comes later. */
  readonly floors: ReadonlyMap<StoreyId, StoreyFloor>;
  /** The first storey of the plan has been seen (or could not be made): what a person needs next may come. */
  readonly seen: boolean;
  /** Our own trouble in making it; null when all is well. */
  readonly error: string | null;
}

export const initialGeometry: GeometryState = {
  storeys: new Map(),
  floors: new Map(),
  seen: false,
  error: null,
};
