import { useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useView } from '../../../session/react/use-stores';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Pages } from '../pages';
import { hazardsCsv } from './hazards-csv';
import { HazardLine } from './hazard-line';
import { useHazards, type ListedHazard } from './use-hazards';

/** Lines shown at once of those that are over. */
const PAGE = 30;

/** Every hazard, the overdue first; the closed ones on demand, for nothing is ever dropped. */
export function HazardList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { t } = telling.text;
  const session = useSession();
  const hazards = useHazards();
  const { overdue, soon, open, ended } = hazards;
  const storey = useView((view) => view.storey);
  const centre = useView((view) => view.centre);
  const ready = useRecords((records) => records.keeper !== null);
  const [most, setMost] = useState(0);
  const group = (title: string, hazards: readonly ListedHazard[]): ReactNode =>
    hazards.length > 0 && (
      <section className="hazard-group" aria-label={title}>
        <h3>
          {title} <span className="count">{hazards.length}</span>
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
  const none = overdue.length + soon.length + open.length === 0;
  return (
    <>
      {storey !== null && centre !== null && (
        <Button
          icon="flag"
          disabled={!ready}
          onClick={() => pages.open({ kind: 'raise', on: { storey, ...centre } })}
        >
          {t('hazard.raise-here')}
        </Button>
      )}
      {!(none && ended.length === 0) && (
        <Button
          look="quiet"
          icon="download"
          onClick={() =>
            session.part(createTextSaver)(`${t('hazard.csv-file')}.csv`, hazardsCsv(hazards, telling))
          }
        >
          {t('due.csv')}
        </Button>
      )}
      {none && ready && <p className="card-soft">{t('hazard.none')}</p>}
      {group(t('hazard.group-overdue'), overdue)}
      {group(t('hazard.group-soon'), soon)}
      {group(t('hazard.group-open'), open)}
      {most > 0 && group(t('hazard.group-ended'), ended.slice(0, most))}
      {ended.length > 0 && most === 0 && (
        <Button look="quiet" onClick={() => setMost(PAGE)}>
          {t('hazard.show-ended', { count: ended.length })}
        </Button>
      )}
      {most > 0 && ended.length > most && (
        <Button look="quiet" onClick={() => setMost(most + PAGE)}>
          {t('card.more', { count: Math.min(PAGE, ended.length - most) })}
        </Button>
      )}
      {most > 0 && (
        <Button look="quiet" onClick={() => setMost(0)}>
          {t('hazard.hide-ended')}
        </Button>
      )}
    </>
  );
}
