import { useMemo, useState, type ReactNode } from 'react';
import type { IsoTime } from '../../../base/time/iso-time';
import { localDateAt } from '../../../base/time/zone';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useStandings, useView } from '../../../session/react/use-stores';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import type { Pages } from '../pages';
import { dueCsv } from './due-csv';
import { dueCounts, duePoints, type DuePoint, type DueStorey } from './due-points';
import { DuePointList } from './due-point-list';

interface DueSectionProps {
  /** What comes due soon, instead of what is due. */
  readonly soon: boolean;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** Today's points by storey, those that were missed first; a tap flies there and opens the card. */
export function DueSection({ soon, telling, pages }: DueSectionProps): ReactNode {
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
  const storeys = useMemo(() => duePoints(document, standings, soon), [document, standings, soon]);
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
      {complete && storeys.length === 0 && (
        <p className="card-soft">{t(soon ? 'due.none-soon' : 'due.none')}</p>
      )}
      {complete && storeys.length > 0 && now !== null && (
        <Button
          look="quiet"
          icon="download"
          onClick={() =>
            session.part(createTextSaver)(`${t('due.csv-file')}.csv`, dueCsv(storeys, now, telling))
          }
        >
          {t('due.csv')}
        </Button>
      )}
      <div className="due-storeys">
        {storeys.map((each) => (
          <DueStoreyPart
            key={`${each.storey}:${soon}`}
            storey={each}
            name={name(each)}
            unfolded={each.storey === shown || (each.overdue > 0 && storeys.length <= 3)}
            now={now}
            telling={telling}
            onVisit={visit}
          />
        ))}
      </div>
    </Section>
  );
}

interface DueStoreyPartProps {
  readonly storey: DueStorey;
  readonly name: string;
  readonly unfolded: boolean;
  readonly now: IsoTime | null;
  readonly telling: Telling;
  onVisit(point: DuePoint): void;
}

/** A storey's points, made when they are looked at: a campus has hundreds. */
function DueStoreyPart({ storey, name, unfolded, now, telling, onVisit }: DueStoreyPartProps): ReactNode {
  const [open, setOpen] = useState(unfolded);
  return (
    <Disclosure
      open={open}
      title={name}
      aside={<StoreyCounts storey={storey} telling={telling} />}
      onToggle={setOpen}
    >
      {open && <DuePointList storey={storey} now={now} telling={telling} onVisit={onVisit} />}
    </Disclosure>
  );
}

function StoreyCounts({ storey, telling }: { storey: DueStorey; telling: Telling }): ReactNode {
  const { t } = telling.text;
  const { overdue, due, soon } = storey;
  return (
    <span className="storey-counts">
      {overdue > 0 && <span className="count count-bad">{t('due.storey-overdue', { count: overdue })}</span>}
      {due > 0 && <span className="count">{t('due.storey-due', { count: due })}</span>}
      {soon > 0 && <span className="count">{t('due.storey-soon', { count: soon })}</span>}
    </span>
  );
}
