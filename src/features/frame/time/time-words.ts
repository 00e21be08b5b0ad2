import { useMemo } from 'react';
import { localDateAt } from '../../../base/time/zone';
import type { LocalDate } from '../../../base/time/local-date';
import { useAsOf, useRecords, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Translator } from '../../../i18n/translator';

/** A calendar day as the language writes it. */
export function dayText(date: LocalDate, { formats }: Translator): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return formats.date(new Date(year, month - 1, day));
}

/** The day that is looked at, in words: as designed, today with its date when the records tell it, or the day. */
export function useDayWords(): string {
  const text = useText();
  const choice = useView((view) => view.asOf);
  const at = useAsOf((asOf) => asOf.at);
  const zone = useRecords((records) => records.keeper?.zone);
  return useMemo(() => {
    if (choice === 'designed') return text.t('time.designed');
    if (choice !== 'today') return dayText(choice, text);
    return at && zone
      ? text.t('time.today-is', { date: dayText(localDateAt(at, zone), text) })
      : text.t('time.today');
  }, [choice, at, zone, text]);
}
