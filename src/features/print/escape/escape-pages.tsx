import { useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { Point } from '../../../model/schema/polygon';
import { ProgressBar } from '../../../ui/progress-bar';
import { PAPERS } from '../paper';
import { PaperPreview } from '../paper-preview';
import type { TurnedStorey } from './escape-content';
import { EscapeSheet } from './escape-sheet';
import { madeSheet, type SheetAsked, type SheetsOf } from './made-sheet';
import { turner } from './turner';

/** A sheet to be made: what it is of, and what is up on it. */
export interface PageAsked extends SheetAsked {
  readonly key: string;
  readonly facing: number;
}

interface EscapePagesProps {
  readonly of: SheetsOf;
  readonly pages: readonly PageAsked[];
  readonly text: Translator;
  /** Told when all of them are there. */
  readonly onWhole: (isWhole: boolean) => void;
  readonly onPlace: ((at: Point) => void) | null;
}

/** Sheets one after another, one made a task: a storey has a hundred rooms. */
export function EscapePages({ of, pages, text, onWhole, onPlace }: EscapePagesProps): ReactNode {
  const [made, setMade] = useState<{ pages: typeof pages; count: number }>({ pages, count: 1 });
  const count = made.pages === pages ? made.count : 1;
  useEffect(() => {
    onWhole(count >= pages.length);
    if (count >= pages.length) return;
    const timer = setTimeout(() => setMade({ pages, count: count + 1 }), 0);
    return () => clearTimeout(timer);
  }, [pages, count, onWhole]);
  const { storey, texts } = of;
  const turnedTo = useMemo(() => turner(storey, texts), [storey, texts]);
  const { width, height } = PAPERS[of.paper];
  const working = text.t('escape.pages', { done: count, total: pages.length });
  return (
    <>
      <style>{`@page { size: ${height}mm ${width}mm; margin: 0; } @page escape-landscape { size: ${height}mm ${width}mm; margin: 0; } @page escape-upright { size: ${width}mm ${height}mm; margin: 0; }`}</style>
      {count < pages.length && (
        <div className="escape-wait">
          <p role="status">{working}</p>
          <ProgressBar label={working} share={count / pages.length} />
        </div>
      )}
      <PaperPreview width={height} text={text}>
        {pages.slice(0, count).map((page) => (
          <Page key={page.key} {...{ of, page, onPlace }} turned={turnedTo(page.facing)} text={text} />
        ))}
      </PaperPreview>
    </>
  );
}

interface PageProps {
  readonly of: SheetsOf;
  readonly page: PageAsked;
  readonly turned: TurnedStorey;
  readonly text: Translator;
  readonly onPlace: ((at: Point) => void) | null;
}

function Page({ of, page, turned, text, onPlace }: PageProps): ReactNode {
  const sheet = useMemo(() => madeSheet(of, turned, page), [of, turned, page]);
  const { laid } = sheet.content;
  return (
    <div
      className="escape-page"
      data-turned={laid.page.landscape ? 'landscape' : 'upright'}
      // React's type knows no properties that a stylesheet makes up.
      style={{ '--sheet-height': `${laid.page.height}mm` } as CSSProperties}
    >
      {laid.isSmall && <p className="escape-note">{text.t('escape.small')}</p>}
      <EscapeSheet sheet={sheet} onPlace={onPlace} />
    </div>
  );
}
