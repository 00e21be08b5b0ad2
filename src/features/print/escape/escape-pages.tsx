import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { Point } from '../../../model/schema/polygon';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { PAPERS } from '../paper';
import { PaperPreview } from '../paper-preview';
import { SheetPage, type PageAsked } from './sheet-page';
import type { SheetsOf } from './made-sheet';
import { turner } from './turner';
import { usePrintedCopy } from './use-printed-copy';

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
            <SheetPage key={page.key} {...{ of, page, onPlace, text }} turned={turnedTo(page.facing)} />
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
