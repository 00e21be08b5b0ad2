import type { OpeningKind } from '../../model/schema/opening';
import type { SpaceId } from '../../model/schema/ids';
import type { SpaceUse } from '../../model/schema/space-use';
import type { ViewingDuty } from './viewing-duty';

export interface DoorwaySide {
  readonly space: SpaceId;
  readonly use: SpaceUse;
}

/** An opening of a storey and what lies on its two sides; null = no space. */
export interface Doorway {
  readonly kind: OpeningKind;
  /** Leads into the open, on the ground. */
  readonly outside: boolean;
  readonly sides: readonly [DoorwaySide | null, DoorwaySide | null];
}

/** A doorway that a duty is about, and whose entrance it is. */
export interface ViewedDoorway<D extends Doorway> {
  readonly doorway: D;
  readonly space: SpaceId;
}

/** Where whoever isn't of the place stands. */
const PUBLIC: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'corridor',
  'lobby',
  'lift-lobby',
  'hall',
  'outpatient-hall',
  'waiting',
  'reception',
  'emergency',
]);
/** Where one comes from when one enters a room. */
const WAYS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  ...PUBLIC,
  'stair',
  'ramp',
  'escalator',
  'refuge',
  'garage',
  'loading',
  'outdoor',
  'roof',
]);
/** Parts of what they lie in: nobody enters a room through its own toilet or shaft. */
const INNER: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['toilet', 'bathroom', 'cleaner', 'shaft', 'void']);
/** What the parts of a building are reached from. */
const HUBS: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'lobby',
  'lift-lobby',
  'hall',
  'outpatient-hall',
  'stair',
]);

/**
 * The doorways of one storey that a duty means, each with the space that it is the entrance of; none for a duty that isn't
 * about doorways. `door`: from circulation, or from the open, into a room of the use; of a room without such a door, all but
 * those into what it holds. `counter`: its hatches (windows to public floor), where it has none its entrances. `outer-door`: from
 * a space of the use into the open. `unit-door`: from a lobby, hall or stair into a corridor that a room of the use has a door to.
 * `lift-door`: from a space of the use into a lift. O(doorways).
 */
export function viewedDoorways<D extends Doorway>(
  { part, uses }: Pick<ViewingDuty, 'part' | 'uses'>,
  doorways: readonly D[],
): readonly ViewedDoorway<D>[] {
  const means = (use: SpaceUse): boolean => uses.includes(use);
  const doors = doorways.filter(({ kind }) => kind !== 'window');
  switch (part) {
    case 'door':
      return entrances(doors, means);
    case 'counter':
      return counters(doorways, means);
    case 'outer-door':
      return doors.flatMap((doorway) => (doorway.outside ? sidesOf(doorway, (side) => means(side.use)) : []));
    case 'unit-door':
      return unitDoors(doors, means);
    case 'lift-door':
      return doors.flatMap((doorway) =>
        sidesOf(doorway, ({ use }, other) => means(use) && other?.use === 'lift-shaft'),
      );
    case 'inside':
    case 'lift-car':
      return [];
  }
}

type Means = (use: SpaceUse) => boolean;

/** The sides of a doorway that are meant, given what is on the other. */
function sidesOf<D extends Doorway>(
  doorway: D,
  meant: (side: DoorwaySide, other: DoorwaySide | null) => boolean,
): ViewedDoorway<D>[] {
  const [a, b] = doorway.sides;
  return [
    ...(a !== null && meant(a, b) ? [{ doorway, space: a.space }] : []),
    ...(b !== null && meant(b, a) ? [{ doorway, space: b.space }] : []),
  ];
}

function entrances<D extends Doorway>(doors: readonly D[], means: Means): ViewedDoorway<D>[] {
  const all = doors.flatMap((doorway) =>
    sidesOf(
      doorway,
      // Between two spaces of one use, parts of one stair for instance, nobody comes in.
      ({ use }, other) => means(use) && (other === null || (other.use !== use && !INNER.has(other.use))),
    ),
  );
  const fromWay = (viewed: ViewedDoorway<D>): boolean => {
    const other = viewed.doorway.sides.find((side) => side?.space !== viewed.space) ?? null;
    return other === null || WAYS.has(other.use);
  };
  const reached = new Set(all.filter(fromWay).map(({ space }) => space));
  return all.filter((viewed) => !reached.has(viewed.space) || fromWay(viewed));
}

function counters<D extends Doorway>(doorways: readonly D[], means: Means): ViewedDoorway<D>[] {
  const hatches = doorways.flatMap((doorway) =>
    doorway.kind === 'window'
      ? sidesOf(doorway, ({ use }, other) => means(use) && other !== null && PUBLIC.has(other.use))
      : [],
  );
  const hatched = new Set(hatches.map(({ space }) => space));
  const doors = doorways.filter(({ kind }) => kind !== 'window');
  return [...hatches, ...entrances(doors, means).filter(({ space }) => !hatched.has(space))];
}

function unitDoors<D extends Doorway>(doors: readonly D[], means: Means): ViewedDoorway<D>[] {
  const corridors = new Set(
    doors.flatMap((doorway) =>
      sidesOf(doorway, ({ use }, other) => use === 'corridor' && other !== null && means(other.use)).map(
        ({ space }) => space,
      ),
    ),
  );
  return doors.flatMap((doorway) =>
    sidesOf(doorway, ({ space }, other) => corridors.has(space) && other !== null && HUBS.has(other.use)),
  );
}
