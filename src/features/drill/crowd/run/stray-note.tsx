import { useMemo, useState, type ReactNode } from 'react';
import type { StrayNames } from '../../../../analyses/evacuation/result';
import type { CampusDocument } from '../../../../model/schema/document';
import { isOfOtherPlan } from '../../../../session/evacuation/plan-name';
import { peopleIn } from '../../../../session/evacuation/scenario-edits';
import { withoutStray } from '../../../../session/evacuation/without-stray';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { focusRun } from '../focus-run';
import { ToTop } from './to-top';

/** Ids that are listed of a kind: a file of another plan has thousands. */
const LISTED = 50;

interface StrayNoteProps {
  readonly document: CampusDocument;
  readonly stray: StrayNames;
}

/** The scenario names what the open plan hasn't got: how much of it, and what to do; for whoever wrote it, which. */
export function StrayNote({ document, stray }: StrayNoteProps): ReactNode {
  const evacuation = useEvacuation();
  const { t, formats } = useText();
  const scenario = useEvacuationState((state) => state.scenario);
  const people = peopleIn(scenario);
  const [isListed, setListed] = useState(false);
  const fitting = useMemo(() => peopleIn(withoutStray(scenario, stray)), [scenario, stray]);
  const plan = isOfOtherPlan(scenario.plan, document) ? scenario.plan : null;
  const { spaces, storeys, doors, exits, ofSpaces } = stray;
  const ways = [...new Set([...doors, ...exits])];
  const shut = ways.length;
  const listed = [
    ['spaces', spaces],
    ['storeys', storeys],
    ['doors', ways],
  ] as const;
  const told = [
    ...(spaces.length > 0 ? [t('rehearsal.stray-spaces', { unknown: spaces.length, total: ofSpaces })] : []),
    ...(storeys.length > 0 ? [t('rehearsal.stray-storeys', { unknown: storeys.length })] : []),
    ...(shut > 0 ? [t('rehearsal.stray-doors', { unknown: shut })] : []),
  ];
  return (
    <Alert title={plan === null ? t('rehearsal.stray-title-unnamed') : t('rehearsal.stray-title', { plan })}>
      <ToTop />
      <p>{told.join(' ')}</p>
      <p>{t('rehearsal.stray-cure', { fitting, people, other: plan !== null })}</p>
      <Disclosure title={t('rehearsal.stray-which')} onToggle={setListed}>
        {(isListed ? listed : []).map(([kind, ids]) => {
          if (ids.length === 0) return null;
          const names = formats.list(ids.slice(0, LISTED));
          return (
            <p key={kind} className="drill-soft">
              {t(`rehearsal.stray-ids-${kind}`, { names, more: ids.length - LISTED })}
            </p>
          );
        })}
      </Disclosure>
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
