import type { ReactNode } from 'react';
import { Button } from '../../ui/button';

interface PageHeadProps {
  readonly title: string;
  /** The word on the way back. */
  readonly backWord: string;
  onBack(): void;
  /** What the page is about, and how far it got. */
  readonly children: ReactNode;
}

/** The head of a page that fills the sheet: the way back, what it is called and what it is about. */
export function PageHead({ title, backWord, onBack, children }: PageHeadProps): ReactNode {
  return (
    <header className="page-head">
      <Button look="quiet" icon="left" iconOnly onClick={onBack}>
        {backWord}
      </Button>
      <div className="page-title">
        <h2>{title}</h2>
        <span className="card-soft">{children}</span>
      </div>
    </header>
  );
}
