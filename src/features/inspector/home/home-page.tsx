import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { loadLateWords } from '../../../i18n/load-language';
import { useRecords, useStandings } from '../../../session/react/use-stores';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { HazardList } from '../hazard/hazard-list';
import { useOpenHazards } from '../hazard/use-hazards';
import type { List } from '../../../session/url/page-link';
import type { OwnerFilter } from '../ledger/owner';
import type { Pages } from '../pages';
import { DraftList } from './draft-list';
import { dueCounts } from './due-points';
import { HazardDraftList } from './hazard-draft-list';
import { DueSection } from './due-section';
import { RecordsProgress } from '../records-progress';
import { NumberSearch } from './number-search';

const ChemicalList = lazy(async () => {
  const [module] = await Promise.all([import('../chemicals/chemical-list'), loadLateWords()]);
  return { default: module.ChemicalList };
});

interface HomePageProps {
  readonly list: List;
  readonly telling: Telling;
  readonly pages: Pages;
  /** Whose things are listed. */
  readonly filter: OwnerFilter;
  onFilter(filter: OwnerFilter): void;
  onList(list: List): void;
}

/** Where an inspector begins: find a thing by its number, what is due, what is open, what was not finished. */
export function HomePage({ list, onList, filter, onFilter, telling, pages }: HomePageProps): ReactNode {
  const { t } = telling.text;
  const standings = useStandings((state) => state.standings);
  // A number is said once it is known: until then 0 would read as nothing to do.
  const known = useStandings((state) => state.complete || state.standings.size > 0);
  const read = useRecords((records) => records.book !== null);
  const hazards = useOpenHazards();
  const { overdue, due, soon } = useMemo(() => dueCounts(standings), [standings]);
  return (
    <>
      <div className="section home-head">
        <NumberSearch telling={telling} pages={pages} />
        <Segments<List>
          label={t('inspect.lists')}
          value={list}
          options={[
            { value: 'now', label: known ? t('due.now', { count: overdue + due }) : t('due.now-unknown') },
            { value: 'soon', label: known ? t('due.soon', { count: soon }) : t('due.soon-unknown') },
            { value: 'chemicals', label: t('inspect.chemicals') },
            {
              value: 'hazards',
              label: read ? t('inspect.hazards', { count: hazards }) : t('inspect.hazards-unknown'),
            },
          ]}
          onChange={onList}
        />
      </div>
      <RecordsProgress text={telling.text} />
      <DraftList telling={telling} pages={pages} />
      <HazardDraftList telling={telling} pages={pages} />
      {list === 'chemicals' && (
        <Suspense fallback={<p className="section card-soft">{t('inspect.loading')}</p>}>
          <ChemicalList telling={telling} pages={pages} />
        </Suspense>
      )}
      {(list === 'now' || list === 'soon') && (
        <DueSection soon={list === 'soon'} {...{ filter, onFilter, telling, pages }} />
      )}
      {list === 'hazards' && (
        <Section title={t('hazard.list')}>
          <HazardList {...{ filter, onFilter, telling, pages }} />
        </Section>
      )}
    </>
  );
}
