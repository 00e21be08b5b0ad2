import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { SpaceId } from '../../../model/schema/ids';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { placeLines } from './escape-text';
import type { SheetsOf } from './made-sheet';
import { openingSpans, spanText } from './other-hours';
import type { StandWays } from './use-escape-ways';

interface PrintButtonProps<Sheet extends StandWays> {
  readonly sheets: readonly Sheet[];
  /** What a sheet's room is called; null = it is one for a place, which says itself that nothing leads from it. */
  readonly nameOf: ((sheet: Sheet) => string) | null;
  /** Every page is made. */
  readonly isWhole: boolean;
  readonly hour: string | null;
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
  hour,
  text: { t },
  of,
  name,
}: PrintButtonProps<Sheet>): ReactNode {
  const without = sheets.filter(({ ways }) => ways.length === 0);
  // A room that is locked with nobody in is another thing than one that nobody gets out of.
  const isLocked = ({ day }: Sheet): boolean => openingSpans(day).length > 0;
  const locked = without.filter(isLocked);
  const never = without.filter((sheet) => !isLocked(sheet));
  const others = sheets
    .filter(({ ways }) => ways.length > 0)
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
      {nameOf !== null && hour !== null && locked.length > 0 && (
        <div role="status">
          <Disclosure title={t('escape.locked-count', { count: locked.length, hour })}>
            {byHours(locked).map(([hours, those]) => (
              <p key={hours} className="print-hint">
                {t('escape.locked-rooms', { hours, rooms: those.map(nameOf).join(' · ') })}
              </p>
            ))}
          </Disclosure>
        </div>
      )}
      {nameOf !== null && never.length > 0 && (
        <div role="status">
          <Disclosure title={t('escape.no-way-count', { count: never.length })}>
            <p className="print-hint">{never.map(nameOf).join(' · ')}</p>
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

/** Rooms by the hours at which they can be left. O(rooms). */
function byHours<Sheet extends StandWays>(
  sheets: readonly Sheet[],
): readonly (readonly [string, readonly Sheet[]])[] {
  const found = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const hours = spanText(openingSpans(sheet.day));
    found.set(hours, [...(found.get(hours) ?? []), sheet]);
  }
  return [...found];
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
