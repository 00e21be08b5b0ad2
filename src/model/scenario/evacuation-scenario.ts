import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { coordinate, count, orNull, shortText } from '../schema/fields';
import { distributionSchema } from './distribution';
import { walkingModelSchema } from './walking-model';

const seconds = z.number().min(0).max(86_400);
const speed = z.number().min(0.01).max(10);
const radius = z.number().min(0.05).max(1);

/** One person. Ids of storeys, doors and exits are those of the plan's file: with or without their prefix. */
const agentSchema = z.strictObject({
  id: shortText,
  storey: shortText,
  x: coordinate,
  y: coordinate,
  /** Free walking speed, m/s. */
  speed: speed.default(1.2),
  /** Of the body seen from above, metres. */
  radius: radius.default(0.2),
  /** From the alarm until walking starts, seconds. */
  premovement: seconds.default(0),
  /** Exit area or final exit door to walk to; null = by `routing.exitChoice`. */
  exit: orNull(shortText),
});

/** People spread evenly over a space. */
const groupSchema = z.strictObject({
  space: shortText,
  count,
  /** Name of a mobility profile, or what it would say. */
  profile: z.union([shortText, z.strictObject({ speed, radius })]).default('visitor'),
  premovement: distributionSchema.default({ distribution: 'constant', value: 0 }),
  exit: orNull(shortText),
});

const routingSchema = z.strictObject({
  exitChoice: z.enum(['nearest', 'shortest-time']).default('nearest'),
  /** Where people aim at in a door: anywhere across it, or its middle (JuPedSim's way, for comparison). */
  target: z.enum(['whole-width', 'centroid']).default('whole-width'),
  /** Metres kept from the jambs. */
  portalInset: z.number().min(0).max(2).default(0.2),
});

/** What is simulated in a plan: who is where, who walks how, which doors are shut. */
export const evacuationScenarioSchema = z.strictObject({
  format: z.literal('evacuation-scenario'),
  version: z.literal(1),
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /** Step, seconds, at most those for which clearing times are known to hold; null = the model's own. */
  dt: orNull(z.number().min(0.001).max(0.05)),
  /** Simulated time after which it ends, seconds. */
  maxTime: z.number().min(0).max(86_400).default(600),
  model: walkingModelSchema.default({ preset: 'default' }),
  routing: routingSchema.default({ exitChoice: 'nearest', target: 'whole-width', portalInset: 0.2 }),
  /** Doors that nobody can pass. */
  closed: z.array(shortText).max(100_000).default([]),
  agents: z.array(agentSchema).max(100_000).default([]),
  groups: z.array(groupSchema).max(10_000).default([]),
});

export type EvacuationScenario = DeepReadonly<z.infer<typeof evacuationScenarioSchema>>;
