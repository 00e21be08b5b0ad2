import type { Translator } from '../i18n/translator';
import type { StoreyFigures } from '../session/egress/egress-figures';
import type { EgressState } from '../session/egress/egress-state';
import type { StoreyBadge } from './storey-badge';

/**
 * What a planner of ways out asks of a storey: how much is wrong with them; null `figures` = the storey isn't known. Late words have to
 * be there. O(1).
 */
export function egressBadge(
  figures: StoreyFigures | null,
  status: EgressState['status'],
  { t, formats }: Translator,
): StoreyBadge {
  if (figures === null) {
    return status === 'stopped' || status === 'failed'
      ? { state: 'none', short: '–', long: '' }
      : { state: 'none', short: '…', long: t('storeys.unknown') };
  }
  const { findings, rooms } = figures;
  if (findings > 0) {
    const long = t('egress-tint.rung-findings', { count: findings });
    return { state: 'bad', short: formats.number(findings), long };
  }
  return rooms > 0
    ? { state: 'good', short: '✓', long: t('egress-tint.rung-good') }
    : { state: 'none', short: '–', long: t('egress-tint.rung-none') };
}
