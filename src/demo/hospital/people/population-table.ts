import { assert } from '../../../base/assert';
import type { Mobility } from '../../../model/schema/mobilities';
import type { PopulationRole } from '../../../model/schema/population-roles';
import type { SpaceUse } from '../../../model/schema/space-use';

/** Hours of the working day at which people were counted. */
export const COUNTED_AT = [2, 6, 8, 10, 12, 15, 19, 22] as const;

/** People at those hours. */
export type Counts = readonly [
  at02: number,
  at06: number,
  at08: number,
  at10: number,
  at12: number,
  at15: number,
  at19: number,
  at22: number,
];

/** Rooms by their storeys and uses; by half of the tower, department or code where that is not enough. */
export interface Where {
  /** Beginnings of storey codes: `A-L0` = all but the roof. */
  readonly storeys: readonly string[];
  readonly uses?: readonly SpaceUse[];
  readonly codes?: readonly string[];
  readonly departments?: readonly string[];
  readonly notDepartments?: readonly string[];
  readonly half?: 'W' | 'E';
}

/** Heads that are to be shared out, by the shift: nights 0–8, days 8–16, evenings 16–24. */
export interface Weights {
  readonly day: number;
  readonly evening: number;
  readonly night: number;
}

/** One population among those that a count is shared out over. */
export interface Part {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly weight: number | Weights;
  readonly in: Where;
  readonly department?: string;
  readonly role?: PopulationRole;
  readonly mobility?: Readonly<Partial<Record<Mobility, number>>>;
}

/** A column of the count: so many people at each hour, over its parts in proportion to their weights. */
export interface Column {
  readonly role: PopulationRole;
  readonly counts: Counts;
  readonly weekendShare?: number;
  readonly mobility?: Part['mobility'];
  readonly parts: readonly Part[];
}

/** Whole people in the hour that begins at `hour`: as counted, in a straight line between counts. */
export function peopleIn(counts: Counts, hour: number): number {
  assert(hour >= 0 && hour < 24, 'hour of the day', hour);
  const later = COUNTED_AT.findIndex((at) => at >= hour);
  const after = later === -1 ? 0 : later;
  const before = (after + COUNTED_AT.length - 1) % COUNTED_AT.length;
  const [from, to] = [COUNTED_AT[before]!, COUNTED_AT[after]!];
  const span = (to - from + 24) % 24;
  const share = ((hour - from + 24) % 24) / span;
  return Math.round(counts[before]! + share * (counts[after]! - counts[before]!));
}

export const weightAt = (weight: Part['weight'], hour: number): number => {
  if (typeof weight === 'number') return weight;
  return hour < 8 ? weight.night : hour < 16 ? weight.day : weight.evening;
};
