import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { Point } from '../../../model/schema/polygon';
import { ABOVE_SHEET } from '../paper-preview';
import type { TurnedStorey } from './escape-content';
import { EscapeSheet } from './escape-sheet';
import { madeSheet, type SheetAsked, type SheetsOf } from './made-sheet';

/** A sheet to be made: what it is of, and what is up on it. */
export interface PageAsked extends SheetAsked {
  readonly key: string;
  readonly facing: number;
}

interface PageProps {
  readonly of: SheetsOf;
  readonly page: PageAsked;
  readonly turned: TurnedStorey;
  readonly text: Translator;
  readonly onPlace: ((at: Point) => void) | null;
}

/** Made once: each page that comes after would draw all before it anew. */
export const SheetPage = memo(function SheetPage({ of, page, turned, text, onPlace }: PageProps): ReactNode {
  const sheet = useMemo(() => madeSheet(of, turned, page), [of, turned, page]);
  const { laid } = sheet.content;
  return (
    <div
      className="escape-page"
      data-wide={laid.page.landscape}
      // React's type knows no properties that a stylesheet makes up.
      style={
        {
          '--sheet-width': `${laid.page.width}mm`,
          '--sheet-height': `${laid.page.height}mm`,
        } as CSSProperties
      }
    >
      {laid.isSmall && <p className={`escape-note ${ABOVE_SHEET}`}>{text.t('escape.small')}</p>}
      <EscapeSheet sheet={sheet} onPlace={onPlace} />
    </div>
  );
});
