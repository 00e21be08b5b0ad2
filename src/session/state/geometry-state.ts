import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { StoreyId } from '../../model/schema/ids';

/** What the scene draws, one entry a storey, as the worker sends them. */
export interface GeometryState {
  readonly storeys: ReadonlyMap<StoreyId, StoreyGeometry>;
  /** Our own trouble in making it; null when all is well. */
  readonly error: string | null;
}

export const initialGeometry: GeometryState = { storeys: new Map(), error: null };
