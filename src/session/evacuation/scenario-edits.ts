import { localId, type SpaceId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { newGroup } from '../../model/scenario/new-group';
import { PATIENCE } from '../../model/scenario/patience';
import type { PlanPoint } from '../state/plan-point';

export type Group = EvacuationScenario['groups'][number];
export type LeftOutWhy = EvacuationScenario['leftOut'][number]['why'];
export type Agent = EvacuationScenario['agents'][number];

/** Nobody anywhere: what the schema makes of a scenario that says nothing. */
export const EMPTY_SCENARIO: EvacuationScenario = {
  format: 'evacuation-scenario',
  version: 1,
  seed: 1,
  dt: null,
  maxTime: 600,
  model: { preset: 'default' },
  routing: { exitChoice: 'nearest', target: 'whole-width', portalInset: 0.2 },
  closed: [],
  changes: [],
  smoke: null,
  agents: [],
  groups: [],
  leftOut: [],
};

/** How many people there are. O(groups). */
export const peopleIn = ({ agents, groups }: EvacuationScenario): number =>
  groups.reduce((sum, { count }) => sum + count, agents.length);

/** How many people of the plan aren't among them, by why. O(rooms left out). */
export function leftOutOf({ leftOut }: EvacuationScenario): Readonly<Record<LeftOutWhy, number>> {
  const sums = { 'cannot-walk': 0, 'no-room': 0, 'no-way': 0 };
  for (const { why, people } of leftOut) sums[why] += people;
  return sums;
}

/** One group in a room, in the place of all that are there; it is like the first of them in what isn't told. O(groups). */
export function withGroup(
  scenario: EvacuationScenario,
  space: SpaceId,
  told: Partial<Omit<Group, 'space'>>,
): EvacuationScenario {
  const isThere = (group: Group): boolean => group.space === localId(space) || group.space === space;
  const before = scenario.groups.find(isThere) ?? newGroup(localId(space), 0);
  const group = { ...before, ...told };
  const at = scenario.groups.findIndex(isThere);
  const others = scenario.groups.filter((each) => !isThere(each));
  const groups = group.count === 0 ? others : others.toSpliced(at < 0 ? others.length : at, 0, group);
  return { ...scenario, groups };
}

/** One more person, by the next free number. O(agents). */
export function withPerson(scenario: EvacuationScenario, { storey, x, y }: PlanPoint): EvacuationScenario {
  const taken = new Set(scenario.agents.map(({ id }) => id));
  let number = scenario.agents.length + 1;
  while (taken.has(`P${number}`)) number++;
  const agent: Agent = {
    id: `P${number}`,
    storey: localId(storey),
    x,
    y,
    speed: 1.2,
    radius: 0.2,
    stairsUp: null,
    stairsDown: null,
    premovement: 0,
    exit: null,
    patience: PATIENCE,
    party: null,
  };
  return { ...scenario, agents: [...scenario.agents, agent] };
}
