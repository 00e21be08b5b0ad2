import type { Translator } from '../../i18n/translator';
import type { AsOfChoice } from '../../session/state/view-state';

/** By which state things were counted. A sheet is read on other days: it says which one "today" was. */
export function stateText(asOf: AsOfChoice, today: string, { t }: Translator): string {
  if (asOf === 'designed') return t('print.as-of-designed');
  return asOf === 'today' ? t('print.as-of-today', { date: today }) : asOf;
}
