import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';
import { FindingFolds } from '../panel/finding-folds';
import { SeverityLine } from '../panel/finding-severities';
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
  if (findings.length === 0) return <p className="chemical-note">{t('chemicals.clear-here')}</p>;
  const card = (finding: ListedChemical): ReactNode => (
    <ChemicalFindingCard key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
  );
  return (
    <>
      <SeverityLine findings={wrong} />
      <FindingFolds
        findings={findings}
        kindTitle={(kind) => t(`chemical-kind.${kind}`)}
        openTitle={t('chemicals.to-check')}
        renderCard={card}
      />
    </>
  );
}
