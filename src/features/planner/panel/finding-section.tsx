import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { SelectField } from '../../../ui/select-field';
import { placeMarks } from '../../../widgets/labels';
import { AssumedList } from './finding-assumed';
import { FindingGroups } from './finding-group-list';
import { findingGroups, kindText } from './finding-groups';
import { findingsCsv } from './finding-csv';
import { listedFindings, type FindingKind } from './listed-findings';
import { SeverityLine } from './finding-severities';
import { usePlaceFilter } from './use-place-filter';
import { useLateWords } from './use-late-words';
import './finding-section.css';

/** What is wrong, worst first: where, by which rule and how sure that is, and what to do about it. */
export function FindingSection(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  // What an edit makes of the list is shown after the edit itself.
  const document = useDeferredValue(usePlan((plan) => plan.document));
  const storey = useView((view) => view.storey);
  const now = useSlowCoverage();
  /** A drag's preview speaks of what is dragged alone: until it ends, what was found before is shown. */
  const [settled, setSettled] = useState(now);
  if (now.status !== 'preview' && now !== settled) setSettled(now);
  const place = usePlaceFilter(document, 'storey');
  const [kind, setKind] = useState<FindingKind | 'all'>('all');
  const { findings, total } = settled;
  const late = useLateWords();
  const all = useMemo(
    () => (document && late ? listedFindings(document, findings, storey, text) : []),
    [document, findings, storey, text, late],
  );
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  if (!document || !marks || total === null || !late) return null;
  const wrong = all.filter(({ severity }) => severity !== 'info');
  const assumed = all.filter(({ severity }) => severity === 'info');
  const here = wrong.filter(({ storey: on, everywhere }) => everywhere || place.isHere(on));
  const groups = findingGroups(here);
  // A kind of which nothing is left asks for nothing.
  const chosen = groups.find((group) => group.kind === kind)?.kind ?? 'all';
  return (
    <Section
      title={t('finding.title')}
      aside={<span className="count">{t('finding.count', { count: wrong.length })}</span>}
    >
      {wrong.length === 0 ? (
        <p className="finding-none">
          {isHole(total.uncovered)
            ? t('finding.none-but', { area: text.formats.area(total.uncovered) })
            : t('finding.none')}
        </p>
      ) : (
        <>
          {place.control}
          {here.length === 0 && <p className="finding-none">{t('finding.none-here')}</p>}
          {here.length > 0 && <SeverityLine findings={here} />}
          {groups.length > 1 && (
            <SelectField<FindingKind | 'all'>
              label={t('finding.kind')}
              value={chosen}
              options={[
                {
                  value: 'all',
                  label: t('finding.kind-option', { kind: t('finding.kind-all'), count: here.length }),
                },
                ...groups.map((group) => ({
                  value: group.kind,
                  label: t('finding.kind-option', {
                    kind: kindText(group.kind, text),
                    count: group.findings.length,
                  }),
                })),
              ]}
              onChange={setKind}
            />
          )}
          <FindingGroups
            key={`${place.key} ${chosen}`}
            groups={chosen === 'all' ? groups : groups.filter((group) => group.kind === chosen)}
            marks={marks}
          />
        </>
      )}
      {assumed.length > 0 && <AssumedList document={document} assumed={assumed} />}
      {all.length > 0 && (
        <div className="table-foot">
          <Button
            look="quiet"
            icon="download"
            onClick={() =>
              session.part(createTextSaver)(
                `${t('finding.csv-file')}.csv`,
                findingsCsv(
                  document,
                  all.map((each) => ({ ...each, kind: kindText(each.kind, text) })),
                  text,
                ),
              )
            }
          >
            {t('finding.csv')}
          </Button>
        </div>
      )}
    </Section>
  );
}
