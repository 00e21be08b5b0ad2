import { useMemo, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { PAPERS } from '../paper';
import { PaperPreview } from '../paper-preview';
import { SheetPage, type PageAsked } from './sheet-page';
import type { SheetsOf } from './made-sheet';
import { turner } from './turner';
import type { Awaited } from './use-awaited';
import { WaysAwaited } from './ways-awaited';

/** A sheet that is, or was, shown. */
export interface ShownSheet {
  readonly of: SheetsOf;
  readonly page: PageAsked;
}

/** How far the next sheets are, over the one that was shown last: faded, for it is of other choices, and neither printed nor clicked on. */
export function NextAwaited({
  awaited,
  kept,
  text,
}: {
  readonly awaited: Awaited<unknown>;
  readonly kept: ShownSheet | null;
  readonly text: Translator;
}): ReactNode {
  return (
    <>
      <WaysAwaited awaited={awaited} text={text} />
      {kept !== null && <KeptSheet {...kept} text={text} />}
    </>
  );
}

function KeptSheet({ of, page, text }: ShownSheet & { readonly text: Translator }): ReactNode {
  const { storey, texts, paper } = of;
  const turned = useMemo(() => turner(storey, texts)(page.facing), [storey, texts, page.facing]);
  const { width: short, height: long } = PAPERS[paper];
  return (
    <div className="escape-kept" inert>
      <PaperPreview width={long} height={short} text={text}>
        <SheetPage {...{ of, page, turned, text }} onPlace={null} />
      </PaperPreview>
    </div>
  );
}
