import { useMemo, useState, type ReactNode } from 'react';
import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { LineChart } from '../../../../ui/line-chart';
import { SelectField } from '../../../../ui/select-field';
import { clockMarks, clockText } from '../playback/clock-text';
import { useChanging } from '../playback/use-changing';
import { togetherOut, type ExitGroup } from './exit-groups';
import { outPoints } from './inside-points';

interface ExitCurvesProps {
  /** Those that anybody took, the busiest first. */
  readonly groups: readonly ExitGroup[];
  readonly report: EvacuationReport;
}

/** People out over time, a curve an exit; the busiest stands out until another one is chosen. */
export function ExitCurves({ groups, report: { curves } }: ExitCurvesProps): ReactNode {
  const { playback } = useEvacuation();
  const { t, formats } = useText();
  const recorded = usePlayback((each) => each.recorded);
  const alarm = useEvacuationState(({ run }) => run.scenario.alarm);
  const at = useChanging(playback);
  const [chosen, setChosen] = useState<string | null>(null);
  const [most] = groups;
  const bold = (groups.find(({ parts }) => parts[0]!.id === chosen) ?? most)?.parts[0]!.id;
  const lines = useMemo(
    () =>
      groups.map(({ name, parts }) => {
        const { seconds, left } = togetherOut(parts.flatMap(({ index }) => curves[index] ?? []));
        return { id: parts[0]!.id, name, points: outPoints(seconds, left, recorded) };
      }),
    [groups, curves, recorded],
  );
  if (most === undefined || bold === undefined) return null;
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.exit-curves')}</h3>
      <SelectField<string>
        label={t('rehearsal.exit-stands-out')}
        value={bold}
        options={lines.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <LineChart
        said={t('rehearsal.exit-curves-said', {
          exits: lines.length,
          best: most.name,
          people: most.count,
        })}
        lines={lines.map(({ id, name, points }) => ({
          name,
          look: id === bold ? ('main' as const) : ('other' as const),
          points,
        }))}
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
