import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import type { CampusDocument } from '../../../model/schema/document';

interface PaperFrameProps {
  readonly title: string;
  /** Under the title, left of the day. */
  readonly about: string;
  readonly document: CampusDocument;
  readonly made: Date;
  /** As of when things are told, with what that is called; null while nothing is told of a day. Not the day of print. */
  readonly state: readonly [label: string, value: string] | null;
  readonly text: Translator;
  readonly children: ReactNode;
}

/** A document of several landscape pages: the browser breaks it, heads of tables come again, signatures stand at its end. */
export function PaperFrame({
  title,
  about,
  document,
  made,
  state,
  text,
  children,
}: PaperFrameProps): ReactNode {
  const { t, formats, language } = text;
  return (
    <>
      {/* Page numbers are the browser's own. */}
      <style>{`@page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }`}</style>
      {/* What is larger than its place is scrolled by keys too. */}
      <div className="print-preview" role="group" tabIndex={0} aria-label={t('print.preview')}>
        <article className="paper">
          <header className="paper-head">
            <h3>{title}</h3>
            <p>
              <span>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</span>
              <span>{about}</span>
              {state && <span>{state.join(': ')}</span>}
              <span>
                {t('print.made')}: {formats.date(made)}
              </span>
            </p>
          </header>
          {children}
          <footer className="paper-signed">
            <span>{t('print.signed-made')}</span>
            <span>{t('print.signed-checked')}</span>
            <span>{t('print.signed-approved')}</span>
          </footer>
        </article>
      </div>
    </>
  );
}
