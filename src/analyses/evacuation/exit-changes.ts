import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { localId } from '../../model/schema/ids';
import type { ExitChange } from '../../simulation/choice/exit-choice';
import { knownNames, naming } from './names';
import type { Troubles } from './troubles';
import type { PlanExit } from './ways-out';

/** Rounding of a time that is divided by the length of a step. */
const ROUNDING = 1e-6;

/** The changes of exits of a scenario, by step; what they name that is no exit is added to `troubles`. O(changes log changes + exits). */
export function exitChanges(
  exits: readonly PlanExit[],
  { changes }: EvacuationScenario,
  dt: number,
  troubles: Troubles,
): readonly ExitChange[] {
  const ids = exits.map(({ id }) => id);
  const exitOf = naming(ids);
  const found: ExitChange[] = [];
  for (const [i, { exit: name, at, open }] of changes.entries()) {
    const id = exitOf(name);
    const place = `changes[${i}].exit`;
    if (id === null) {
      troubles.add('evacuation.unknown-exit', place, { id: name, known: knownNames(ids.map(localId)) });
      continue;
    }
    const exit = ids.indexOf(id);
    if (exits[exit]!.goals.length === 0) troubles.add('evacuation.exit-off-floor', place, { id: name });
    found.push({ step: Math.ceil(at / dt - ROUNDING), exit, open });
  }
  return found.sort((a, b) => a.step - b.step);
}
