import { limitOfDoor } from '../../../../session/evacuation/doors-over';
import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { SpreadRun } from '../../../../analyses/evacuation/run-part';
import { csvText } from '../../../../base/csv-text';
import type { Translator } from '../../../../i18n/translator';
import { clearWidth } from '../../../../model/query/opening-width';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import { SERVICE_LEVELS } from '../../../../standards/egress/service-levels';
import { storeyMark } from '../../../../widgets/way-names';
import { roomLabel } from '../../../../widgets/room-label';
import { doorsOf, exitTexts } from '../exit-text';
import { spotName } from '../results/spot-name';
import { csvHead, headed, type CsvRow, type CsvRun } from './csv-head';

/** Hundredths are told; what is unknown stays empty. */
const told = (value: number | null): number | null => (value === null ? null : Math.round(100 * value) / 100);

/**
 * What a run, and the runs by other seeds, came to: what it was first, then one table after the other, each under its heading. O(all of it).
 */
export function resultsCsv(
  document: CampusDocument,
  run: CsvRun,
  report: EvacuationReport,
  runs: readonly SpreadRun[],
  text: Translator,
): string {
  const { t } = text;
  const { figures, storeys, spaces, doors, peakSeconds, service, jams } = report;
  const exits = exitTexts(
    document,
    figures.exits.map(({ id }) => id),
    text,
  );
  const names = doorsOf(
    document,
    doors.map(({ storey }) => storey),
    text,
  );
  const storeyOf = (space: string): string => {
    const known = lookUp(document.spaces, space);
    return known ? storeyMark(document, known.storey, text) : '';
  };
  const clear = [t('rehearsal.clear-most'), t('rehearsal.csv-clear-seconds'), t('rehearsal.csv-at-end')];
  const tables: readonly (readonly CsvRow[])[] = [
    ...csvHead(document, run, report, text),
    [
      [t('rehearsal.csv-figures'), t('rehearsal.csv-seconds')],
      [t('rehearsal.first'), told(figures.first)],
      [t('rehearsal.half'), told(figures.t50)],
      [t('rehearsal.most'), told(figures.t95)],
      [t('rehearsal.last'), told(figures.last)],
    ],
    [
      [
        t('rehearsal.csv-exits'),
        t('rehearsal.csv-people'),
        t('rehearsal.csv-first-seconds'),
        t('rehearsal.csv-last-seconds'),
        `${t('rehearsal.exit-flow')} ${t('rehearsal.per-second')}`,
      ],
      ...figures.exits.map(({ id, count, first, last, flow }) => [
        exits.get(id) ?? id,
        count,
        told(first),
        told(last),
        told(flow),
      ]),
    ],
    [
      [
        t('rehearsal.csv-doors'),
        t('rehearsal.csv-storey'),
        t('rehearsal.csv-people'),
        t('rehearsal.csv-width'),
        t('rehearsal.door-peak', { seconds: peakSeconds }),
        t('rehearsal.door-limit'),
        t('rehearsal.csv-first-seconds'),
        t('rehearsal.csv-last-seconds'),
      ],
      ...doors.map(({ id, storey, count, peak, first, last }) => {
        const opening = lookUp(document.openings, id);
        return [
          names.get(id) ?? id,
          storeyMark(document, storey, text),
          count,
          opening ? told(clearWidth(opening)) : null,
          peak,
          limitOfDoor(document, { id }, peakSeconds),
          told(first),
          told(last),
        ];
      }),
    ],
    [
      [t('rehearsal.csv-storeys'), ...clear, t('rehearsal.clear-passed')],
      ...storeys.map(({ id, most, cleared, atEnd, passed }) => [
        storeyMark(document, id, text),
        most,
        told(cleared),
        atEnd,
        passed,
      ]),
    ],
    [
      [t('rehearsal.csv-spaces'), t('rehearsal.csv-storey'), ...clear],
      ...spaces.map(({ id, most, cleared, atEnd }) => [
        roomLabel(document, id, text),
        storeyOf(id),
        most,
        told(cleared),
        atEnd,
      ]),
    ],
    [
      [t('rehearsal.csv-service'), ...SERVICE_LEVELS],
      ...service.map(({ storey, personSeconds }) => [
        storeyMark(document, storey, text),
        ...personSeconds.map((seconds) => told(seconds)),
      ]),
    ],
    headed(
      [t('rehearsal.csv-queues'), t('rehearsal.csv-people'), t('rehearsal.csv-when')],
      jams.queues.map((spot) => [spotName(document, spot, text), spot.people, told(spot.at)]),
    ),
    headed(
      [
        t('rehearsal.csv-crowded'),
        t('rehearsal.csv-seconds'),
        t('rehearsal.csv-density'),
        t('rehearsal.csv-when'),
      ],
      jams.crowded.map((spot) => [
        spotName(document, spot, text),
        told(spot.seconds),
        told(spot.density),
        told(spot.at),
      ]),
    ),
    [
      [t('rehearsal.csv-seconds'), t('rehearsal.csv-inside')],
      ...figures.remainingAt.map(([second, people]) => [second, people]),
    ],
    runs.length === 0
      ? []
      : [
          [
            t('rehearsal.csv-runs'),
            t('rehearsal.first'),
            t('rehearsal.most'),
            t('rehearsal.last'),
            t('rehearsal.csv-remaining'),
          ],
          ...runs.map(({ seed, first, t95, last, remaining }) => [
            seed,
            told(first),
            told(t95),
            told(last),
            remaining,
          ]),
        ],
  ];
  return csvText(
    tables.filter((rows) => rows.length > 0).flatMap((rows): readonly CsvRow[] => [...rows, []]),
  );
}
