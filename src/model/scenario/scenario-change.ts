import type { EvacuationScenario } from './evacuation-scenario';

/** A list told by another one: so many of its first, then these, then so many of its last. */
interface ListChange<T> {
  readonly first: number;
  readonly put: readonly T[];
  readonly last: number;
}

/** A scenario told by what it hasn't got from another one. Its long lists are told by what an edit changed of them. */
export interface ScenarioChange {
  readonly rest: Omit<EvacuationScenario, 'agents' | 'groups' | 'leftOut'>;
  readonly agents: ListChange<EvacuationScenario['agents'][number]>;
  readonly groups: ListChange<EvacuationScenario['groups'][number]>;
  readonly leftOut: ListChange<EvacuationScenario['leftOut'][number]>;
}

/** What makes `after` of `before`: what an edit didn't touch is the same object in both. O(lists), and it holds only what changed. */
export function scenarioChange(before: EvacuationScenario, after: EvacuationScenario): ScenarioChange {
  const { agents, groups, leftOut, ...rest } = after;
  return {
    rest,
    agents: listChange(before.agents, agents),
    groups: listChange(before.groups, groups),
    leftOut: listChange(before.leftOut, leftOut),
  };
}

/** The scenario that a change makes of the one it was told by. O(lists). */
export const changedScenario = (
  before: EvacuationScenario,
  { rest, agents, groups, leftOut }: ScenarioChange,
): EvacuationScenario => ({
  ...rest,
  agents: changedList(before.agents, agents),
  groups: changedList(before.groups, groups),
  leftOut: changedList(before.leftOut, leftOut),
});

function listChange<T>(before: readonly T[], after: readonly T[]): ListChange<T> {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  return { first, put: after.slice(first, after.length - last), last };
}

const changedList = <T>(before: readonly T[], { first, put, last }: ListChange<T>): readonly T[] => [
  ...before.slice(0, first),
  ...put,
  ...before.slice(before.length - last),
];
