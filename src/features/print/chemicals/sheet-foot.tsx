import type { ReactNode } from 'react';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import { daysBetween, isLocalDate } from '../../../base/time/local-date';
import type { Translator } from '../../../i18n/translator';
import { dayText } from '../../../widgets/asset-card/when';

/** A sheet whose amounts are so many days older than its printing says so loudly. */
const OLD = 30;

interface FootProps {
  readonly records: Pick<ChemicalRecords, 'today'>;
  readonly made: Date;
  readonly text: Translator;
}

/** As of when the amounts are and when the sheet was made; amounts from long before are warned of. */
export function SheetFoot({ records, made, text }: FootProps): ReactNode {
  const { t, formats } = text;
  const days = daysOld(records.today, made);
  return (
    <>
      {days > OLD && <p className="chemical-page-warning">{t('chemical-sheet.old', { days })}</p>}
      <footer>
        <span>{t('chemical-sheet.dated', { day: dayText(records.today, formats) })}</span>
        <span>{t('chemical-sheet.made', { day: formats.date(made) })}</span>
      </footer>
    </>
  );
}

/** Days from the day of the records to the day of printing by the clock of this device, as the footer writes it. O(1). */
function daysOld(today: ChemicalRecords['today'], made: Date): number {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`;
  return isLocalDate(day) ? daysBetween(today, day) : 0;
}
