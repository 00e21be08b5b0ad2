import { useMemo, useState, type ReactNode } from 'react';
import type { Citation } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { ClauseNote } from '../../../widgets/clause-note';
import { isDesignFinding } from './is-design-finding';
import { placeMarks } from '../../../widgets/labels';
import { FindingItem } from './finding-item';
import { listedFindings, type ListedFinding } from './listed-findings';
import { lockedGroups, type LockedGroup } from './locked-groups';
import { useLateWords } from './use-late-words';
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
  const late = useLateWords();
  const all = useMemo(() => {
    const sayable = late ? findings : findings.filter((finding) => !isDesignFinding(finding));
    return document ? listedFindings(document, sayable, storey, text) : [];
  }, [document, findings, storey, text, late]);
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  if (!document || !marks || total === null) return null;
  const listed =
    filter === 'all' ? all : all.filter(({ storey: on, everywhere }) => everywhere || on === storey);
  const others = listed.filter(({ locked }) => locked === null);
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
          {lockedGroups(listed).map((group) => (
            <Disclosure key={group.key} title={groupText(group, text)}>
              <FindingList findings={group.findings} marks={marks} />
            </Disclosure>
          ))}
          <FindingList findings={others.slice(0, most)} marks={marks} />
          {others.length > most && (
            <Button look="quiet" onClick={() => setMost(most + 4 * PAGE)}>
              {t('finding.more', { count: Math.min(others.length - most, 4 * PAGE) })}
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

function FindingList({
  findings,
  marks,
}: {
  readonly findings: readonly ListedFinding[];
  readonly marks: ReadonlyMap<string, string>;
}): ReactNode {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} mark={marks.get(finding.storey) ?? ''} />
      ))}
    </ul>
  );
}

function groupText({ kind, door, findings, area }: LockedGroup, { t, formats }: Translator): string {
  const words = { count: findings.length, area: formats.area(area) };
  return kind === 'own-room' ? t('finding.group-own', words) : t('finding.group-passage', { ...words, door });
}
