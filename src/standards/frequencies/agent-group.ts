import type { AgentGroup } from './frequency';

const GROUPS: Readonly<Record<string, AgentGroup>> = {
  'abc-powder': 'powder',
  'bc-powder': 'powder',
  water: 'water-based',
  'water-mist': 'water-based',
  foam: 'water-based',
  co2: 'co2',
  'clean-agent': 'clean-agent',
};

/** The group whose dates the agent follows; null where no table names it (wet chemical, class D, unknown). Cost O(1). */
export function agentGroup(agent: string | null): AgentGroup | null {
  return agent !== null && Object.hasOwn(GROUPS, agent) ? (GROUPS[agent] ?? null) : null;
}
