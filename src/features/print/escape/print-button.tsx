import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { SpaceId } from '../../../model/schema/ids';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { placeLines } from './escape-text';
import type { SheetsOf } from './made-sheet';
import { spanText } from './other-hours';
import type { StandWays } from './use-escape-ways';

interface PrintButtonProps<Sheet extends StandWays> {
  readonly sheets: readonly Sheet[];
  /** What a sheet's room is called; null = it is one for a place, which says itself that nothing leads from it. */
  readonly nameOf: ((sheet: Sheet) => string) | null;
  /** Every page is made. */
  readonly isWhole: boolean;
  readonly text: Translator;
  /** What the file is called after that a browser makes of it: of what the sheets are, and of which room (null = of several). */
  readonly of: SheetsOf;
  readonly name: SpaceId | null;
}

/** Prints, and says of the sheets what somebody has to know before they hang. */
export function PrintButton<Sheet extends StandWays>({
  sheets,
  nameOf,
  isWhole,
  text: { t },
  of,
  name,
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
      <div className="escape-print">
        <Button
          look="solid"
          disabled={!isWhole || without.length === sheets.length}
          onClick={() => printAs(fileTitle(of, name))}
        >
          {t('print.print')}
        </Button>
      </div>
      {without.length > 0 && nameOf !== null && (
        <div role="status">
          <Disclosure title={t('escape.no-way-count', { count: without.length })}>
            <p className="print-hint">
              {t('escape.no-way-rooms', { rooms: without.map(nameOf).join(' · ') })}
            </p>
          </Disclosure>
        </div>
      )}
      {counts.map((each) => (
        <p key={each.hours} className="print-hint" role="status">
          {t('escape.differs', each)}
        </p>
      ))}
    </>
  );
}

/** In the sheet's own language. */
function fileTitle({ document, storey, paper, texts }: SheetsOf, room: SpaceId | null): string {
  const [text] = texts;
  const place = placeLines(document, storey.plan.storey.id, room, [text]);
  return [...place.toReversed(), text.t('escape.title'), paper].join(' · ');
}

/** Browsers name the file after the page. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  window.addEventListener('afterprint', () => (document.title = before), { once: true });
  window.print();
}
