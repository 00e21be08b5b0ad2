import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { useDrill, useDrillState } from '../../session/react/use-drill';
import { useEvacuationState } from '../../session/react/use-evacuation';
import { useText } from '../../session/react/use-text';
import { useSheet } from '../../ui/sheet-control';
import { Disclosure } from '../../ui/disclosure';
import { EscapePlanButton } from '../../widgets/escape-plan-button';
import { BarredExits } from './doors/barred-exits';
import { LockedDoors } from './doors/locked-doors';
import { ShutDoors } from './doors/shut-doors';
import { StoreyDoors } from './doors/storey-doors';
import { DrillKind } from './drill-kind';
import { StartChoice } from './start-choice';
import { WayAnswer } from './way/way-answer';
import { WorstWays } from './worst/worst-ways';
import './drill.css';

const RehearsalPanel = lazy(async () => {
  const [module] = await Promise.all([import('./crowd/rehearsal-panel'), loadLateWords()]);
  return { default: module.RehearsalPanel };
});

/** What a drill organizer asks: which way out from here, or how a whole crowd gets out. */
export function DrillPanel(): ReactNode {
  const crowd = useEvacuationState((state) => state.shown);
  return (
    <>
      <DrillKind />
      {crowd ? (
        <Suspense>
          <RehearsalPanel />
        </Suspense>
      ) : (
        <SingleWays />
      )}
    </>
  );
}

/** Which way out from here, how far, through which doors, and what if one is shut. */
function SingleWays(): ReactNode {
  const { t } = useText();
  const drill = useDrill();
  const asked = useDrillState((state) => state.from !== null);
  const sheet = useSheet();
  useEffect(() => drill.findWorst(), [drill]);
  // Wherever it was asked for, the answer stands at the top.
  useEffect(
    () =>
      drill.store.subscribe((now, before) => {
        if (now.from !== before.from) sheet?.toTop();
      }),
    [drill, sheet],
  );
  return (
    <>
      <div className="section">
        <EscapePlanButton />
      </div>
      <BarredExits />
      {asked ? <WayAnswer /> : <StartChoice />}
      <ShutDoors />
      <LockedDoors />
      <WorstWays />
      <StoreyDoors />
      {asked && (
        <div className="section">
          <Disclosure title={t('drill.other-start')}>
            <StartChoice bare />
          </Disclosure>
        </div>
      )}
    </>
  );
}
