import type { Agent } from '../../model/schema/assets/agents';
import type { FireClass } from '../../model/schema/space-hazard';
import type { SpaceUse } from '../../model/schema/space-use';
import { cite } from '../cite';
import type { Ruled } from './extinguisher-profile';
import { ruled } from './ruled';

/** What is bought where, best first: of these, the first that suits the class in question is taken. */
interface AgentChoice {
  readonly id: string;
  readonly agents: readonly Agent[];
}

/** The hospital's own choice (PRODUCT line 5): water with additive for people, nothing that spoils what is costly. */
const PATIENTS: AgentChoice = { id: 'patients', agents: ['water', 'abc-powder', 'clean-agent'] };
const PRECISION: AgentChoice = { id: 'precision', agents: ['co2', 'clean-agent', 'water'] };
const STERILE: AgentChoice = { id: 'sterile', agents: ['clean-agent', 'water', 'co2'] };
const LIVE: AgentChoice = { id: 'live', agents: ['co2', 'abc-powder', 'clean-agent'] };
const SOLVENTS: AgentChoice = { id: 'solvents', agents: ['alcohol-resistant-foam', 'abc-powder'] };
const KITCHEN: AgentChoice = { id: 'kitchen', agents: ['wet-chemical', 'water', 'abc-powder'] };
const POWDER: AgentChoice = { id: 'powder', agents: ['abc-powder', 'co2'] };

const BY_USE: Readonly<Partial<Record<SpaceUse, AgentChoice>>> = {
  ct: PRECISION,
  mri: PRECISION,
  xray: PRECISION,
  imaging: PRECISION,
  ultrasound: PRECISION,
  'nuclear-medicine': PRECISION,
  radiotherapy: PRECISION,
  'control-room': PRECISION,
  archive: PRECISION,
  'medical-records': PRECISION,
  'operating-theatre': STERILE,
  'sterile-supply': STERILE,
  electrical: LIVE,
  'server-room': LIVE,
  'it-room': LIVE,
  'chemical-store': SOLVENTS,
  kitchen: KITCHEN,
};

/** Agents of choice for a room in China: by its use, else powder where liquids, gases or live equipment burn. O(1). */
export function cnAgents(use: SpaceUse, fireClasses: readonly FireClass[]): readonly Ruled<Agent>[] {
  const harder = fireClasses.some((each) => each === 'B' || each === 'C' || each === 'E');
  const { agents, id } = BY_USE[use] ?? (harder ? POWDER : PATIENTS);
  return agents.map((agent) =>
    ruled(`cn.choice.${id}.${agent}`, agent, cite('WardTwin', '1', `agent of choice: ${id}`, 'house')),
  );
}
