import type { BuildingClearing } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import type { StoreyFigures } from '../../../session/egress/egress-figures';

/** How long it takes until a storey is empty: a time, or why there is none. */
export function clearingText({ seconds, reason }: StoreyFigures['clearing'], { t }: Translator): string {
  if (seconds !== null) return t('drill.time', { seconds: Math.ceil(seconds) });
  return reason === null || reason === 'nobody' ? '–' : t(`ways.clearing-${reason}`);
}

/** As `clearingText`, of a building. */
export function buildingClearingText(
  { seconds, reason }: Pick<BuildingClearing, 'seconds' | 'reason'>,
  text: Translator,
): string {
  return reason === 'stair-not-told'
    ? text.t('ways.clearing-no-end')
    : clearingText({ seconds, reason }, text);
}
