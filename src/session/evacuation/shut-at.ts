import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';

/** Names of doors and exits that nobody passes at a time of a run. */
export interface ShutAt {
  /** From the beginning to the end. */
  readonly always: readonly string[];
  /** By a change of the scenario, which another may undo. */
  readonly now: readonly string[];
}

/**
 * What a scenario has shut so many seconds after the beginning; of changes at one time the later in its list holds, as in a run. O(changes log
 * changes).
 */
export function shutAt(
  { closed, changes }: Pick<EvacuationScenario, 'closed' | 'changes'>,
  seconds: number,
): ShutAt {
  const open = new Map<string, boolean>();
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    if (change.at <= seconds) open.set(change.exit, change.open);
  }
  const always = new Set(closed);
  return {
    always: [...always],
    now: [...open].flatMap(([exit, isOpen]) => (isOpen || always.has(exit) ? [] : [exit])),
  };
}
