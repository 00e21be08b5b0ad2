import { useMemo, type ReactNode } from 'react';
import { localDateAt } from '../../../base/time/zone';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useStandings, useView } from '../../../session/react/use-stores';
import { Section } from '../../../ui/section';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import { byOwner, isShown, type OwnerFilter } from '../ledger/owner';
import { OwnerFilterBar } from '../ledger/owner-filter-bar';
import { TableOut } from '../ledger/table-out';
import type { Pages } from '../pages';
import { DueGroup } from './due-group';
import { dueCounts, duePoints, overdueFirst, pointsShown, type DuePoint, type DueStorey } from './due-points';
import { dueTable } from './due-table';

interface DueSectionProps {
  /** What comes due soon, instead of what is due. */
  readonly soon: boolean;
  readonly telling: Telling;
  readonly pages: Pages;
  readonly filter: OwnerFilter;
  onFilter(filter: OwnerFilter): void;
}

/** Today's points by storey, those that were missed first; a tap flies there and opens the card. */
export function DueSection({ soon, filter, onFilter, telling, pages }: DueSectionProps): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const session = useSession();
  const shown = useView((view) => view.storey);
  const standings = useStandings((state) => state.standings);
  const complete = useStandings((state) => state.complete);
  const now = useRecords(({ keeper }) => keeper)?.now() ?? null;
  const read = useRecords(({ keeper }) => keeper !== null);
  // Another day, another list.
  useRecords(({ today }) => today);
  const demo = useRecords(({ clock }) => clock === 'demo');
  const counts = useMemo(() => dueCounts(standings), [standings]);
  const all = useMemo(() => duePoints(document, standings, soon), [document, standings, soon]);
  const storeys = useMemo(() => pointsShown(all, ({ asset }) => isShown(asset, filter)), [all, filter]);
  const owners = useMemo(() => all.flatMap(({ points }) => points.map(({ asset }) => asset)), [all]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const name = ({ storey }: DueStorey): string => {
    const mark = marks.get(storey);
    const label = storeyLabel(document, storey, text);
    return mark === undefined ? label : `${mark} · ${label}`;
  };
  const visit = ({ asset }: DuePoint): void => {
    session.focusOn(asset.storey, asset.x, asset.y);
    pages.open({ kind: 'asset', id: asset.id });
  };
  return (
    <Section title={t(soon ? 'due.title-soon' : 'due.title')}>
      {now !== null && (
        <p>
          {t(demo ? 'due.today-demo' : 'due.today', {
            day: dayText(localDateAt(now, telling.zone), text.formats),
          })}
        </p>
      )}
      {read && (
        <p className="card-soft" role="status">
          {complete ? t('due.counts', counts) : t('due.working')}
        </p>
      )}
      {owners.length > 0 && (
        <OwnerFilterBar owners={owners} filter={filter} telling={telling} onChange={onFilter} />
      )}
      {complete && storeys.length === 0 && (
        <p className="card-soft">
          {t(owners.length > 0 ? 'ledger.none-due' : soon ? 'due.none-soon' : 'due.none')}
        </p>
      )}
      {complete && storeys.length > 0 && now !== null && (
        <TableOut
          title={t('due.csv-file')}
          count={storeys.reduce((sum, { points }) => sum + points.length, 0)}
          table={() => dueTable(storeys, now, telling)}
        />
      )}
      <div className="due-storeys">
        {filter.group === 'none'
          ? storeys.map((each) => (
              <DueGroup
                key={`${each.storey}:${soon}`}
                points={each.points}
                afar={false}
                name={name(each)}
                unfolded={each.storey === shown || (each.overdue > 0 && storeys.length <= 3)}
                {...{ now, telling }}
                onVisit={visit}
              />
            ))
          : byOwner(overdueFirst(storeys), filter.group, ({ asset }) => asset, telling).map((each) => (
              <DueGroup
                key={`${each.key}:${soon}`}
                points={each.items}
                afar
                name={each.name}
                unfolded={false}
                {...{ now, telling }}
                onVisit={visit}
              />
            ))}
      </div>
    </Section>
  );
}
