import type { ReactNode } from 'react';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Pages } from '../pages';
import { HazardLine } from './hazard-line';
import type { ListedHazard } from './use-hazards';

interface HazardGroupProps {
  readonly title: string;
  readonly hazards: readonly ListedHazard[];
  readonly telling: Telling;
  readonly pages: Pages;
}

/** Hazards under one heading, with how many of them are overdue. */
export function HazardGroup({ title, hazards, telling, pages }: HazardGroupProps): ReactNode {
  const { t } = telling.text;
  const late = hazards.filter(({ deadline }) => deadline?.state === 'overdue').length;
  return (
    <section className="hazard-group" aria-label={title}>
      <h3>
        {title} <span className="count">{hazards.length}</span>
        {late > 0 && late < hazards.length && (
          <>
            {' '}
            <span className="count count-bad">{t('due.storey-overdue', { count: late })}</span>
          </>
        )}
      </h3>
      <ul className="line-list">
        {hazards.map(({ state }) => (
          <li key={state.id}>
            <HazardLine state={state} telling={telling} pages={pages} />
          </li>
        ))}
      </ul>
    </section>
  );
}
