import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import type { CampusDocument } from '../../../model/schema/document';
import { PaperPreview } from '../paper-preview';

/** Of a page with its blank border, millimetres. */
const SHEET = 273;

interface PaperFrameProps {
  readonly title: string;
  /** Under the title, left of the day. */
  readonly about: string;
  readonly document: CampusDocument;
  readonly made: Date;
  /** As of when things are told, with what that is called; null while nothing is told of a day. Not the day of print. */
  readonly state: readonly [label: string, value: string] | null;
  /** Which plan it is made of, with what that is called. */
  readonly version?: readonly [label: string, value: string];
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
  version,
  text,
  children,
}: PaperFrameProps): ReactNode {
  const { t, formats, language } = text;
  const printed = [t('print.made'), formats.date(made)] as const;
  return (
    <>
      {/* Page numbers are the browser's own. */}
      <style>{`@page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }`}</style>
      <PaperPreview width={SHEET} text={text}>
        <article className="paper">
          <header className="paper-head">
            <h3>{title}</h3>
            <p>
              <span>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</span>
              <span>{about}</span>
              {[...(version ? [version] : []), ...(state ? [state] : []), printed].map(([label, value]) => (
                <span key={label}>{t('print.fact', { label, value })}</span>
              ))}
            </p>
          </header>
          {children}
          <footer className="paper-signed">
            <span>{t('print.signed-made')}</span>
            <span>{t('print.signed-checked')}</span>
            <span>{t('print.signed-approved')}</span>
          </footer>
        </article>
      </PaperPreview>
    </>
  );
}
