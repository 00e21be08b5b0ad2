import { useMemo, type ReactNode } from 'react';
import type { CriticalDoor } from '../../../analyses/egress/critical/critical-doors';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { Section } from '../../../ui/section';
import { PagedFindings } from '../panel/paged-findings';
import { usePlaceFilter } from '../panel/use-place-filter';
import { DoorCard } from './door-card';
import { doorsCsv } from './doors-csv';
import { useEgressPart } from './use-egress-part';

/** Which doors people can least do without: ranked by what the loss of each does. */
export function DoorSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const doors = useEgressSlice((state) => state.doors);
  const status = useEgressSlice((state) => state.doorsStatus);
  const stale = useEgressSlice((state) => state.doorsStale);
  const error = useEgressSlice((state) => state.doorsError);
  return (
    <Section
      box
      title={t('ways.doors')}
      aside={doors && <span className="count">{t('ways.doors-count', { count: doors.length })}</span>}
    >
      <p className="egress-note">{t('ways.doors-about')}</p>
      {status === 'working' ? (
        <Working />
      ) : (
        <div className="egress-ask">
          <Button icon="search" onClick={part.findDoors}>
            {t(doors === null ? 'ways.doors-find' : 'ways.doors-again')}
          </Button>
          <span className="egress-note" role="status">
            {status === 'failed'
              ? `${t('ways.doors-failed')} ${error ?? ''}`
              : status === 'stopped'
                ? t('ways.doors-stopped')
                : stale && doors !== null
                  ? t('ways.doors-stale')
                  : ''}
          </span>
        </div>
      )}
      {doors && <Ranked document={document} doors={doors} old={stale || status === 'working'} />}
    </Section>
  );
}

function Working(): ReactNode {
  const part = useEgressPart();
  const { t } = useText();
  const progress = useEgressSlice((state) => state.doorsProgress);
  return (
    <div className="figures-wait">
      <span>{progress ? t('ways.doors-progress', progress) : `${t('ways.doors-working')}…`}</span>
      <Button look="quiet" onClick={part.stopDoors}>
        {t('ways.doors-stop')}
      </Button>
      <ProgressBar label={t('ways.doors-working')} share={progress && progress.done / progress.total} />
    </div>
  );
}

interface RankedProps {
  readonly document: CampusDocument;
  readonly doors: readonly CriticalDoor[];
  /** Of another plan, hour or choice. */
  readonly old: boolean;
}

function Ranked({ document, doors, old }: RankedProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'all');
  // What a later plan no longer has is left out; ranks stay as they are.
  const known = useMemo(
    () =>
      doors.flatMap((door, i) => {
        const opening = lookUp(document.openings, door.opening);
        return opening ? [{ door, opening, rank: i + 1 }] : [];
      }),
    [document, doors],
  );
  if (doors.length === 0) return <p>{t('ways.doors-none')}</p>;
  const here = known.filter(({ opening }) => place.isHere(opening.storey));
  return (
    <>
      {place.control}
      {here.length === 0 && <p className="egress-note">{t('ways.doors-none-here')}</p>}
      <div key={place.key} data-busy={old}>
        {here.length > 0 && (
          <PagedFindings
            findings={here}
            renderCard={(ranked) => <DoorCard key={ranked.opening.id} document={document} {...ranked} />}
          />
        )}
      </div>
      <div className="table-foot">
        <Button
          look="quiet"
          icon="download"
          onClick={() =>
            session.part(createTextSaver)(`${t('ways.doors-file')}.csv`, doorsCsv(document, known, text))
          }
        >
          {t('ways.doors-csv')}
        </Button>
      </div>
    </>
  );
}
