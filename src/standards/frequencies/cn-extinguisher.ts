import { gb50444, gb55036 } from '../cite';
import { AGENT_GROUPS, type AgentGroup } from './agent-groups';
import type { FrequencyRule } from './frequency';

const years = (count: number) => ({ count, unit: 'year' }) as const;
const common = { kinds: ['extinguisher'], where: null, replaces: null } as const;

/** GB 50444 table 5.3.2. Said to be no longer mandatory under GB 55036: a warning, not a violation (CODES 1.5). */
const service = (group: AgentGroup, first: number, again: number): FrequencyRule => ({
  ...common,
  id: `cn.extinguisher.service.${group}`,
  duty: { type: 'service', tested: false },
  frequency: { type: 'from-made', first: years(first), again: years(again) },
  agents: AGENT_GROUPS[group],
  force: 'should',
  soonDays: 60,
  cite: gb50444('5.3.2', 'V2'),
});

/** GB 55036 10.0.8 with GB 50444 table 5.4.3. */
const scrap = (group: AgentGroup, life: number): FrequencyRule => ({
  ...common,
  id: `cn.extinguisher.scrap.${group}`,
  duty: { type: 'scrap' },
  frequency: { type: 'from-made', first: years(life), again: null },
  agents: AGENT_GROUPS[group],
  force: 'must',
  soonDays: 60,
  cite: gb55036('10.0.8', 'V2'),
});

export const CN_EXTINGUISHER_FREQUENCIES: readonly FrequencyRule[] = [
  {
    ...common,
    id: 'cn.extinguisher.monthly',
    duty: { type: 'inspection', checklist: 'cn.extinguisher.check' },
    frequency: { type: 'every', span: { count: 1, unit: 'month' } },
    agents: null,
    force: 'must',
    soonDays: 5,
    cite: gb50444('5.2.1', 'V2'),
  },
  {
    ...common,
    id: 'cn.extinguisher.half-monthly',
    duty: { type: 'inspection', checklist: 'cn.extinguisher.check' },
    frequency: { type: 'every', span: { count: 1, unit: 'half-month' } },
    agents: null,
    where: 'boiler-or-basement',
    replaces: 'cn.extinguisher.monthly',
    force: 'must',
    soonDays: 3,
    cite: gb50444('5.2.2', 'V2'),
  },
  service('water-based', 3, 1),
  service('powder', 5, 2),
  service('clean-agent', 5, 2),
  service('co2', 5, 2),
  scrap('water-based', 6),
  scrap('powder', 10),
  scrap('clean-agent', 10),
  scrap('co2', 12),
];
