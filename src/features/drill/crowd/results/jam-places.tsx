import type { ReactNode } from 'react';
import type { CrowdMeasure, EvacuationReport, Spot } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { spotName } from './spot-name';

/** Metres seen across when flying to a jam. */
const SPAN = 16;

interface JamPlacesProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** Where the run jammed worst, of all storeys: a press goes there, to the moment when it was so, with the map that shows it. */
export function JamPlaces({ document, report: { jams } }: JamPlacesProps): ReactNode {
  const text = useText();
  const { t } = text;
  const [queue] = jams.queues;
  const densest = jams.storeys
    .flatMap(({ most }) => most.density ?? [])
    .reduce<(typeof jams.storeys)[number]['most']['density']>(
      (best, each) => (best === null || each.value > best.value ? each : best),
      null,
    );
  if (densest === null) return null;
  const time = (seconds: number): string => t('rehearsal.time', { seconds });
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.jams')}</h3>
      <dl className="crowd-jams">
        <div>
          <dt>{t('rehearsal.jam-queue')}</dt>
          {queue === undefined ? (
            <dd>{t('rehearsal.jam-no-queue')}</dd>
          ) : (
            <dd>
              <GoTo spot={queue} at={queue.at} measure="queue">
                {spotName(document, queue, text)}
              </GoTo>{' '}
              {t('rehearsal.jam-queue-of', { people: queue.people, time: time(queue.at) })}
            </dd>
          )}
        </div>
        <div>
          <dt>{t('rehearsal.jam-density')}</dt>
          <dd>
            <GoTo spot={densest} at={densest.at} measure="density">
              {spotName(document, densest, text)}
            </GoTo>{' '}
            {t('rehearsal.jam-density-of', { density: densest.value, time: time(densest.at ?? 0) })}
          </dd>
        </div>
      </dl>
    </>
  );
}

interface GoToProps {
  readonly spot: Spot;
  /** When to look; null = the time on show stays. */
  readonly at: number | null;
  /** What the floor is tinted by there. */
  readonly measure: CrowdMeasure;
  readonly children: string;
}

/** A press goes to a place of the run. */
export function GoTo({ spot, at, measure, children }: GoToProps): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const { t } = useText();
  return (
    <button
      type="button"
      className="way-link"
      aria-label={t('rehearsal.out-at', { door: children })}
      onClick={() => {
        const { playback } = evacuation;
        evacuation.follow(null);
        if (at !== null) {
          playback.pause();
          playback.seek(at);
        }
        evacuation.tint(measure);
        drill.goTo(spot, SPAN);
      }}
    >
      {children}
    </button>
  );
}
