import type { BuildingClearing } from '../../../analyses/egress/result';
import type { Translator } from '../../../i18n/translator';
import type { StoreyFigures } from '../../../session/egress/egress-figures';

/** How long it takes until a storey is empty: a time, or why there is none and how long all others take. */
export function clearingText(
  {
    seconds,
    reason,
    others,
  }: Pick<StoreyFigures['clearing'], 'seconds' | 'reason'> & { others?: number | null },
  { t }: Translator,
): string {
  if (seconds !== null) return t('drill.time', { seconds: Math.ceil(seconds) });
  if (reason === 'no-way' && others !== null && others !== undefined) {
    return t('ways.clearing-others', { time: t('drill.time', { seconds: Math.ceil(others) }) });
  }
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
