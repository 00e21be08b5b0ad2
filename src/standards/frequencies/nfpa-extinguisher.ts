import type { Citation } from '../../base/finding';
import type { Agent } from '../../model/schema/assets/agents';
import { citesOf } from '../cite';
import { AGENT_GROUPS } from './agent-groups';
import type { Duty, FrequencyRule } from './frequency';

/** The edition whose numbers of clauses are used; its tables were read in secondary copies or not at all (CODES 1.6). */
const nfpa10 = citesOf('NFPA 10', '2007');

const common = {
  kinds: ['extinguisher'],
  agents: null,
  where: null,
  replaces: null,
  force: 'must',
} as const;

function check(
  id: string,
  checklist: string,
  frequency: FrequencyRule['frequency'],
  soonDays: number,
  cite: Citation,
) {
  return { ...common, id, duty: { type: 'inspection', checklist }, frequency, soonDays, cite } as const;
}

function everyYears(
  id: string,
  agents: readonly Agent[],
  years: number,
  duty: Duty,
  cite: Citation,
): FrequencyRule {
  const span = { count: years, unit: 'year' } as const;
  const frequency = { type: 'from-made', first: span, again: span } as const;
  return { ...common, id: `nfpa.extinguisher.${id}`, agents, duty, frequency, soonDays: 60, cite };
}

/**
 * Opened and looked into, by the table of 2007 in a copy (serviceextinguisher.com: six years for halogenated agents, powder and
 * what puts out metals, as stored-pressure units have it; three for liquid foam), with which a list of the edition of 2002
 * agrees (scribd 319716069). What is pressure-tested as often has no row: a test includes the look inside (8.1.3).
 */
const opened = (id: string, agents: readonly Agent[], years: number): FrequencyRule =>
  everyYears(`internal.${id}`, agents, years, { type: 'service', tested: false }, nfpa10('T7.3.1.1.2', 'V2'));

/** Pressure tests; the table was read in a copy of an earlier edition only, where it is the same. Mild steel shells. */
const tested = (id: string, agents: readonly Agent[], years: number): FrequencyRule =>
  everyYears(`test.${id}`, agents, years, { type: 'service', tested: true }, nfpa10('T8.3.1', 'M-high'));

const { powder, 'clean-agent': clean, co2 } = AGENT_GROUPS;

/**
 * NFPA 10 ends no life by age but that of units that can't be refilled (twelve years), and no plan tells which those are:
 * it has no row for it.
 */
export const NFPA_EXTINGUISHER_FREQUENCIES: readonly FrequencyRule[] = [
  check(
    'nfpa.extinguisher.monthly',
    'nfpa.extinguisher.inspection',
    { type: 'every', span: { count: 30, unit: 'day' } },
    5,
    nfpa10('7.2.1.2', 'V2'),
  ),
  check(
    'nfpa.extinguisher.yearly',
    'nfpa.extinguisher.maintenance',
    { type: 'every', span: { count: 1, unit: 'year' } },
    30,
    nfpa10('7.3.1.1.1', 'V2'),
  ),
  opened('powder', powder, 6),
  opened('clean-agent', clean, 6),
  opened('class-d', ['class-d'], 6),
  /** Where the liquid is renewed and the shell opened with it. */
  opened('foam', ['foam', 'alcohol-resistant-foam'], 3),
  tested('powder', powder, 12),
  tested('clean-agent', clean, 12),
  tested('class-d', ['class-d'], 12),
  tested('foam', ['foam', 'alcohol-resistant-foam'], 5),
  tested('water', ['water', 'water-mist'], 5),
  tested('wet-chemical', ['wet-chemical'], 5),
  tested('co2', co2, 5),
];
