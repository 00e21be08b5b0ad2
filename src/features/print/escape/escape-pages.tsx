import { memo, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { Point } from '../../../model/schema/polygon';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { PAPERS } from '../paper';
import { ABOVE_SHEET, PaperPreview } from '../paper-preview';
import type { TurnedStorey } from './escape-content';
import { EscapeSheet } from './escape-sheet';
import { madeSheet, type SheetAsked, type SheetsOf } from './made-sheet';
import { turner } from './turner';
import { usePrintedCopy } from './use-printed-copy';

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
  const [made, setMade] = useState({ pages, count: 1, isStopped: false });
  const { count, isStopped } = made.pages === pages ? made : { count: 1, isStopped: false };
  useEffect(() => {
    onWhole(count >= pages.length);
    if (isStopped || count >= pages.length) return;
    const timer = setTimeout(() => setMade({ pages, count: count + 1, isStopped: false }), 0);
    return () => clearTimeout(timer);
  }, [pages, count, isStopped, onWhole]);
  const { storey, texts } = of;
  const turnedTo = useMemo(() => turner(storey, texts), [storey, texts]);
  const sheets = useRef<HTMLDivElement>(null);
  usePrintedCopy(sheets);
  const { width: short, height: long } = PAPERS[of.paper];
  const working = text.t('escape.pages', { done: count, total: pages.length });
  return (
    <>
      <style>{pageRules(short, long)}</style>
      {count < pages.length && (
        <div className="escape-wait">
          <p role="status">{working}</p>
          <ProgressBar label={working} share={count / pages.length} />
          <Button onClick={() => setMade({ pages, count, isStopped: !isStopped })}>
            {text.t(isStopped ? 'escape.go-on' : 'escape.stop')}
          </Button>
        </div>
      )}
      <PaperPreview width={long} height={short} text={text}>
        <div ref={sheets}>
          {pages.slice(0, count).map((page) => (
            <Page key={page.key} {...{ of, page, onPlace, text }} turned={turnedTo(page.facing)} />
          ))}
        </div>
      </PaperPreview>
    </>
  );
}

/** Each sheet is printed the way that it is laid out: a printer turns it on the same paper. */
const pageRules = (short: number, long: number): string =>
  [
    '@page { margin: 0; }',
    `@page escape-wide { size: ${long}mm ${short}mm; }`,
    `@page escape-high { size: ${short}mm ${long}mm; }`,
  ].join('\n');

interface PageProps {
  readonly of: SheetsOf;
  readonly page: PageAsked;
  readonly turned: TurnedStorey;
  readonly text: Translator;
  readonly onPlace: ((at: Point) => void) | null;
}

/** Made once: each page that comes after would draw all before it anew. */
const Page = memo(function Page({ of, page, turned, text, onPlace }: PageProps): ReactNode {
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
