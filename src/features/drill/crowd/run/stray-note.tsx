import { useMemo, type ReactNode } from 'react';
import type { StrayNames } from '../../../../analyses/evacuation/result';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import { withoutStray } from '../../../../session/evacuation/without-stray';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { focusRun } from '../focus-run';
import { ToTop } from './to-top';

/** The scenario names what the open plan hasn't got: how much of it, and what to do. Ids of another plan say nothing to anybody. */
export function StrayNote({ stray }: { readonly stray: StrayNames }): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const scenario = useEvacuationState((state) => state.scenario);
  const people = peopleIn(scenario);
  const fitting = useMemo(() => peopleIn(withoutStray(scenario, stray)), [scenario, stray]);
  const { plan } = scenario;
  const { spaces, storeys, doors, exits, ofSpaces } = stray;
  const shut = new Set([...doors, ...exits]).size;
  const told = [
    ...(spaces.length > 0 ? [t('rehearsal.stray-spaces', { unknown: spaces.length, total: ofSpaces })] : []),
    ...(storeys.length > 0 ? [t('rehearsal.stray-storeys', { unknown: storeys.length })] : []),
    ...(shut > 0 ? [t('rehearsal.stray-doors', { unknown: shut })] : []),
  ];
  return (
    <Alert title={plan === null ? t('rehearsal.stray-title-unnamed') : t('rehearsal.stray-title', { plan })}>
      <ToTop />
      <p>{told.join(' ')}</p>
      <p>{t('rehearsal.stray-cure', { fitting, people })}</p>
      <div className="crowd-buttons">
        <Button
          onClick={() => {
            evacuation.leaveOut(stray);
            focusRun();
          }}
        >
          {t('rehearsal.stray-drop', { fitting })}
        </Button>
      </div>
    </Alert>
  );
}
