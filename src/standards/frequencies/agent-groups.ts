import type { Agent } from '../../model/schema/assets/agents';

/** Agents that share dates in the tables of China (CODES 1.5), which name neither wet chemical nor what puts out metals. */
export const AGENT_GROUPS = {
  'water-based': ['water', 'water-mist', 'foam', 'alcohol-resistant-foam'],
  powder: ['abc-powder', 'bc-powder'],
  'clean-agent': ['clean-agent'],
  co2: ['co2'],
} as const satisfies Readonly<Record<string, readonly Agent[]>>;

export type AgentGroup = keyof typeof AGENT_GROUPS;
