import { useMemo, useState, type ReactNode } from 'react';
import type { Citation } from '../../../base/finding';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createExplainer } from '../../../session/use-cases/explain-coverage';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { ClauseNote } from '../../../widgets/clause-note';
import { placeMarks } from '../../../widgets/labels';
import { listedFindings, type ListedFinding } from './listed-findings';
import { NearestNote } from './nearest-note';
import { Suggestion } from './suggestion';
import './finding-section.css';

const PAGE = 8;

type Filter = 'storey' | 'all';

const citeText = ({ standard, edition, clause }: Citation): string => `${standard} ${edition} ${clause}`;

/** What is wrong, worst first: where, by which rule and how sure that is, and what to do about it. */
export function FindingSection(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const now = useSlowCoverage();
  /** A drag's preview speaks of what is dragged alone: until it ends, what was found before is shown. */
  const [settled, setSettled] = useState(now);
  if (now.status !== 'preview' && now !== settled) setSettled(now);
  const [filter, setFilter] = useState<Filter>('storey');
  const [most, setMost] = useState(PAGE);
  const { findings, total } = settled;
  const all = useMemo(
    () => (document ? listedFindings(document, findings, storey, text) : []),
    [document, findings, storey, text],
  );
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  if (!document || !marks || total === null) return null;
  const listed =
    filter === 'all' ? all : all.filter(({ storey: on, everywhere }) => everywhere || on === storey);
  const cites = [...new Map(listed.map(({ cite }) => [citeText(cite), cite])).values()];
  return (
    <Section
      title={t('finding.title')}
      aside={<span className="count">{t('finding.count', { count: all.length })}</span>}
    >
      {all.length === 0 ? (
        <p className="finding-none">{t('finding.none')}</p>
      ) : (
        <>
          <Segments<Filter>
            label={t('storeys.stack')}
            options={[
              { value: 'storey', label: t('assets.filter-storey') },
              { value: 'all', label: t('assets.filter-all') },
            ]}
            value={filter}
            onChange={setFilter}
          />
          {listed.length === 0 && <p className="finding-none">{t('finding.none-here')}</p>}
          <ul className="findings">
            {listed.slice(0, most).map((finding) => (
              <FindingItem key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
            ))}
          </ul>
          {listed.length > most && (
            <Button look="quiet" onClick={() => setMost(most + 4 * PAGE)}>
              {t('finding.more', { count: Math.min(listed.length - most, 4 * PAGE) })}
            </Button>
          )}
          {cites
            .filter(({ confidence }) => confidence !== 'house')
            .map((cite) => (
              <ClauseNote key={citeText(cite)} cite={cite} />
            ))}
        </>
      )}
    </Section>
  );
}

function FindingItem({ finding, mark }: { finding: ListedFinding; mark: string }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const explainer = session.part(createExplainer);
  const { storey, x, y, asset, cite } = finding;
  const rule = cite.confidence === 'house' ? t('confidence.house') : t('coverage.cite', { ...cite });
  return (
    <li className="finding" data-severity={finding.severity}>
      <Icon name="warning" size={16} />
      <div>
        <button
          type="button"
          className="table-link"
          onClick={() => {
            if (asset) session.select(asset);
            // Uncovered floor is shown with the walk that makes it so.
            if (finding.mendable && !finding.everywhere) explainer.explain(finding.id, { storey, x, y });
            else session.focusOn(storey, x, y);
          }}
        >
          {finding.name === '' ? mark : finding.name}
        </button>
        <span className="finding-mark">{mark}</span>
        <p>{finding.what}</p>
        <p className="finding-do">{finding.todo}</p>
        <p className="finding-rule">
          {t('finding.by-rule')}: {rule}
        </p>
        <NearestNote of={finding.id} />
        {finding.mendable && <Suggestion of={finding.id} storey={storey} x={x} y={y} />}
      </div>
    </li>
  );
}
