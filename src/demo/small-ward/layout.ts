import type { SpaceUse } from '../../model/schema/space-use';
import { WALL } from '../drafting/partitions';
import { rectangle } from '../drafting/rectilinear';
import type { PlannedAsset, Room, StoreyPlan } from '../drafting/storey-plan';

/** The outer faces of the building. Its grid runs from 0, 0 to 42, 17.6 on the middle of the outer walls. */
export const BUILDING = {
  west: -WALL.outer / 2,
  south: -WALL.outer / 2,
  east: 42 + WALL.outer / 2,
  north: 17.6 + WALL.outer / 2,
  storeyHeight: 3.9,
} as const;

/** Bands in y: south rooms, corridor (2.6 m clear between 0.2 m walls), north rooms. */
export const BAND = { south: 7.8, north: 10.6 } as const;

/** What both storeys of the building say. */
export const STOREY = {
  building: 'ward',
  department: 'rehabilitation',
  height: BUILDING.storeyHeight,
  origin: [0, 0],
  footprint: rectangle(BUILDING.west, BUILDING.south, BUILDING.east, BUILDING.north),
} as const satisfies Partial<StoreyPlan>;

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

/** A setting point: two powder extinguishers in a cabinet. */
export const extinguisher = (code: string, x: number, y: number): PlannedAsset => ({
  kind: 'extinguisher',
  code,
  x,
  y,
  model: 'MF/ABC5',
  agent: 'abc-powder',
  rating: '3A 89B C',
  charge: 5,
  cabinet: true,
  count: 2,
});
