import { useMemo, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { placeMarks } from '../../../widgets/labels';
import { findingsCsv } from '../panel/finding-csv';
import { FindingFolds } from '../panel/finding-folds';
import { SeverityLine } from '../panel/finding-severities';
import { usePlaceFilter } from '../panel/use-place-filter';
import { useSeverityFilter } from '../panel/use-severity-filter';
import { EgressFindingCard } from './egress-finding-card';
import { listedEgress, type ListedEgress } from './listed-egress';

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: EgressResult;
}

/** What is wrong with ways out, the gravest kind first: where, by which rule and how sure that is, and what mends it. */
export function EgressFindingSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'storey');
  const all = useMemo(() => listedEgress(document, result, text), [document, result, text]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const here = all.filter(({ storey }) => place.isHere(storey));
  const wrong = here.filter((each) => each.severity !== 'info');
  const grave = useSeverityFilter(here);
  const card = (finding: ListedEgress): ReactNode => (
    <EgressFindingCard
      key={finding.id}
      document={document}
      finding={finding}
      mark={marks.get(finding.storey) ?? ''}
    />
  );
  const save = (): void => {
    const rows = all.map((each) => ({
      ...each,
      kind: t(`egress-kind.${each.kind}`),
      ...(each.severity === 'info' && { urgency: t('ways.to-check') }),
    }));
    session.part(createTextSaver)(`${t('ways.findings-file')}.csv`, findingsCsv(document, rows, text));
  };
  return (
    <Section
      box
      title={t('ways.findings')}
      aside={<span className="count">{t('ways.finding-count', { count: wrong.length })}</span>}
    >
      {all.length === 0 ? (
        <p className="finding-none">{t('ways.finding-none')}</p>
      ) : (
        <>
          {place.control}
          {here.length === 0 && <p className="finding-none">{t('ways.finding-none-here')}</p>}
          <SeverityLine findings={wrong} />
          {grave.control}
          <FindingFolds
            key={`${place.key} ${grave.key}`}
            findings={grave.shown}
            kindTitle={(kind) => t(`egress-kind.${kind}`)}
            openTitle={t('ways.to-check')}
            renderCard={card}
          />
          <div className="table-foot">
            <Button look="quiet" icon="download" onClick={save}>
              {t('ways.findings-csv')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
