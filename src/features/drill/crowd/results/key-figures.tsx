import { useMemo, type ReactNode } from 'react';
import type { Change } from '../../../../analyses/evacuation/compare/run-difference';
import type { Below, EvacuationReport } from '../../../../analyses/evacuation/report/report';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import { compareRuns, type ComparedRuns } from '../../../../session/evacuation/runs/compare-runs';
import { placeOf } from '../../../../session/place-of';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState, useRuns } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { roomLabel } from '../../../../widgets/room-label';
import { storeyMark } from '../../../../widgets/way-names';
import { LeftOutNote } from '../left-out-note';
import { byText, toldBy } from '../runs/change-text';
import { runNames } from '../runs/run-name';
import { runConditions } from './run-conditions';

const FIGURES = [
  ['first', 'first'],
  ['half', 't50'],
  ['most', 't95'],
  ['last', 'last'],
] as const;
/** What keeps people inside, by what can be done about it. */
const WHYS = ['waiting', 'standing', 'walking', 'notSetOut'] as const;
/** Rooms named of those in which people remain. */
const NAMED = 5;
/** Metres seen across when flying to them. */
const SPAN = 18;

interface ReportProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** When the first, half, nearly all and the last were out, and who wasn't. */
export function KeyFigures({ document, report }: ReportProps): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const { figures } = report;
  const scenario = useEvacuationState(({ run }) => run.scenario);
  const beside = useBaseline(document);
  const last = evacuation.playback.recording?.leavings.at(-1);
  return (
    <div className="drill-answer">
      <dl className="drill-figures">
        {FIGURES.map(([word, figure]) => {
          const seconds = figures[figure];
          return (
            <div key={word}>
              <dt>{t(`rehearsal.${word}`)}</dt>
              <dd>
                {seconds === null ? t('rehearsal.not-reached') : t('rehearsal.time', { seconds })}
                {beside && <FigureChange change={beside.changes[figure]} />}
              </dd>
            </div>
          );
        })}
      </dl>
      {beside && <p className="drill-soft">{t('rehearsal.compare-key', { name: beside.name })}</p>}
      <p className="drill-soft">{t('rehearsal.stands-for', { alarm: scenario.alarm })}</p>
      {runConditions(document, scenario, text).map((condition) => (
        <p key={condition} className="crowd-left-out">
          {condition}
        </p>
      ))}
      <LeftOutNote scenario={scenario} />
      <BelowNote document={document} below={report.below} />
      {figures.remaining > 0 && <Remaining document={document} report={report} />}
      {last && (
        <div className="crowd-buttons">
          <Button icon="walk" onClick={() => evacuation.follow(last.person)}>
            {t('rehearsal.follow-last')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the run on show is held against; null = nothing, or two other runs are held against each other. */
function useBaseline(
  document: CampusDocument,
): { readonly name: string; readonly changes: ComparedRuns['figures'] } | null {
  const text = useText();
  const comparison = useRuns((state) => state.comparison);
  const present = useRuns((state) => state.present);
  const heads = useRuns((state) => state.heads);
  return useMemo(() => {
    if (comparison === null || comparison.now.head.id !== present) return null;
    const { before, now } = comparison;
    const { id } = before.head;
    return {
      name: runNames(document, heads, text).get(id) ?? id,
      changes: compareRuns(before, now).figures,
    };
  }, [document, comparison, present, heads, text]);
}

/** What it is more or less by than in the baseline. */
function FigureChange({ change }: { readonly change: Change }): ReactNode {
  const text = useText();
  const by = toldBy('time', change);
  if (by === null) return null;
  return (
    <span className="run-change" data-worse={by > 0 ? 'true' : undefined}>
      ({byText('time', change, text)})
    </span>
  );
}

/** How many walked through a storey that lies below both ends of their way, as by a basement from one building into another. */
function BelowNote({
  document,
  below: { people, storeys },
}: {
  readonly document: CampusDocument;
  readonly below: Below;
}): ReactNode {
  const text = useText();
  const { t, formats } = text;
  if (people === 0) return null;
  const names = storeys.map(({ id, people: onIt }) =>
    t('rehearsal.below-on', { storey: storeyMark(document, id, text), people: onIt }),
  );
  return <p className="crowd-left-out">{t('rehearsal.below', { people, storeys: formats.list(names) })}</p>;
}

/** What kept people inside, and in which rooms, each a way there at the end. */
function Remaining({ document, report: { figures, spaces, inside } }: ReportProps): ReactNode {
  const drill = useDrill();
  const { playback } = useEvacuation();
  const text = useText();
  const { t } = text;
  const stopped = useEvacuationState(({ run }) => run.status === 'stopped');
  const told = WHYS.filter((why) => inside[why] > 0);
  const rooms = spaces.filter(({ atEnd }) => atEnd > 0).toSorted((a, b) => b.atEnd - a.atEnd);
  return (
    <div className="crowd-remain">
      <p>{t('rehearsal.remain', { people: figures.remaining, stopped })}</p>
      <ul className="crowd-whys">
        {told.map((why) => (
          <li key={why}>{t(`rehearsal.remain-${why}`, { people: inside[why], stopped })}</li>
        ))}
      </ul>
      <p>{t('rehearsal.remain-where')}</p>
      <ul className="door-list">
        {rooms.slice(0, NAMED).map(({ id, atEnd }) => {
          const space = lookUp(document.spaces, id);
          const at = placeOf(document, id);
          return (
            <li key={id}>
              <button
                type="button"
                className="way-link"
                onClick={() => {
                  playback.pause();
                  playback.seek(playback.recorded);
                  if (at) drill.goTo(at, SPAN);
                }}
              >
                {t('rehearsal.remain-in', {
                  storey: space ? storeyMark(document, space.storey, text) : '',
                  room: roomLabel(document, id, text),
                  people: atEnd,
                })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
