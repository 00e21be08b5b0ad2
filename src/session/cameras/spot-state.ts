import type { SpotCamera } from '../../analyses/cameras/at-spot';
import type { PlanPoint } from '../state/plan-point';

/** In hand: a click says where the person stands that cameras are asked about. Stays in hand. */
export interface CameraSpotToolState {
  readonly kind: 'camera-spot';
  /** The person is dragged just now. */
  readonly drags: boolean;
}

/** A person put somewhere, and who sees them. */
export interface SpotState {
  /** Null = nobody is put anywhere. */
  readonly spot: PlanPoint | null;
  readonly status: 'idle' | 'working' | 'ready' | 'failed';
  /** The best first; of the place before while that of the next is on its way. */
  readonly seen: readonly SpotCamera[];
  readonly error: string | null;
}

export const initialSpot: SpotState = { spot: null, status: 'idle', seen: [], error: null };
