import { useMemo, type ReactNode } from 'react';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { LineChart } from '../../../../ui/line-chart';
import { clockMarks, clockText } from '../playback/clock-text';
import { useChanging } from '../playback/use-changing';
import { insidePoints } from './inside-points';

/** People inside over time, as far as it is recorded; a press on it goes to that time. */
export function PeopleCurve(): ReactNode {
  const { playback } = useEvacuation();
  const { t, formats } = useText();
  const recording = usePlayback((each) => each.recording);
  const recorded = usePlayback((each) => each.recorded);
  const alarm = useEvacuationState(({ run }) => run.scenario.alarm);
  const at = useChanging(playback);
  const points = useMemo(() => {
    if (recording === null) return [];
    const { leavings, head } = recording;
    return insidePoints((i) => leavings[i]!.step * head.dt, leavings.length, head.people, recorded);
  }, [recording, recorded]);
  if (recording === null) return null;
  const { people } = recording.head;
  const inside = people - recording.leavings.length;
  const time = (seconds: number): string => t('rehearsal.time', { seconds });
  return (
    <LineChart
      said={t('rehearsal.curve-said', { people, time: time(recorded), inside })}
      lines={[{ name: t('rehearsal.curve-y'), look: 'main', points }]}
      xMost={recorded}
      yMost={people}
      xName={t('rehearsal.curve-x', { alarm })}
      yName={t('rehearsal.curve-y')}
      xMarks={clockMarks(recorded)}
      xText={clockText}
      yText={(value) => formats.number(value)}
      cursor={{
        label: t('rehearsal.curve-cursor'),
        at,
        step: 1,
        say: time,
        onSeek: playback.seek,
      }}
    />
  );
}
