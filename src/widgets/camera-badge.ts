import type { Translator } from '../i18n/translator';
import { cameraFigures } from '../session/cameras/camera-figures';
import type { CameraState } from '../session/cameras/camera-state';
import type { StoreyId } from '../model/schema/ids';
import type { StoreyBadge } from './storey-badge';

/** What is known of the cameras: of all storeys, or of the one that was asked first. */
export type KnownCameras = Pick<CameraState, 'result' | 'whole' | 'status'>;

/** Where less is amiss it is rounding of samples, m². */
export const NOTHING_UNSEEN = 0.05;

/**
 * What a planner of cameras asks of a storey: how much floor that is to be seen no camera shows; where there is none, how
 * much is not clear enough, and how many doorways are not as they must be. Late words have to be there. O(rooms of all storeys + findings).
 */
export function cameraBadge(
  id: StoreyId,
  { result, whole, status }: KnownCameras,
  { t, formats }: Translator,
): StoreyBadge {
  const known = result !== null && (whole || result.storeys.some(({ storey }) => storey === id));
  if (!known) {
    return status === 'stopped' || status === 'failed'
      ? { state: 'none', short: '–', long: '' }
      : { state: 'none', short: '…', long: t('storeys.unknown') };
  }
  const { area, blind, below, doorways, unmet } = cameraFigures(result, id);
  const bad = (short: string, code: 'blind' | 'below'): StoreyBadge => ({
    state: 'bad',
    short,
    long: t(`cameras.rung-${code}`, { area: short }),
  });
  if (blind >= NOTHING_UNSEEN) return bad(formats.area(blind), 'blind');
  if (below >= NOTHING_UNSEEN) return bad(formats.area(below), 'below');
  if (unmet > 0) {
    const long = t('cameras.rung-unmet', { count: unmet });
    return { state: 'bad', short: formats.number(unmet), long };
  }
  return area > 0 || doorways > 0
    ? { state: 'good', short: '✓', long: t('cameras.rung-seen') }
    : { state: 'none', short: '–', long: t('cameras.rung-none') };
}
