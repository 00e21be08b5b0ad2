import { useMemo, useState, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { Severity } from '../../../base/finding';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { SelectField } from '../../../ui/select-field';
import { placeMarks } from '../../../widgets/labels';
import { findingsCsv } from '../panel/finding-csv';
import { FindingFold } from '../panel/finding-fold';
import { findingGroups, severityCounts } from '../panel/finding-groups';
import { SeverityLine } from '../panel/finding-severities';
import { PagedFindings } from '../panel/paged-findings';
import { usePlaceFilter } from '../panel/use-place-filter';
import { EgressFindingCard } from './egress-finding-card';
import { listedEgress, type ListedEgress } from './listed-egress';

type Wanted = Exclude<Severity, 'info'> | 'all';

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
  const [severity, setSeverity] = useState<Wanted>('all');
  const all = useMemo(() => listedEgress(document, result, text), [document, result, text]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const here = all.filter(({ storey }) => place.isHere(storey));
  const wrong = here.filter((each) => each.severity !== 'info');
  const open = here.filter((each) => each.severity === 'info');
  const counts = severityCounts(wrong);
  // A severity of which nothing is left asks for nothing.
  const chosen = counts.find(([each]) => each === severity)?.[0] ?? 'all';
  const groups = findingGroups(wrong.filter((each) => chosen === 'all' || each.severity === chosen));
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
          {counts.length > 1 && (
            <SelectField<Wanted>
              label={t('ways.severity')}
              value={chosen}
              options={[
                { value: 'all', label: t('ways.severity-all', { count: wrong.length }) },
                ...counts.map(([value, count]) => ({
                  value,
                  label: t('ways.severity-one', { severity: t(`finding.severity-${value}`), count }),
                })),
              ]}
              onChange={setSeverity}
            />
          )}
          <div key={`${place.key} ${chosen}`}>
            {groups.map(({ kind, findings }, i) => (
              <FindingFold
                key={kind}
                title={t(`egress-kind.${kind}`)}
                count={findings.length}
                first={i === 0}
              >
                {() => <PagedFindings findings={findings} renderCard={card} />}
              </FindingFold>
            ))}
            {open.length > 0 && (
              <FindingFold title={t('ways.to-check')} count={open.length} first={wrong.length === 0}>
                {() => <PagedFindings findings={open} renderCard={card} />}
              </FindingFold>
            )}
          </div>
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
