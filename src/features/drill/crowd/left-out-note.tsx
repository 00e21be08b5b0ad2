import type { ReactNode } from 'react';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import { displayName } from '../../../model/query/display-name';
import { localId } from '../../../model/schema/ids';
import { leftOutOf } from '../../../session/evacuation/scenario-edits';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';

/** For whom times of a scenario don't stand: people of the plan who don't walk in it, and why. Nothing where there are none. */
export function LeftOutNote({ scenario }: { readonly scenario: EvacuationScenario }): ReactNode {
  const { t, language } = useText();
  const buildings = usePlan(({ document }) => document?.buildings);
  const names = scenario.buildings?.map((name) => {
    const found = Object.values(buildings ?? {}).find(({ id }) => id === name || localId(id) === name);
    return (found && displayName(found.name, language)) ?? name;
  });
  const sums = leftOutOf(scenario);
  const [cannotWalk, noRoom, noWay] = [sums['cannot-walk'], sums['no-room'], sums['no-way']];
  return (
    <>
      {names && (
        <p className="crowd-left-out">
          {t('rehearsal.buildings-only', { names: names.join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
      {cannotWalk > 0 && (
        <p className="crowd-left-out">{t('rehearsal.left-cannot-walk', { people: cannotWalk })}</p>
      )}
      {noRoom > 0 && <p className="crowd-left-out">{t('rehearsal.left-no-room', { people: noRoom })}</p>}
      {noWay > 0 && <p className="crowd-left-out">{t('rehearsal.left-no-way', { people: noWay })}</p>}
    </>
  );
}
