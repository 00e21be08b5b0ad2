import { useState, type ReactNode } from 'react';
import type { Spread } from '../../../../analyses/evacuation/spread';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { ProgressBar } from '../../../../ui/progress-bar';
import { SelectField } from '../../../../ui/select-field';
import { StripChart } from '../../../../ui/strip-chart';
import { LeftOutNote } from '../left-out-note';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';

const RUNS = ['5', '10', '20', '50', '100'] as const;
/** With fewer a 95th percentile lies between the two longest. */
const ENOUGH = 20;

/** Several runs by other seeds, and how the time until all are out spreads over them. */
export function SpreadSection(): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const progress = useEvacuationState((state) => state.spreadProgress);
  const ready = useEvacuationState(
    ({ trouble, placed, scenario }) => (trouble === null || placed !== null) && peopleIn(scenario) > 0,
  );
  const alarm = useEvacuationState(({ scenario }) => scenario.alarm);
  const [runs, setRuns] = useState<(typeof RUNS)[number]>('20');
  return (
    <Disclosure title={t('rehearsal.spread-title', { alarm })}>
      <div className="drill-start">
        <p className="drill-soft">{t('rehearsal.spread-text', { alarm })}</p>
        <div className="crowd-pair">
          {progress === null && (
            <SelectField<(typeof RUNS)[number]>
              label={t('rehearsal.spread-runs')}
              value={runs}
              options={RUNS.map((value) => ({ value, label: value }))}
              onChange={setRuns}
            />
          )}
          {/* One button, so that whoever pressed it by keys is still on it. */}
          <Button
            disabled={!ready && progress === null}
            onClick={() =>
              progress === null ? evacuation.startSpread(Number(runs)) : evacuation.stopSpread()
            }
          >
            {t(progress === null ? 'rehearsal.spread-start' : 'rehearsal.spread-stop')}
          </Button>
        </div>
        {progress !== null && (
          <>
            <ProgressBar
              label={t('rehearsal.spread-progress', progress)}
              share={progress.done === 0 ? null : progress.done / progress.total}
            />
            <p>{t('rehearsal.spread-progress', progress)}</p>
          </>
        )}
        <SpreadFigures />
      </div>
    </Disclosure>
  );
}

function SpreadFigures(): ReactNode {
  const { t } = useText();
  const runs = useEvacuationState((state) => state.spreadRuns);
  const last = useEvacuationState((state) => state.spread?.last ?? null);
  // Another scenario forgets them: they are of the one in hand.
  const scenario = useEvacuationState((state) => state.scenario);
  if (runs.length === 0) return null;
  const times = runs.flatMap((run) => run.last ?? []);
  const unfinished = runs.length - times.length;
  if (last === null) return <p>{t('rehearsal.spread-none')}</p>;
  const time = (seconds: number): string => t('rehearsal.time', { seconds });
  const one = last.max === last.min;
  return (
    <>
      {one ? (
        <p>{t('rehearsal.spread-one', { runs: times.length, time: time(last.max) })}</p>
      ) : (
        <Distribution times={times} last={last} />
      )}
      <LeftOutNote scenario={scenario} />
      {unfinished > 0 && <p>{t('rehearsal.spread-unfinished', { runs: unfinished })}</p>}
    </>
  );
}

/** How times differ from run to run; how late the latest are, only of runs enough to tell. */
function Distribution({
  times,
  last,
}: {
  readonly times: readonly number[];
  readonly last: Spread;
}): ReactNode {
  const { t } = useText();
  const time = (seconds: number): string => t('rehearsal.time', { seconds });
  const late = times.length < ENOUGH ? null : lateOf(last);
  const figures = [
    ['mean', time(last.mean)],
    ['p95', late === null ? null : time(late)],
    ['deviation', last.deviation === null ? null : time(last.deviation)],
    ['range', `${time(last.min)} – ${time(last.max)}`],
  ] as const;
  return (
    <>
      <h3 className="crowd-head">{t('rehearsal.spread-of-last')}</h3>
      <StripChart
        said={t('rehearsal.spread-said', {
          runs: times.length,
          mean: time(last.mean),
          late: late === null ? null : time(late),
          min: time(last.min),
          max: time(last.max),
        })}
        values={times}
        marks={[
          { name: t('rehearsal.spread-mean'), value: last.mean },
          ...(late === null ? [] : [{ name: t('rehearsal.spread-p95'), value: late }]),
        ]}
        valueText={time}
      />
      <dl className="crowd-facts">
        {figures.map(
          ([word, told]) =>
            told !== null && (
              <div key={word}>
                <dt>{t(`rehearsal.spread-${word}`)}</dt>
                <dd>{told}</dd>
              </div>
            ),
        )}
      </dl>
      {late === null && (
        <p className="drill-soft">{t('rehearsal.spread-few', { runs: times.length, enough: ENOUGH })}</p>
      )}
    </>
  );
}

const lateOf = ({ percentiles, max }: Spread): number =>
  percentiles.find(([percent]) => percent === 95)?.[1] ?? max;
