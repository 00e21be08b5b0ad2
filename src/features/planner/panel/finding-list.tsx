import type { ReactNode } from 'react';
import { FindingItem } from './finding-item';
import type { ListedFinding } from './listed-findings';
import { PagedFindings } from './paged-findings';

interface ListProps {
  readonly findings: readonly ListedFinding[];
  readonly marks: ReadonlyMap<string, string>;
}

/** Findings about extinguishers, page by page. */
export function FindingList({ findings, marks }: ListProps): ReactNode {
  return (
    <PagedFindings
      findings={findings}
      renderCard={(finding) => (
        <FindingItem key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
      )}
    />
  );
}
