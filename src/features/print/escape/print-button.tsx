import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { Button } from '../../../ui/button';
import { spanText } from './other-hours';
import type { StandWays } from './use-escape-ways';

interface PrintButtonProps<Sheet extends StandWays> {
  readonly sheets: readonly Sheet[];
  /** What a sheet's room is called; null = it is one for a place, which says itself that nothing leads from it. */
  readonly nameOf: ((sheet: Sheet) => string) | null;
  /** Every page is made. */
  readonly isWhole: boolean;
  readonly text: Translator;
}

/** Prints, and says of the sheets what somebody has to know before they hang. */
export function PrintButton<Sheet extends StandWays>({
  sheets,
  nameOf,
  isWhole,
  text: { t },
}: PrintButtonProps<Sheet>): ReactNode {
  const without = sheets.filter(({ ways }) => ways.length === 0);
  const others = sheets
    .map(({ day }) => day.filter(({ way }) => way !== 'same').flatMap(({ spans }) => spans))
    .filter((spans) => spans.length > 0)
    .map(spanText);
  const counts = [...new Set(others)].map((hours) => ({
    hours,
    count: others.filter((each) => each === hours).length,
  }));
  return (
    <>
      <div className="print-options">
        <Button
          look="solid"
          disabled={!isWhole || without.length === sheets.length}
          onClick={() => window.print()}
        >
          {t('print.print')}
        </Button>
      </div>
      {without.length > 0 && nameOf !== null && (
        <p className="print-hint" role="status">
          {t('escape.no-way-rooms', {
            count: without.length,
            rooms: without.map(nameOf).join(' · '),
          })}
        </p>
      )}
      {counts.map((each) => (
        <p key={each.hours} className="print-hint" role="status">
          {t('escape.differs', each)}
        </p>
      ))}
    </>
  );
}
