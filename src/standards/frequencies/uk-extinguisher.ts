import { AGENTS, type Agent } from '../../model/schema/assets/agents';
import { citesOf } from '../cite';
import { AGENT_GROUPS } from './agent-groups';
import type { FrequencyRule } from './frequency';

/**
 * The edition that was read, in summaries that leave its clauses out: forum.iosh.co.uk t93698 (each month, each year, each five
 * years) and firenetforum.org.uk topic 2042 (each year; each five years, and for which agents). BS 5306-3:2017, which took its
 * place, was not found.
 */
const bs5306 = citesOf('BS 5306-3', '2009');
const UNNUMBERED = 'clause not known';

const years = (count: number) => ({ count, unit: 'year' }) as const;
const common = {
  kinds: ['extinguisher'],
  agents: null,
  where: null,
  replaces: null,
  force: 'must',
  cite: bs5306(UNNUMBERED, 'V2'),
} as const;

/** Discharged, opened, refilled: the extended service. */
const extended = (id: string, agents: readonly Agent[]): FrequencyRule => ({
  ...common,
  id: `uk.extinguisher.extended.${id}`,
  agents,
  duty: { type: 'service', tested: false },
  frequency: { type: 'from-made', first: years(5), again: years(5) },
  soonDays: 60,
});

/** BS 5306-3. No copy tells how often clean agents, or what puts out metals, are serviced beyond each year: they have no row. */
export const UK_EXTINGUISHER_FREQUENCIES: readonly FrequencyRule[] = [
  {
    ...common,
    id: 'uk.extinguisher.monthly',
    duty: { type: 'inspection', checklist: 'uk.extinguisher.visual' },
    frequency: { type: 'every', span: { count: 1, unit: 'month' } },
    soonDays: 5,
  },
  {
    ...common,
    id: 'uk.extinguisher.yearly',
    duty: { type: 'inspection', checklist: 'uk.extinguisher.basic-service' },
    frequency: { type: 'every', span: years(1) },
    soonDays: 30,
  },
  extended('water-based', AGENT_GROUPS['water-based']),
  extended('powder', AGENT_GROUPS.powder),
  extended('wet-chemical', ['wet-chemical']),
  {
    ...common,
    id: 'uk.extinguisher.overhaul.co2',
    agents: AGENT_GROUPS.co2,
    duty: { type: 'service', tested: true },
    frequency: { type: 'from-made', first: years(10), again: years(10) },
    soonDays: 60,
    cite: bs5306(UNNUMBERED, 'M-high'),
  },
  /** Advice: such a unit is told to be due for replacing, and still counts. */
  {
    ...common,
    id: 'uk.extinguisher.replacement',
    agents: AGENTS,
    duty: { type: 'scrap' },
    frequency: { type: 'from-made', first: years(20), again: null },
    force: 'should',
    soonDays: 60,
    // One summary alone tells of it.
    cite: bs5306(UNNUMBERED, 'M-med'),
  },
];
