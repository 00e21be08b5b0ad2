import { ok, type Result } from '../../base/result';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { localId } from '../../model/schema/ids';
import type { ExitChange } from '../../simulation/choice/exit-choice';
import { issue, knownNames, naming } from './names';
import type { EvacuationIssue } from './result';
import type { PlanExit } from './ways-out';

/** Rounding of a time that is divided by the length of a step. */
const ROUNDING = 1e-6;

/** The changes of exits of a scenario, by step, or what they name that is no exit. O(changes log changes + exits). */
export function exitChanges(
  exits: readonly PlanExit[],
  { changes }: EvacuationScenario,
  dt: number,
): Result<readonly ExitChange[], EvacuationIssue> {
  const ids = exits.map(({ id }) => id);
  const exitOf = naming(ids);
  const found: ExitChange[] = [];
  for (const [i, { exit: name, at, open }] of changes.entries()) {
    const id = exitOf(name);
    const place = `changes[${i}].exit`;
    if (id === null) {
      return issue('evacuation.unknown-exit', place, { id: name, known: knownNames(ids.map(localId)) });
    }
    const exit = ids.indexOf(id);
    if (exits[exit]!.goals.length === 0) return issue('evacuation.exit-off-floor', place, { id: name });
    found.push({ step: Math.ceil(at / dt - ROUNDING), exit, open });
  }
  return ok(found.sort((a, b) => a.step - b.step));
}
