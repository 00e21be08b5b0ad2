import { present } from '../../base/assert';
import { countedExits } from '../../analyses/egress/counted-exits';
import type {
  BuildingClearing,
  EgressFinding,
  EgressResult,
  RoomEgress,
  StoreyClearing,
  StoreyEgress,
} from '../../analyses/egress/result';
import type { ExitRef } from '../../analyses/way-out/result';
import type { SpaceId, StoreyId } from '../../model/schema/ids';
import { longestFromDoors, type LongestWay } from '../../analyses/egress/longest-from-doors';
import { bestDoor, hasWay, isWrong } from './egress-figures';

/** When somewhere is clear, and why that can't be said. */
export type ClearingTime = Pick<BuildingClearing, 'seconds' | 'reason'>;
type Pair<T> = readonly [before: T, after: T];

/** A room with people whose shortest way is longer, or leads to another exit. */
export interface RoomChange {
  readonly space: SpaceId;
  readonly persons: number;
  /** Metres more from its farthest point through its door to the exit; 0 = as far, to another exit. */
  readonly metres: number;
  /** Where it leads now; null = open ground without a door. */
  readonly exit: ExitRef | null;
}

/** Of a storey that is others with some doors shut. */
export interface StoreyChange {
  readonly storey: StoreyId;
  /** Rooms with people who had a way and have none. */
  readonly lost: readonly RoomEgress[];
  /** Rooms whose people walk otherwise, those first that walk farthest. */
  readonly rooms: readonly RoomChange[];
  /** Exits that lead out. */
  readonly open: Pair<number>;
  /** Their clear widths together, metres. */
  readonly width: Pair<number>;
  readonly longest: Pair<LongestWay | null>;
  readonly clearing: Pair<Pick<StoreyClearing, 'seconds' | 'reason'>>;
}

/** A building that is clear later, sooner or never. */
export interface BuildingChange {
  readonly building: BuildingClearing['building'];
  readonly clearing: Pair<BuildingClearing>;
}

/** What a what-if does. */
export interface EgressChanges {
  /** Findings that were not there, and that are there no more: what is only to be looked at is neither. */
  readonly appeared: readonly EgressFinding[];
  readonly gone: readonly EgressFinding[];
  /** Findings that are there still, with other figures or graver, as they are after. */
  readonly other: readonly EgressFinding[];
  /** People who had a way out and have none. */
  readonly persons: number;
  /** People who walk farther, and the metres that all of them together do. */
  readonly farther: { readonly persons: number; readonly personMetres: number };
  readonly longest: Pair<LongestWay | null>;
  /** Those where something is another, in the order of the result. */
  readonly storeys: readonly StoreyChange[];
  readonly buildings: readonly BuildingChange[];
  /** Those that are clear as soon as before, or as little, as they are after. */
  readonly steady: readonly BuildingClearing[];
}

/** Ways that differ by less are the same, metres. */
const SAME = 0.05;
/** Times that differ by less are the same, seconds. */
const SAME_TIME = 0.5;

