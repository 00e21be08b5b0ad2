import { useMemo, useState, type ReactNode } from 'react';
import { useRecords, useView } from '../../../session/react/use-stores';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { byOwner, hazardOwner, isShown, type OwnerFilter } from '../ledger/owner';
import { OwnerFilterBar } from '../ledger/owner-filter-bar';
import { TableOut } from '../ledger/table-out';
import type { Pages } from '../pages';
import { HazardGroup } from './hazard-group';
import { hazardTable } from './hazard-table';
import { useHazards, type HazardGroups, type ListedHazard } from './use-hazards';

/** Lines shown at once of those that are over. */
const PAGE = 30;

interface HazardListProps {
  readonly filter: OwnerFilter;
  readonly telling: Telling;
  readonly pages: Pages;
  onFilter(filter: OwnerFilter): void;
}

/** Hazards, the overdue first, of those who are asked about; the closed ones on demand, for nothing is ever dropped. */
export function HazardList({ filter, onFilter, telling, pages }: HazardListProps): ReactNode {
  const { t, formats } = telling.text;
  const all = useHazards();
  const storey = useView((view) => view.storey);
  const centre = useView((view) => view.centre);
  const ready = useRecords((records) => records.keeper !== null);
  const [most, setMost] = useState(0);
  const owners = useMemo(() => listOf(all).map(({ state }) => hazardOwner(state, telling)), [all, telling]);
  const hazards = useMemo(() => filtered(all, filter, telling), [all, filter, telling]);
  const { overdue, soon, open, ended } = hazards;
  const pressing = [...overdue, ...soon, ...open];
  const group = (title: string, hazards: readonly ListedHazard[]): ReactNode =>
    hazards.length > 0 && (
      <HazardGroup key={title} title={title} hazards={hazards} telling={telling} pages={pages} />
    );
  const count = pressing.length + ended.length;
  const shown = { ...hazards, ended: most > 0 ? ended : [] };
  const more = nextBunch(ended.length - most, PAGE);
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
      {owners.length > 0 && (
        <OwnerFilterBar owners={owners} filter={filter} telling={telling} onChange={onFilter} />
      )}
      {count > 0 && (
        <p className="card-soft" role="status">
          {t('ledger.rate', {
            ended: ended.length,
            all: count,
            rate: formats.percent(ended.length / count),
            overdue: overdue.length,
          })}
        </p>
      )}
      {count > 0 && (
        <TableOut
          title={t('hazard.csv-file')}
          count={pressing.length + shown.ended.length}
          table={() => hazardTable(shown, telling)}
        />
      )}
      {pressing.length === 0 && ready && (
        <p className="card-soft">{t(owners.length === 0 ? 'hazard.none' : 'ledger.none-open')}</p>
      )}
      {filter.group === 'none' ? (
        <>
          {group(t('hazard.group-overdue'), overdue)}
          {group(t('hazard.group-soon'), soon)}
          {group(t('hazard.group-open'), open)}
        </>
      ) : (
        byOwner(pressing, filter.group, ({ state }) => hazardOwner(state, telling), telling).map(
          ({ name, items }) => group(name, items),
        )
      )}
      {most > 0 && group(t('hazard.group-ended'), ended.slice(0, most))}
      {ended.length > 0 && most === 0 && (
        <Button look="quiet" onClick={() => setMost(PAGE)}>
          {t('hazard.show-ended', { count: ended.length })}
        </Button>
      )}
      {most > 0 && more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('card.more', { count: more })}
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

const listOf = ({ overdue, soon, open, ended }: HazardGroups): readonly ListedHazard[] => [
  ...overdue,
  ...soon,
  ...open,
  ...ended,
];

function filtered(groups: HazardGroups, filter: OwnerFilter, telling: Telling): HazardGroups {
  const of = (hazards: readonly ListedHazard[]): readonly ListedHazard[] =>
    hazards.filter(({ state }) => isShown(hazardOwner(state, telling), filter));
  const { overdue, soon, open, ended } = groups;
  return { overdue: of(overdue), soon: of(soon), open: of(open), ended: of(ended) };
}
