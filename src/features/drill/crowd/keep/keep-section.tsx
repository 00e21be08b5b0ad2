import { useMemo, type ReactNode } from 'react';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../../session/react/use-evacuation';
import { usePlan } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { ProgressBar } from '../../../../ui/progress-bar';
import { Section } from '../../../../ui/section';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import type { RunStatus } from '../../../../session/evacuation/evacuation-state';
import { resultsCsv } from './results-csv';

/** How a run stands that goes on no more. */
const ENDED: ReadonlySet<RunStatus> = new Set(['over', 'stopped', 'failed']);

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
  const ended = useEvacuationState(({ run: { status } }) => ENDED.has(status));
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
        {/* One button, so that whoever pressed it by keys is still on it. */}
        <Button
          icon={saving === null ? 'download' : 'close'}
          disabled={bytes === null}
          onClick={saving === null ? evacuation.saveTrajectories : evacuation.stopSaving}
        >
          {t(saving === null ? 'rehearsal.save-trajectories' : 'rehearsal.saving-cancel')}
        </Button>
        <Button icon="download" disabled={report === null} onClick={saveResults}>
          {t('rehearsal.save-results')}
        </Button>
      </div>
      {saving !== null && <ProgressBar label={t('rehearsal.saving')} share={share} />}
      {bytes !== null && (
        <p className="drill-soft">
          {saving === null
            ? t('rehearsal.trajectories-size', { bytes })
            : t('rehearsal.saving-share', { share: text.formats.percent(share), bytes })}
        </p>
      )}
      {!has && <p className="drill-soft">{t('rehearsal.keep-after')}</p>}
      <p className="drill-soft">{t('rehearsal.keep-text')}</p>
    </Section>
  );
}
