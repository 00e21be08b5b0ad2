import type { ReactNode } from 'react';
import type { Severity } from '../../../base/finding';
import { FindingFold } from './finding-fold';
import { findingGroups } from './finding-groups';
import { PagedFindings } from './paged-findings';

interface Folded {
  readonly kind: string;
  readonly severity: Severity;
}

interface FoldProps<F extends Folded> {
  readonly findings: readonly F[];
  readonly kindTitle: (kind: F['kind']) => string;
  /** What stands over those that are only to be looked at, or were assumed. */
  readonly openTitle: string;
  readonly renderCard: (finding: F) => ReactNode;
}

/** Findings by kind, the worst kind unfolded; what breaks nothing stands apart at the end. */
export function FindingFolds<F extends Folded>({
  findings,
  kindTitle,
  openTitle,
  renderCard,
}: FoldProps<F>): ReactNode {
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  const open = findings.filter(({ severity }) => severity === 'info');
  return (
    <>
      {findingGroups(wrong).map(({ kind, findings: own }, i) => (
        <FindingFold key={kind} title={kindTitle(kind)} count={own.length} first={i === 0}>
          {() => <PagedFindings findings={own} renderCard={renderCard} />}
        </FindingFold>
      ))}
      {open.length > 0 && (
        <FindingFold title={openTitle} count={open.length} first={wrong.length === 0}>
          {() => <PagedFindings findings={open} renderCard={renderCard} />}
        </FindingFold>
      )}
    </>
  );
}
