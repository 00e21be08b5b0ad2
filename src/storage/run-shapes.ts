import * as z from 'zod';
import type { DeepReadonly } from '../base/deep-readonly';
import { evacuationScenarioSchema } from '../model/scenario/evacuation-scenario';
import { isId, type BuildingId, type SpaceId, type StoreyId } from '../model/schema/ids';

const name = z.string().max(400);
const reached = z.number().min(0).nullable();
const count = z.int().min(0);
const storey = z.custom<StoreyId>((value) => isId('storey', value));
const space = z.custom<SpaceId>((value) => isId('space', value)).nullable();
const building = z.custom<BuildingId>((value) => isId('building', value)).nullable();
const times = z.custom<Float64Array<ArrayBuffer>>((value) => value instanceof Float64Array);

/** What a run was set up with. */
const factsShape = evacuationScenarioSchema
  .pick({
    seed: true,
    maxTime: true,
    model: true,
    routing: true,
    changes: true,
    smoke: true,
    alarm: true,
    buildings: true,
  })
  .extend({
    closed: z.array(name).max(100_000),
    people: count,
    who: name,
    waits: name,
    plan: name,
    numbers: name,
    step: z.number().positive(),
  });

/** What the list of runs shows of each. */
export const runHeadShape = z.object({
  id: z.string().min(1).max(100),
  /** As somebody called it; null = by what it was set up with. */
  name: name.nullable(),
  /** When it was begun, milliseconds since 1970. */
  began: z.number(),
  ended: z.enum(['over', 'stopped']),
  last: reached,
  seconds: z.number().min(0),
  remaining: count,
  facts: factsShape,
  /** What the run before it was set up with; null = it was the first. */
  before: factsShape.nullable(),
});

const placeShape = z.object({ storey, space, value: z.number() }).nullable();

/** What is read when a run is held against another, or set up again. */
export const runBodyShape = z.object({
  /** Its scenario as JSON, which whoever wants it reads as a file; null = too long to be kept. */
  scenario: z.string().nullable(),
  digest: z.object({
    agents: count,
    remaining: count,
    first: reached,
    t50: reached,
    t95: reached,
    last: reached,
    seconds: z.number().min(0),
    exits: z.array(z.object({ id: name, times })),
    peakSeconds: z.number().positive(),
    storeys: z.array(z.object({ id: storey, building, most: count, cleared: reached, atEnd: count })),
    densest: placeShape,
    queue: placeShape,
  }),
});

export type RunHead = DeepReadonly<z.infer<typeof runHeadShape>>;
export type RunBody = Readonly<z.infer<typeof runBodyShape>>;
