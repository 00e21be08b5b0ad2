import type { StoreyId } from '../../model/schema/ids';
import type { CameraState } from './camera-state';

/**
 * What a result tells whoever looks at a storey: all, or before all was gone through once that storey alone; null where it
 * tells of another storey only. O(storeys).
 */
export function resultScope(
  { result, whole }: Pick<CameraState, 'result' | 'whole'>,
  shown: StoreyId | null,
): 'all' | 'here' | null {
  if (result === null) return null;
  if (whole) return 'all';
  return result.storeys.every(({ storey }) => storey === shown) ? 'here' : null;
}
