import { apportion } from '../../base/apportion';
import { localId, type SpaceId } from '../../model/schema/ids';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { newGroup } from '../../model/scenario/new-group';
import { PATIENCE } from '../../model/scenario/patience';
import type { PlanPoint } from '../state/plan-point';

export type Group = EvacuationScenario['groups'][number];
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
  alarm: true,
  plan: null,
  buildings: null,
  leftOut: [],
};

/** How many people there are. O(groups). */
export const peopleIn = ({ agents, groups }: EvacuationScenario): number =>
  groups.reduce((sum, { count }) => sum + count, agents.length);

/**
 * A room with other people. Only `count` told: so many, shared out over the groups that are there in proportion. Anything else: one group
 * in the place of all, of as many people unless told, like the first of them in what isn't told. O(groups).
 */
export function withGroup(
  scenario: EvacuationScenario,
  space: SpaceId,
  { count, ...kind }: Partial<Omit<Group, 'space'>>,
): EvacuationScenario {
  const isThere = (group: Group): boolean => group.space === localId(space) || group.space === space;
  const before = scenario.groups.filter(isThere);
  const counts = before.map((group) => group.count);
  const people = count ?? counts.reduce((sum, each) => sum + each, 0);
  const like = before[0] ?? newGroup(localId(space), 0);
  const isOne = before.length < 2 || Object.keys(kind).length > 0;
  const parts = isOne ? [people] : apportion(people, counts);
  const groups = (isOne ? [{ ...like, ...kind }] : before)
    .map((group, k) => ({ ...group, count: parts[k]! }))
    .filter((group) => group.count > 0);
  const at = scenario.groups.findIndex(isThere);
  const others = scenario.groups.filter((group) => !isThere(group));
  return { ...scenario, groups: others.toSpliced(at < 0 ? others.length : at, 0, ...groups) };
}

/** One more person, by the next free number. */
export function withPerson(scenario: EvacuationScenario, { storey, x, y }: PlanPoint): EvacuationScenario {
  const taken = idsOf(scenario.agents);
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
  const agents = [...scenario.agents, agent];
  taken.add(agent.id);
  idsIn.set(agents, taken);
  return { ...scenario, agents };
}

/** Ids of agents, handed on from list to list as people are added: at most some more than are there. */
const idsIn = new WeakMap<readonly Agent[], Set<string>>();

function idsOf(agents: readonly Agent[]): Set<string> {
  // Every scenario that begins with nobody begins with the same list.
  if (agents.length === 0) return new Set();
  const known = idsIn.get(agents) ?? new Set(agents.map(({ id }) => id));
  idsIn.set(agents, known);
  return known;
}