/** One result held against another of the same plan, as before and after. O(rooms + findings). */
export function egressChanges(before: EgressResult, after: EgressResult): EgressChanges {
  const known = new Map(before.findings.map((each) => [each.id, each]));
  const still = new Set(after.findings.map(({ id }) => id));
  const wrong = after.findings.filter(isWrong);
  const was = new Map(before.storeys.map((each) => [each.storey, each]));
  const storeys = after.storeys.flatMap((now): StoreyChange[] => {
    const old = was.get(now.storey);
    if (old === undefined) return [];
    const change = storeyChange(old, now);
    return isOther(change) ? [change] : [];
  });
  const buildingsBefore = new Map(before.buildings.map((each) => [each.building, each]));
  const isSteady = (now: BuildingClearing): boolean => {
    const old = buildingsBefore.get(now.building);
    return old === undefined || isSameTime(old, now);
  };
  const all = (of: EgressResult): readonly RoomEgress[] => of.storeys.flatMap(({ rooms }) => rooms);
  const farther = storeys.flatMap(({ rooms }) => rooms).filter(({ metres }) => metres > 0);
  return {
    appeared: wrong.filter(({ id }) => !known.has(id)),
    gone: before.findings.filter((each) => isWrong(each) && !still.has(each.id)),
    other: wrong.filter((each) => {
      const old = known.get(each.id);
      return old !== undefined && !isAlike(old, each);
    }),
    persons: storeys.flatMap(({ lost }) => lost).reduce((sum, { persons }) => sum + persons, 0),
    farther: {
      persons: farther.reduce((sum, { persons }) => sum + persons, 0),
      personMetres: farther.reduce((sum, { persons, metres }) => sum + persons * metres, 0),
    },
    longest: [longestFromDoors(all(before)), longestFromDoors(all(after))],
    storeys,
    buildings: after.buildings
      .filter((now) => !isSteady(now))
      .map((now) => ({
        building: now.building,
        clearing: [present(buildingsBefore.get(now.building), 'building'), now],
      })),
    steady: after.buildings.filter(isSteady),
  };
}

function storeyChange(old: StoreyEgress, now: StoreyEgress): StoreyChange {
  const roomsBefore = new Map(old.rooms.map((room) => [room.space, room]));
  const lost: RoomEgress[] = [];
  const rooms: RoomChange[] = [];
  for (const room of now.rooms) {
    const previous = roomsBefore.get(room.space);
    if (previous === undefined || room.persons === 0 || !hasWay(previous)) continue;
    if (!hasWay(room)) {
      lost.push(room);
      continue;
    }
    const metres = walkedFrom(room) - walkedFrom(previous);
    const exit = bestDoor(room)?.exit ?? null;
    const { space, persons } = room;
    if (metres >= SAME) rooms.push({ space, persons, metres, exit });
    else if (exit?.id !== (bestDoor(previous)?.exit ?? null)?.id) {
      rooms.push({ space, persons, metres: 0, exit });
    }
  }
  return {
    storey: now.storey,
    lost,
    rooms: rooms.toSorted((a, b) => b.metres - a.metres),
    open: [countedExits(old.exits).open, countedExits(now.exits).open],
    width: [old.exitWidth, now.exitWidth],
    longest: [longestFromDoors(old.rooms), longestFromDoors(now.rooms)],
    clearing: [old.clearing, now.clearing],
  };
}

const isOther = ({ lost, rooms, open, width, longest, clearing }: StoreyChange): boolean =>
  lost.length + rooms.length > 0 ||
  open[0] !== open[1] ||
  Math.abs(width[0] - width[1]) >= SAME / 10 ||
  !isSame(...longest) ||
  !isSameTime(...clearing);

/** Metres from the farthest point of a room to its door, and from its best door to the exit. */
const walkedFrom = (room: RoomEgress): number => (room.inRoom ?? 0) + (bestDoor(room)?.walked ?? 0);

const isSame = (before: LongestWay | null, after: LongestWay | null): boolean =>
  before === null || after === null ? before === after : Math.abs(before.metres - after.metres) < SAME;

const isSameTime = (before: ClearingTime, after: ClearingTime): boolean =>
  before.reason === after.reason &&
  (before.seconds === null || after.seconds === null
    ? before.seconds === after.seconds
    : Math.abs(before.seconds - after.seconds) < SAME_TIME);

/** Does a finding say the same before and after? */
function isAlike(before: EgressFinding, after: EgressFinding): boolean {
  const keys = new Set([...Object.keys(before.params), ...Object.keys(after.params)]);
  return (
    before.severity === after.severity &&
    [...keys].every((key) => {
      const [a, b] = [before.params[key], after.params[key]];
      return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < SAME : a === b;
    })
  );
}
