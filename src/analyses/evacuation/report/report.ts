import type { OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { WalkingModel } from '../../../simulation/models/walking-model';
import type { SampleGrid } from '../../extinguishers/result';
import type { EvacuationResult } from '../result';

/** How a storey, or a space, emptied. */
export interface Cleared<Id> {
  readonly id: Id;
  /** People in it at once at most. */
  readonly most: number;
  /** Seconds after the alarm from which on nobody is in it; null = somebody is at the end. */
  readonly cleared: number | null;
  /** People still in it at the end. */
  readonly atEnd: number;
}

/** The same of a storey. */
export interface ClearedStorey extends Cleared<StoreyId> {
  /** People who walked on its floor and began elsewhere. */
  readonly passed: number;
}

/** Who is inside at the end, by what keeps them; together `figures.remaining`. */
export interface InsideAtEnd {
  /** Ready to walk, and no way led to any exit that was open. */
  readonly waiting: number;
  /** Their premovement time was not over. */
  readonly notSetOut: number;
  /** Had set out and stood, or got on slower than in a queue. */
  readonly standing: number;
  readonly walking: number;
}

/** People whose way led over a storey that lies below both where they began and where it ended. */
export interface Below {
  readonly people: number;
  /** Those storeys, the lowest first, and how many were on each. */
  readonly storeys: readonly { readonly id: StoreyId; readonly people: number }[];
}

/** Who went through a door, either way. Seconds; null where nobody did. */
export interface DoorFlow {
  readonly id: OpeningId;
  readonly storey: StoreyId;
  readonly count: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Persons a second between the first and the last; null with fewer than two. */
  readonly flow: number | null;
  /** Most persons in any stretch of `peakSeconds`. */
  readonly peak: number;
}

/** Time that people of a storey spent at a level of service, person-seconds by level: A … F (Fruin). */
export interface ServiceTime {
  readonly storey: StoreyId;
  readonly personSeconds: readonly number[];
}

/** A place of a run: in plan, metres. */
export interface Spot {
  readonly storey: StoreyId;
  /** The space that it lies in; null = none of the plan's, as on a flight of stairs. */
  readonly space: SpaceId | null;
  readonly x: number;
  readonly y: number;
}

/** Where a map of a storey has its most, and how much that is. */
export interface PeakSpot extends Spot {
  readonly value: number;
  /** Seconds after the beginning when it was so; null for what is summed up over the run. */
  readonly at: number | null;
}

/** The longest queue of a storey: people who stood by each other at once, and when. */
export interface QueueSpot extends Spot {
  readonly people: number;
  readonly at: number;
}

/** Where people were crowded: at the place of a space where it lasted longest. */
export interface CrowdedSpot extends Spot {
  /** How long somebody was there at level of service E or F. */
  readonly seconds: number;
  /** Most people a square metre there, and when. */
  readonly density: number;
  readonly at: number;
}

/** Where a run jammed. */
export interface Jams {
  /** Of each storey with anybody: where its maps have their most; null where that is nothing. */
  readonly storeys: readonly {
    readonly storey: StoreyId;
    readonly most: Readonly<Record<CrowdMeasure, PeakSpot | null>>;
  }[];
  /** Of each storey with one, the longest first. */
  readonly queues: readonly QueueSpot[];
  /** Of each space, and of what of a storey is in none; the longest first. */
  readonly crowded: readonly CrowdedSpot[];
}

/** What a run amounts to: a pure function of its recording and the plan. */
export interface EvacuationReport {
  /** Seconds a step. */
  readonly dt: number;
  /** The numbers that people walked by: what a preset stood for then. */
  readonly model: WalkingModel;
  readonly figures: EvacuationResult;
  /** Who is out by each exit, in the order of `figures.exits`: `left[k]` people from `seconds[k]` on. */
  readonly curves: readonly {
    readonly seconds: Float64Array<ArrayBuffer>;
    readonly left: Float64Array<ArrayBuffer>;
  }[];
  readonly inside: InsideAtEnd;
  readonly below: Below;
  /** Those that anybody walked on the floor of, or is on the stairs of at the end. */
  readonly storeys: readonly ClearedStorey[];
  /** The spaces that anybody was in. */
  readonly spaces: readonly Cleared<SpaceId>[];
  /** The doors that anybody went through, the busiest first. */
  readonly doors: readonly DoorFlow[];
  /** Over how long a door's peak is taken, seconds. */
  readonly peakSeconds: number;
  readonly service: readonly ServiceTime[];
  readonly jams: Jams;
}

/** What a map of a storey shows: persons/m² at their most, person-seconds in queues a square metre, person-seconds a square metre. */
export const CROWD_MEASURES = ['density', 'queue', 'usage'] as const;
export type CrowdMeasure = (typeof CROWD_MEASURES)[number];

/** One storey of it, with its stairs. */
export interface CrowdMap {
  readonly storey: StoreyId;
  readonly measure: CrowdMeasure;
  readonly grid: SampleGrid;
  /** Row by row; `NaN` = no floor. */
  readonly values: Float32Array<ArrayBuffer>;
  readonly most: number;
}
