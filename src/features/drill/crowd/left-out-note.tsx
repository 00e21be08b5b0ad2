import type { ReactNode } from 'react';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import { leftOutOf } from '../../../model/scenario/left-out';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { buildingTexts } from './named';

/** For whom times of a scenario don't stand: people of the plan who don't walk in it, and why. Nothing where there are none. */
export function LeftOutNote({ scenario }: { readonly scenario: EvacuationScenario }): ReactNode {
  const { t, language, formats } = useText();
  const document = usePlan((plan) => plan.document);
  const names = document && scenario.buildings && buildingTexts(document, scenario.buildings, language);
  const sums = leftOutOf(scenario);
  const [cannotWalk, noRoom, noWay] = [sums['cannot-walk'], sums['no-room'], sums['no-way']];
  return (
    <>
      {names && (
        <p className="crowd-left-out">{t('rehearsal.buildings-only', { names: formats.list(names) })}</p>
      )}
      {cannotWalk > 0 && (
        <p className="crowd-left-out">
          {t('rehearsal.left-cannot-walk', { people: cannotWalk, alarm: scenario.alarm })}
        </p>
      )}
      {noRoom > 0 && <p className="crowd-left-out">{t('rehearsal.left-no-room', { people: noRoom })}</p>}
      {noWay > 0 && <p className="crowd-left-out">{t('rehearsal.left-no-way', { people: noWay })}</p>}
    </>
  );
}
