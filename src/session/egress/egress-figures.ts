import type {
  EgressFinding,
  EgressResult,
  RoomDoor,
  RoomEgress,
  StoreyClearing,
} from '../../analyses/egress/result';
import { countedExits, type CountedExits } from '../../analyses/egress/counted-exits';
import { longestFromDoors, type LongestWay } from '../../analyses/egress/longest-from-doors';
import type { StoreyId } from '../../model/schema/ids';
import type { Profile } from '../../model/schema/profiles';
import type { EgressState } from './egress-state';

/** What is told of one storey in a line. */
export interface StoreyFigures {
  readonly storey: StoreyId;
  readonly exits: CountedExits;
  readonly rooms: number;
  readonly persons: number;
  /** Of them those reckoned by what rooms are for and how large they are. */
  readonly byArea: number;
  /** People in rooms from which nothing leads off. */
  readonly withoutWay: number;
  /** Metres that its open exits are wide together, and that its people need; null = no rule asks. */
  readonly exitWidth: number;
  readonly widthNeeded: number | null;
  /** Null where no room has a way. */
  readonly longest: LongestWay | null;
  /** Rooms from whose best door one can go in one direction alone. */
  readonly deadEnds: number;
  /** How long it takes until all of it are through an exit, and why there is no such time; `others` = until those are who have a way where some have none. */
  readonly clearing: Pick<StoreyClearing, 'seconds' | 'reason'> & { readonly others: number | null };
  /** What is only to be looked at doesn't count. */
  readonly findings: number;
}

/** What is told of the plan in one breath. */
export interface EgressVerdict extends Pick<StoreyFigures, 'findings' | 'persons' | 'withoutWay'> {
  /** Storey exits and rooms of all storeys. */
  readonly exits: number;
  readonly shut: number;
  /** Open, but nobody gets outside by them. */
  readonly lost: number;
  readonly rooms: number;
  /** People reckoned by what a room is for and how large it is: how much floor one has is told by the code. */
  readonly byArea: number;
}

/** The last check, as long as it is by the code that is chosen (`own` = that of the plan): what another finds isn't told under its name. O(1). */
export const resultByCode = (
  { result, choice }: Pick<EgressState, 'result' | 'choice'>,
  own: Profile | undefined,
): EgressResult | null => (result?.profile === (choice.code ?? own) ? result : null);

export const isWrong = ({ severity }: EgressFinding): boolean => severity !== 'info';

/** Of a room's doors the one with the shortest way on; null = none leads to an exit. O(doors of the room). */
export function bestDoor({ doors }: RoomEgress): (RoomDoor & { readonly walked: number }) | null {
  let best: (RoomDoor & { readonly walked: number }) | null = null;
  for (const door of doors) {
    const { walked } = door;
    if (walked !== null && (best === null || walked < best.walked)) best = { ...door, walked };
  }
  return best;
}

/** Does something lead off: a door that leads on, or open ground that is reached without one? O(doors of the room). */
export const hasWay = (room: RoomEgress): boolean => room.inRoom !== null || bestDoor(room) !== null;

/** Rooms with people from which nothing leads off, in the order of the result. O(rooms). */
export const strandedRooms = ({ storeys }: Pick<EgressResult, 'storeys'>): readonly RoomEgress[] =>
  storeys.flatMap(({ rooms }) => rooms.filter((room) => room.persons > 0 && !hasWay(room)));

const BY_AREA: ReadonlySet<RoomEgress['personsBy']> = new Set<RoomEgress['personsBy']>(['use', 'hours']);

/** Storey by storey, in the order of the result. O(rooms + findings). */
export function storeyFigures({ storeys, findings }: EgressResult): readonly StoreyFigures[] {
  const wrong = new Map<string, number>();
  for (const finding of findings) {
    if (isWrong(finding)) wrong.set(finding.place.storey, (wrong.get(finding.place.storey) ?? 0) + 1);
  }
  return storeys.map(({ storey, exits, rooms, persons, exitWidth, widthNeeded, clearing }) => {
    return {
      storey,
      exits: countedExits(exits),
      rooms: rooms.length,
      persons,
      byArea: rooms.reduce((sum, room) => sum + (BY_AREA.has(room.personsBy) ? room.persons : 0), 0),
      withoutWay: rooms.reduce((sum, room) => sum + (hasWay(room) ? 0 : room.persons), 0),
      exitWidth,
      widthNeeded,
      longest: longestFromDoors(rooms),
      deadEnds: rooms.filter((room) => bestDoor(room)?.position === 'dead-end').length,
      clearing: { ...clearing, others: othersClear(clearing) },
      findings: wrong.get(storey) ?? 0,
    };
  });
}

/**
 * Seconds until those are out who have a way where others have none; null where all have one, nobody has, or one exit lets
 * nobody pass. O(exits).
 */
function othersClear({ reason, exits }: StoreyClearing): number | null {
  if (reason !== 'no-way' || exits.length === 0) return null;
  const seconds = exits.flatMap((each) => each.seconds ?? []);
  return seconds.length < exits.length ? null : Math.max(...seconds);
}

/** All storeys together. O(storeys). */
export function egressVerdict(figures: readonly StoreyFigures[]): EgressVerdict {
  const sum = (of: (each: StoreyFigures) => number): number =>
    figures.reduce((all, each) => all + of(each), 0);
  return {
    findings: sum(({ findings }) => findings),
    shut: sum(({ exits }) => exits.shut),
    lost: sum(({ exits }) => exits.lost),
    byArea: sum(({ byArea }) => byArea),
    persons: sum(({ persons }) => persons),
    withoutWay: sum(({ withoutWay }) => withoutWay),
    exits: sum(({ exits }) => exits.count),
    rooms: sum(({ rooms }) => rooms),
  };
}
