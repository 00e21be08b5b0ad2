import { z } from 'zod';
import type { DeepReadonly } from '../../base/deep-readonly';
import { coordinate, count, orNull, shortText } from '../schema/fields';
import { distributionWithin } from './distribution';
import { PATIENCE } from './patience';
import { MAX_SEED } from './run-choices';
import { walkingModelSchema } from './walking-model';

const seconds = z.number().min(0).max(86_400);
/** Least and largest of what differs from person to person: m/s, metres, seconds. */
const SPEEDS = [0.01, 10] as const;
const RADII = [0.05, 1] as const;
const PATIENCES = [0, 3600] as const;
const speed = z.number().min(SPEEDS[0]).max(SPEEDS[1]);
const radius = z.number().min(RADII[0]).max(RADII[1]);
const patience = z.number().min(PATIENCES[0]).max(PATIENCES[1]);

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
  /** Free walking speed on stairs along the slope, m/s; null = that of an able adult of this speed. */
  stairsUp: orNull(speed),
  stairsDown: orNull(speed),
  /** From the alarm until walking starts, seconds. */
  premovement: seconds.default(0),
  /** Exit area or final exit door to walk to; null = by `routing.exitChoice`. */
  exit: orNull(shortText),
  /** Seconds that another exit must save before somebody changes to it, with `shortest-time`. */
  patience: patience.default(PATIENCE),
  /** Name of the party whose members keep together and leave by one exit; null = alone. */
  party: orNull(shortText),
});

/** People spread evenly over a space. */
const groupSchema = z.strictObject({
  space: shortText,
  count,
  /** Name of a mobility profile, or what it would say. */
  profile: z
    .union([shortText, z.strictObject({ speed, radius, stairsUp: orNull(speed), stairsDown: orNull(speed) })])
    .default('visitor'),
  /** Free walking speeds on level floor and radii as they spread, in the place of the profile's; on stairs as much faster or slower. */
  speed: orNull(distributionWithin(...SPEEDS)),
  radius: orNull(distributionWithin(...RADII)),
  premovement: distributionWithin(0, 1e6).default({ distribution: 'constant', value: 0 }),
  exit: orNull(shortText),
  patience: distributionWithin(...PATIENCES).default({ distribution: 'constant', value: PATIENCE }),
  /** So many at a time, as they stand near each other, keep together and leave by one exit; 1 = everybody alone. */
  partySize: z.int().min(1).max(50).default(1),
});

/** An exit that shuts, or opens, while people walk. */
const exitChangeSchema = z.strictObject({ exit: shortText, at: seconds, open: z.boolean() });

/** How smoke slows who walks in it: the law's source is told in `standards/smoke`. */
export const SMOKE_LAWS = ['lund', 'fridolf'] as const;

const smokeSchema = z.strictObject({
  law: z.enum(SMOKE_LAWS).default('fridolf'),
  /** Storeys with smoke as thick everywhere: extinction coefficient, 1/m. */
  storeys: z.array(z.strictObject({ storey: shortText, extinction: z.number().min(0).max(100) })).max(10_000),
});

/** Why people of the plan don't walk in a scenario: not by themselves; no floor for so many in their room; no way from it to an exit. */
const LEFT_OUT_WHYS = ['cannot-walk', 'no-room', 'no-way'] as const;

const leftOutSchema = z.strictObject({ space: shortText, people: count, why: z.enum(LEFT_OUT_WHYS) });

const routingSchema = z.strictObject({
  exitChoice: z.enum(['nearest', 'shortest-time']).default('nearest'),
  /** Where people aim at in a door: anywhere across it, or its middle (JuPedSim's way, for comparison). */
  target: z.enum(['whole-width', 'centroid']).default('whole-width'),
  /** Metres kept from the jambs. */
  portalInset: z.number().min(0).max(2).default(0.2),
});

/** The longest step that a scenario may ask for, seconds. */
export const LONGEST_STEP = 0.05;

/** What is simulated in a plan: who is where, who walks how, which doors are shut. */
export const evacuationScenarioSchema = z.strictObject({
  format: z.literal('evacuation-scenario'),
  version: z.literal(1),
  seed: z.int().min(0).max(MAX_SEED).default(1),
  /**
   * Step, seconds; null = the model's own, with which clearing times are those of steps of 0.01 s. With longer ones they aren't promised to be: the
   * verification case house-dt tells how far they are off.
   */
  dt: orNull(z.number().min(0.001).max(LONGEST_STEP)),
  /** Simulated time after which it ends, seconds. */
  maxTime: z.number().min(0).max(86_400).default(600),
  model: walkingModelSchema.default({ preset: 'default' }),
  routing: routingSchema.default({ exitChoice: 'nearest', target: 'whole-width', portalInset: 0.2 }),
  /** Doors that nobody can pass. */
  closed: z.array(shortText).max(100_000).default([]),
  /** In the order in which they happen. */
  changes: z.array(exitChangeSchema).max(10_000).default([]),
  smoke: orNull(smokeSchema),
  agents: z.array(agentSchema).max(100_000).default([]),
  groups: z.array(groupSchema).max(10_000).default([]),
  /** Does it begin with an alarm? Else times count from its beginning. No run reads it: whoever tells times does. */
  alarm: z.boolean().default(true),
  /** Name of the plan that it was made for, and the buildings whose people were taken, null = all. No run reads them: whoever tells figures does. */
  plan: orNull(shortText),
  buildings: orNull(z.array(shortText).max(10_000)),
  /** Whom its figures don't stand for: no run reads it, whoever tells figures does. */
  leftOut: z.array(leftOutSchema).max(30_000).default([]),
});

export type EvacuationScenario = DeepReadonly<z.infer<typeof evacuationScenarioSchema>>;

/** It as somebody writes it: what has a default may be left out. */
export type ScenarioInput = z.input<typeof evacuationScenarioSchema>;
