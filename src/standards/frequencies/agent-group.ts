import type { Agent } from '../../model/schema/assets/agents';
import type { AgentGroup } from './frequency';

/** Null where no table that we know names the agent. */
const GROUPS: Readonly<Record<Agent, AgentGroup | null>> = {
  'abc-powder': 'powder',
  'bc-powder': 'powder',
  water: 'water-based',
  'water-mist': 'water-based',
  foam: 'water-based',
  'alcohol-resistant-foam': 'water-based',
  co2: 'co2',
  'clean-agent': 'clean-agent',
  'wet-chemical': null,
  'class-d': null,
};

/** The group whose dates the agent follows; null where no table names it, or for no agent of ours. Cost O(1). */
export function agentGroup(agent: string | null): AgentGroup | null {
  return agent !== null && isAgent(agent) ? GROUPS[agent] : null;
}

/** By the table itself, not the schema's list: what only asks for groups needs no validator. */
const isAgent = (text: string): text is Agent => Object.hasOwn(GROUPS, text);
