import { useState, useEffect, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { LiveRegion } from '../../../../ui/live-region';
import { ProgressBar } from '../../../../ui/progress-bar';
import { Section } from '../../../../ui/section';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import { RUN_PART } from '../focus-run';
import { runText } from './run-text';
import { TroubleNote } from './trouble-note';

/** How the run stands, and the one button that begins or ends it. */
export function RunSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const run = useEvacuationState((state) => state.run);
  const problem = useEvacuationState((state) => state.problem);
  const trouble = useEvacuationState((state) => state.trouble);
  // A file that was not taken, or somebody who was taken out again, keeps nobody from running what is there.
  const blocked = useEvacuationState((state) => state.trouble !== null && state.placed === null);
  const filling = useEvacuationState((state) => state.filling);
  const runLost = useEvacuationState((state) => state.runLost);
  const people = useEvacuationState((state) => peopleIn(state.scenario));
  const alarm = useEvacuationState((state) => state.scenario.alarm);
  const awaited = useEvacuationState((state) => state.startsAfterReport);
  const { status, outdated } = run;
  const runs = status === 'preparing' || status === 'running';
  const ended = status === 'over' || status === 'stopped';
  // What was refused is told by the trouble as soon as it is known beforehand.
  const issue = trouble ?? (status === 'refused' ? run.issue : null);
  const empty = people === 0 && status === 'none';
  const told = filling
    ? t('rehearsal.filling')
    : empty
      ? t('rehearsal.none-text')
      : runText(run, { people, alarm }, text);
  return (
    <Section title={t(empty && !filling ? 'rehearsal.none-title' : 'rehearsal.run-title')}>
      <Said />
      <div id={RUN_PART} tabIndex={-1} />
      {issue !== null && !runs && <TroubleNote document={document} issue={issue} />}
      {status === 'over' && run.issue !== null && <TroubleNote document={document} issue={run.issue} ended />}
      {filling && <ProgressBar label={t('rehearsal.filling')} share={null} />}
      {awaited && <ProgressBar label={t('rehearsal.starts-after')} share={null} />}
      {told !== '' && <p className={ended ? 'crowd-verdict' : undefined}>{told}</p>}
      {runs && (
        <ProgressBar
          label={t('rehearsal.progress')}
          share={status === 'preparing' || run.people === 0 ? null : run.left / run.people}
        />
      )}
      {status === 'running' && run.rate !== null && (
        <p className="drill-soft">{t('rehearsal.rate', { rate: run.rate })}</p>
      )}
      {problem !== null && (
        <Alert title={t(`rehearsal.problem-${problem.of}`)}>
          {problem.detail !== null && <p>{t('rehearsal.problem-text')}</p>}
          {problem.detail !== null && <p className="drill-soft">{problem.detail}</p>}
        </Alert>
      )}
      {runLost && status === 'none' && <p className="crowd-outdated">{t('rehearsal.run-lost')}</p>}
      {outdated && !runs && <p className="crowd-outdated">{t('rehearsal.outdated')}</p>}
      <div className="crowd-buttons">
        {runs ? (
          <Button onClick={evacuation.stop}>{t('rehearsal.stop')}</Button>
        ) : (
          <Button
            look={ended && !outdated ? 'outline' : 'solid'}
            disabled={people === 0 || blocked || filling || awaited}
            onClick={evacuation.start}
          >
            {t(status === 'failed' ? 'rehearsal.retry' : ended ? 'rehearsal.again' : 'rehearsal.start')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Tells readers when a run begins and how it ends, what didn't come off, and nothing in between. */
function Said(): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      evacuation.store.subscribe(({ run, problem }, before) => {
        if (problem !== null && problem !== before.problem)
          setSaid(text.t(`rehearsal.problem-${problem.of}`));
        if (run.status === before.run.status) return;
        const { status } = run;
        if (status === 'preparing') setSaid(text.t('rehearsal.began'));
        else if (status === 'over' || status === 'stopped')
          setSaid(runText(run, { people: run.people, alarm: run.scenario.alarm }, text));
      }),
    [evacuation, text],
  );
  return <LiveRegion text={said} />;
}
