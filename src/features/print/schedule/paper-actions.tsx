import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';

interface Props {
  readonly count: string;
  /** All of it is there, and there is something. */
  readonly ready: boolean;
  readonly onSave: () => void;
}

/** How much a paper holds, and what can be done with it: a file, or print. */
export function PaperActions({ count, ready, onSave }: Props): ReactNode {
  const { t } = useText();
  return (
    <div className="print-options">
      <p className="papers-count" role="status">
        {count}
      </p>
      <Button icon="download" disabled={!ready} onClick={onSave}>
        {t('papers.csv')}
      </Button>
      <Button look="solid" disabled={!ready} onClick={() => window.print()}>
        {t('print.print')}
      </Button>
    </div>
  );
}
