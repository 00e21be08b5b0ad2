import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { findingGroups } from '../panel/finding-groups';
import { FindingFold } from '../panel/finding-fold';
import { SeverityLine } from '../panel/finding-severities';
import { PagedFindings } from '../panel/paged-findings';
import { ChemicalFindingCard } from './chemical-finding';
import type { ListedChemical } from './listed-chemicals';

interface FindingsProps {
  readonly findings: readonly ListedChemical[];
  readonly marks: ReadonlyMap<string, string>;
}

/** Findings by kind, the worst kind unfolded; what is only to be checked, or assumed, stands apart at the end. */
export function ChemicalFindings({ findings, marks }: FindingsProps): ReactNode {
  const { t } = useText();
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  const open = findings.filter(({ severity }) => severity === 'info');
  if (findings.length === 0) return <p className="chemical-note">{t('chemicals.clear-here')}</p>;
  const card = (finding: ListedChemical): ReactNode => (
    <ChemicalFindingCard key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
  );
  return (
    <>
      <SeverityLine findings={wrong} />
      {findingGroups(wrong).map(({ kind, findings: own }, i) => (
        <FindingFold key={kind} title={t(`chemical-kind.${kind}`)} count={own.length} first={i === 0}>
          {() => <PagedFindings findings={own} renderCard={card} />}
        </FindingFold>
      ))}
      {open.length > 0 && (
        <FindingFold title={t('chemicals.to-check')} count={open.length} first={wrong.length === 0}>
          {() => <PagedFindings findings={open} renderCard={card} />}
        </FindingFold>
      )}
    </>
  );
}
