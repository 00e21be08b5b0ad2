import type { Point } from '../../model/schema/polygon';
import type { SpaceUse } from '../../model/schema/space-use';
import { rectangle } from '../drafting/rectilinear';

/** One room as the drawing gives it: on wall centre-lines, metres. */
export interface Room {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: SpaceUse;
  /** Counter-clockwise, horizontal and vertical sides only. */
  readonly ring: readonly Point[];
  readonly beds?: number;
  /** What stands on its door; corridors, stairs, shafts and toilets of wards have none. */
  readonly number?: string;
  /** y of a side without a wall: the floor ends there at a stairwell. */
  readonly edge?: number;
}

export type DoorForm = 'single' | 'mother-child' | 'double' | 'passage' | 'fire' | 'sliding' | 'exit';

/** A door on the wall that two rooms share; `to: null` leads to the open. Centre on the wall's centre-line. */
export interface Door {
  readonly from: string;
  readonly to: string | null;
  readonly at: Point;
  readonly width: number;
  readonly form: DoorForm;
}

export interface Window {
  readonly at: Point;
  readonly width: number;
  readonly sill: number;
}

export interface Extinguisher {
  readonly number: string;
  readonly at: Point;
}

/** A piece of furniture that is walked round. */
export interface Furniture {
  readonly zh: string;
  readonly en: string;
  readonly ring: readonly Point[];
  readonly height: number;
}

/** A storey of the built-in ward as its tables say it. */
export interface StoreyPlan {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly elevation: number;
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly windows: readonly Window[];
  readonly furniture: readonly Furniture[];
  readonly extinguishers: readonly Extinguisher[];
}

/** The building on its outer wall centre-lines. */
export const BUILDING = { x0: 0, y0: 0, x1: 42, y1: 17.6, storeyHeight: 3.9 } as const;

/** Bands in y: south rooms, corridor (2.6 m clear between 0.2 m walls), north rooms. */
export const BAND = { south: 7.8, north: 10.6 } as const;

export const WALL = { inner: 0.2, outer: 0.3 } as const;

const WITHOUT_NUMBER: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'stair',
  'lift-shaft',
  'lift-lobby',
  'toilet',
]);

/** Rooms with the numbers that stand on their doors: storey and two digits, in the order given. */
export function numbered(storey: number, rooms: readonly Room[]): Room[] {
  let count = 0;
  return rooms.map((entry) =>
    WITHOUT_NUMBER.has(entry.use) ? entry : { ...entry, number: String(storey * 100 + ++count) },
  );
}

/** A room over one rectangle. */
export const room = (
  code: string,
  zh: string,
  en: string,
  use: SpaceUse,
  box: readonly [number, number, number, number],
): Room => ({ code, zh, en, use, ring: rectangle(...box) });
