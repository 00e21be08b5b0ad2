import type { Translator } from '../../../i18n/translator';
import type { StoreyFigures } from '../../../session/egress/egress-figures';

/** How long it takes until a storey is empty: a time, or why there is none. */
export function clearingText({ seconds, reason }: StoreyFigures['clearing'], { t }: Translator): string {
  if (seconds !== null) return t('drill.time', { seconds });
  return reason === null || reason === 'nobody' ? '–' : t(`ways.clearing-${reason}`);
}
