import { useState, type ReactNode } from 'react';
import { useStandings } from '../../../session/react/use-stores';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { HazardList } from '../hazard/hazard-list';
import { useOpenHazards } from '../hazard/use-hazards';
import type { Pages } from '../pages';
import { DraftList } from './draft-list';
import { dueCounts } from './due-points';
import { DueSection } from './due-section';
import { NumberSearch } from './number-search';

type List = 'due' | 'hazards';

/** Where an inspector begins: find a thing by its number, what is due, what is open, what was not finished. */
export function HomePage({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { t } = telling.text;
  const standings = useStandings((state) => state.standings);
  const hazards = useOpenHazards();
  const [list, setList] = useState<List>('due');
  const { overdue, due } = dueCounts(standings);
  return (
    <>
      <div className="section home-head">
        <NumberSearch telling={telling} pages={pages} />
        <Segments<List>
          label={t('inspect.lists')}
          value={list}
          options={[
            { value: 'due', label: `${t('inspect.due')} ${overdue + due}` },
            { value: 'hazards', label: `${t('inspect.hazards')} ${hazards}` },
          ]}
          onChange={setList}
        />
      </div>
      <DraftList telling={telling} pages={pages} />
      {list === 'due' ? (
        <DueSection telling={telling} pages={pages} />
      ) : (
        <Section title={t('inspect.hazards')}>
          <HazardList telling={telling} pages={pages} />
        </Section>
      )}
    </>
  );
}
