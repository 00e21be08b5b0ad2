import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { Button } from '../../../ui/button';
import type { StandWays } from './use-escape-ways';

interface PrintButtonProps {
  readonly sheets: readonly StandWays[];
  /** Every page is made. */
  readonly isWhole: boolean;
  readonly text: Translator;
}

/** Prints, and says of the sheets what somebody has to know before they hang. */
export function PrintButton({ sheets, isWhole, text: { t } }: PrintButtonProps): ReactNode {
  const without = sheets.filter(({ ways }) => ways.length === 0).length;
  const hours = [...new Set(sheets.flatMap(({ later }) => later.map(({ hour }) => hour)))];
  const counts = hours.map((hour) => ({
    hour,
    count: sheets.filter(({ later }) => later.some((each) => each.hour === hour && each.way !== 'same'))
      .length,
  }));
  return (
    <>
      <div className="print-options">
        <Button look="solid" disabled={!isWhole || without === sheets.length} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      {without > 0 && (
        <p className="print-hint" role="status">
          {t('escape.no-way-count', { count: without })}
        </p>
      )}
      {counts.map(
        (each) =>
          each.count > 0 && (
            <p key={each.hour} className="print-hint" role="status">
              {t('escape.differs', each)}
            </p>
          ),
      )}
    </>
  );
}
