import { useState, type ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { FindingItem } from './finding-item';
import type { ListedFinding } from './listed-findings';

const PAGE = 8;

interface ListProps {
  readonly findings: readonly ListedFinding[];
  readonly marks: ReadonlyMap<string, string>;
}

/** Some findings, page by page: a campus has hundreds. */
export function FindingList({ findings, marks }: ListProps): ReactNode {
  const { t } = useText();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <ul className="findings">
        {findings.slice(0, most).map((finding) => (
          <FindingItem key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
        ))}
      </ul>
      {findings.length > most && (
        <Button look="quiet" onClick={() => setMost(most + 4 * PAGE)}>
          {t('finding.more', { count: Math.min(findings.length - most, 4 * PAGE) })}
        </Button>
      )}
    </>
  );
}
