import { useMemo, useState, type ReactNode } from 'react';
import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';
import { SelectField } from '../../../../ui/select-field';
import { LineChart } from '../../../../ui/line-chart';
import { clockMarks, clockText } from '../playback/clock-text';
import { useChanging } from '../playback/use-changing';
import { exitPlace, exitTexts } from '../exit-text';
import { outPoints } from './inside-points';
import { ShowMore } from './show-more';

/** Rows shown before the rest is asked for. */
const FIRST = 10;
/** Metres seen across when flying to an exit. */
const SPAN = 20;

interface ReportProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** How many left by each exit, the busiest first. */
export function ExitResults({ document, report }: ReportProps): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const { exits, agents } = report.figures;
  const names = useMemo(
    () =>
      exitTexts(
        document,
        exits.map(({ id }) => id),
        text,
      ),
    [document, exits, text],
  );
  const [whole, setWhole] = useState(false);
  const used = exits.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const unused = exits.filter(({ count }) => count === 0);
  return (
    <Disclosure
      title={t('rehearsal.exits')}
      open
      aside={<span className="count">{formats.number(used.length)}</span>}
    >
      <div className="drill-start">
        <table className="way-table">
          <caption className="visually-hidden">{t('rehearsal.exits')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rehearsal.exit')}</th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-people')}
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-flow')} <span className="crowd-unit">{t('rehearsal.per-second')}</span>
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.exit-last')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? used : used.slice(0, FIRST)).map(({ id, count, flow, last }) => {
              const name = names.get(id) ?? id;
              const at = exitPlace(document, id);
              return (
                <tr key={id}>
                  <th scope="row" className="crowd-name">
                    <button
                      type="button"
                      className="way-link"
                      aria-label={t('rehearsal.out-at', { door: name })}
                      onClick={() => at && drill.goTo(at, SPAN)}
                    >
                      {name}
                    </button>
                    <span className="crowd-bar" aria-hidden="true">
                      <i style={{ inlineSize: `${(100 * count) / Math.max(1, agents)}%` }} />
                    </span>
                  </th>
                  <td className="way-number">
                    {formats.number(count)}{' '}
                    <span className="way-note">{formats.percent(count / Math.max(1, agents))}</span>
                  </td>
                  <td className="way-number">{flow === null ? '–' : formats.fixed(flow, 2)}</td>
                  <td className="way-number">{last === null ? '–' : clockText(last)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <ShowMore whole={whole} rest={used.length - FIRST} onChange={setWhole} />
        {unused.length > 0 && (
          <Disclosure title={t('rehearsal.exits-unused', { count: unused.length })}>
            <ul className="door-list drill-soft">
              {unused.map(({ id }) => (
                <li key={id}>{names.get(id) ?? id}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {used.length > 1 && <Curves names={names} report={report} />}
      </div>
    </Disclosure>
  );
}

interface CurvesProps {
  readonly names: ReadonlyMap<string, string>;
  readonly report: EvacuationReport;
}

/** One curve an exit; the busiest stands out. */
function Curves({ names, report: { figures, curves } }: CurvesProps): ReactNode {
  const { playback } = useEvacuation();
  const { t, formats } = useText();
  const recorded = usePlayback((each) => each.recorded);
  const alarm = useEvacuationState(({ run }) => run.scenario.alarm);
  const at = useChanging(playback);
  const [chosen, setChosen] = useState<string | null>(null);
  const most = figures.exits.reduce((best, exit) => (exit.count > best.count ? exit : best));
  const bold = figures.exits.find(({ id, count }) => id === chosen && count > 0)?.id ?? most.id;
  const options = figures.exits
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => ({ value: id, label: names.get(id) ?? id }));
  const lines = figures.exits.flatMap(({ id, count }, i) => {
    const curve = curves[i];
    if (count === 0 || !curve) return [];
    const look = id === bold ? ('main' as const) : ('other' as const);
    return [{ name: names.get(id) ?? id, look, points: outPoints(curve.seconds, curve.left, recorded) }];
  });
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.exit-curves')}</h3>
      <SelectField<string>
        label={t('rehearsal.exit-stands-out')}
        value={bold}
        options={options}
        onChange={setChosen}
      />
      <LineChart
        said={t('rehearsal.exit-curves-said', {
          exits: lines.length,
          best: names.get(most.id) ?? most.id,
          people: most.count,
        })}
        lines={lines}
        xMost={recorded}
        yMost={most.count}
        xName={t('rehearsal.curve-x', { alarm })}
        yName={t('rehearsal.exit-curves-y')}
        xMarks={clockMarks(recorded)}
        xText={clockText}
        yText={(value) => formats.number(value)}
        cursor={{
          label: t('rehearsal.exit-curves'),
          at,
          step: 1,
          say: (seconds) => t('rehearsal.time', { seconds }),
          onSeek: playback.seek,
        }}
      />
    </>
  );
}
