import { useMemo, type ReactNode } from 'react';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { Section } from '../../../../ui/section';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import { resultsCsv } from './results-csv';

/** The scenario as a file, and what a run leaves: trajectories and a table of results. */
export function KeepSection(): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const plan = usePlan(({ document }) => document);
  const file = usePlan(({ fileName, sample }) => fileName ?? sample);
  const people = useEvacuationState((state) => peopleIn(state.scenario));
  const kept = useEvacuationState((state) => state.kept);
  const saving = useEvacuationState((state) => state.saving);
  const report = useEvacuationState((state) => state.report);
  const has = usePlayback(({ recording }) => recording !== null);
  const ended = useEvacuationState(({ run }) => run.status === 'over' || run.status === 'stopped');
  // Measured once a run: the recording of one that goes on grows.
  const bytes = useMemo(() => (has && ended ? evacuation.trajectoryBytes() : null), [evacuation, has, ended]);
  const share = saving !== null && saving.total > 0 ? saving.done / saving.total : 0;
  const saveResults = (): void => {
    const { run, spreadRuns } = evacuation.store.getState();
    if (plan && report) evacuation.saveResults(resultsCsv(plan, { ...run, file }, report, spreadRuns, text));
  };
  return (
    <Section title={t('rehearsal.keep')}>
      {!kept && people > 0 && <p className="crowd-outdated">{t('rehearsal.not-kept')}</p>}
      <div className="crowd-buttons">
        <Button icon="open" onClick={() => void evacuation.openScenario()}>
          {t('rehearsal.open-scenario')}
        </Button>
        <Button icon="save" disabled={people === 0} onClick={evacuation.saveScenario}>
          {t('rehearsal.save-scenario')}
        </Button>
        <Button icon="download" disabled={!has || saving !== null} onClick={evacuation.saveTrajectories}>
          {t('rehearsal.save-trajectories')}
        </Button>
        <Button icon="download" disabled={report === null} onClick={saveResults}>
          {t('rehearsal.save-results')}
        </Button>
      </div>
      {saving !== null ? (
        <>
          <ProgressBar label={t('rehearsal.saving')} share={share} />
          <p>{t('rehearsal.saving-share', { share: text.formats.percent(share), bytes: bytes ?? 0 })}</p>
          <div className="crowd-buttons">
            <Button onClick={evacuation.stopSaving}>{t('rehearsal.saving-cancel')}</Button>
          </div>
        </>
      ) : (
        bytes !== null && <p className="drill-soft">{t('rehearsal.trajectories-size', { bytes })}</p>
      )}
      {!has && <p className="drill-soft">{t('rehearsal.keep-after')}</p>}
      <p className="drill-soft">{t('rehearsal.keep-text')}</p>
    </Section>
  );
}
