import { useMemo, useState, type ReactNode } from 'react';
import type { RunDigest } from '../../../../analyses/evacuation/compare/run-digest';
import type { ComparedRuns } from '../../../../session/evacuation/runs/compare-runs';
import { useText } from '../../../../session/react/use-text';
import { LineChart } from '../../../../ui/line-chart';
import { SelectField } from '../../../../ui/select-field';
import { clockMarks, clockText } from '../playback/clock-text';
import { outPoints } from '../results/inside-points';
import type { ComparedExit } from './compared-rows';

interface ComparedCurvesProps {
  readonly compared: ComparedRuns;
  readonly before: RunDigest;
  readonly now: RunDigest;
  readonly exits: readonly ComparedExit[];
  /** Does the run compared begin with an alarm? */
  readonly alarm: boolean;
}

const ALL = '';

/** People out over time in both runs, by all exits or by one: the baseline in dashes. */
export function ComparedCurves({ compared, before, now, exits, alarm }: ComparedCurvesProps): ReactNode {
  const { t, formats } = useText();
  const [chosen, setChosen] = useState(ALL);
  const exit = exits.find(({ id }) => id === chosen) ?? null;
  const xMost = Math.max(before.seconds, now.seconds);
  const [was, is] = useMemo(() => {
    const ids = exit?.ids ?? new Set(exits.flatMap((each) => [...each.ids]));
    const out = compared.timesOut(ids);
    const curve = (times: Float64Array, seconds: number): Curve => ({
      people: times.length,
      points: outPoints(
        times,
        times.map((_, i) => i + 1),
        seconds,
      ),
    });
    return [curve(out.before, before.seconds), curve(out.now, now.seconds)];
  }, [compared, before, now, exits, exit]);
  const time = (seconds: number): string => t('rehearsal.time', { seconds });
  const [beforeName, nowName] = [t('rehearsal.compare-before'), t('rehearsal.compare-now')];
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.compare-curve')}</h3>
      <SelectField<string>
        label={t('rehearsal.compare-curve-which')}
        value={exit?.id ?? ALL}
        options={[
          { value: ALL, label: t('rehearsal.compare-curve-all') },
          ...exits.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setChosen}
      />
      <LineChart
        said={t('rehearsal.compare-curve-said', {
          exit: exit?.name ?? t('rehearsal.compare-curve-all'),
          before: was.people,
          now: is.people,
          beforeTime: time(before.seconds),
          nowTime: time(now.seconds),
        })}
        lines={[
          { name: beforeName, look: 'before', points: was.points },
          { name: nowName, look: 'main', points: is.points },
        ]}
        xMost={xMost}
        yMost={Math.max(1, was.people, is.people)}
        xName={t('rehearsal.curve-x', { alarm })}
        yName={t('rehearsal.compare-curve-y')}
        xMarks={clockMarks(xMost)}
        xText={clockText}
        yText={(value) => formats.number(value)}
      />
      <ul className="run-key" aria-hidden="true">
        <li data-look="before">{beforeName}</li>
        <li data-look="main">{nowName}</li>
      </ul>
    </>
  );
}

interface Curve {
  readonly people: number;
  readonly points: ReturnType<typeof outPoints>;
}
