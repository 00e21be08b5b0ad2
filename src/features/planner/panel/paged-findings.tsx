import { useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import './finding-section.css';

const PAGE = 8;

interface PagedProps<F> {
  readonly findings: readonly F[];
  readonly renderCard: (finding: F) => ReactNode;
}

/** Some findings, page by page: a campus has hundreds. */
export function PagedFindings<F>({ findings, renderCard }: PagedProps<F>): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul className="findings">{findings.slice(0, most).map(renderCard)}</ul>
      {findings.length > most && (
        <Button look="quiet" onClick={() => setMost(most + 4 * PAGE)}>
          {t('finding.more', { count: Math.min(findings.length - most, 4 * PAGE) })}
        </Button>
      )}
    </>
  );
}
