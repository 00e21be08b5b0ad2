import { useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
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
  const more = nextBunch(findings.length - most, 4 * PAGE);
  return (
    <>
      <ul className="findings">{findings.slice(0, most).map(renderCard)}</ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('finding.more', { count: more })}
        </Button>
      )}
    </>
  );
}
