import type { Profile } from '../../model/schema/profiles';
import type { BuildingFacts } from './building-facts';
import {
  CN_BETWEEN,
  CN_DEAD_END,
  CN_GALLERY,
  CN_HALL,
  CN_IN_ROOM,
  CN_OPEN_STAIR,
  CN_SPRINKLERS,
} from './cn-travel-rows';
import type { EgressRow } from './egress-row';
import { limitOf, type Change, type Limit } from './limit-steps';
import {
  NFPA_IN_ROOM,
  NFPA_POCKET,
  NFPA_SUITE,
  NFPA_TO_BARRIER,
  NFPA_TOTAL,
  UK_SINGLE,
  UK_TO_SUB_COMPARTMENT,
  UK_TOTAL,
} from './other-travel-rows';
import { appliesTo, strictestOf, type AssumedFact } from './strictest';

/** What of a place its limits go by. */
export interface TravelPlace {
  /** In the part of a building where wards are. */
  readonly wardPart: boolean;
  /** The nearest exit is a stair that is open to the floor (敞开楼梯间). */
  readonly openStair: boolean;
  /** The door opens to a gallery in the open (敞开式外廊). */
  readonly openGallery: boolean;
  /** A hall for the public with two doors or more. */
  readonly hall: boolean;
  /** A plant room. */
  readonly plant: boolean;
}

export const USUAL_PLACE: TravelPlace = {
  wardPart: false,
  openStair: false,
  openGallery: false,
  hall: false,
  plant: false,
};

/** Each null where the code has no such rule. */
export interface TravelLimits {
  /** From the door of a room between two exits to the nearer. */
  readonly between: Limit | null;
  /** From the door of a room at a dead end to the nearest exit. */
  readonly deadEnd: Limit | null;
  /** From any point of a room to its door. */
  readonly inRoom: Limit | null;
  /** The same of a hall, in place of `inRoom`. */
  readonly hall: Limit | null;
  /** From a hall's door that is no exit, along a corridor. */
  readonly hallCorridor: Limit | null;
  /** From any point to an exit. */
  readonly total: Limit | null;
  /** From any point as long as there is one way only. */
  readonly single: Limit | null;
  /** How far a corridor goes on beyond its last way out. */
  readonly pocket: Limit | null;
  /** From any point of a suite to a door of a corridor. */
  readonly suite: Limit | null;
  /** From any point to the next compartment of the storey, and to the next part of one. */
  readonly compartment: Limit | null;
  readonly subCompartment: Limit | null;
}

const NONE: TravelLimits = {
  between: null,
  deadEnd: null,
  inRoom: null,
  hall: null,
  hallCorridor: null,
  total: null,
  single: null,
  pocket: null,
  suite: null,
  compartment: null,
  subCompartment: null,
};

/** How far it may be from a place to safety, by each rule that a code has. O(rows). */
export function travelLimits(profile: Profile, facts: BuildingFacts, place: TravelPlace): TravelLimits {
  switch (profile) {
    case 'cn':
      return cnLimits(facts, place);
    case 'nfpa':
      return {
        ...NONE,
        inRoom: plain(NFPA_IN_ROOM),
        total: limitOf(strictestOf(NFPA_TOTAL, facts)),
        pocket: plain(NFPA_POCKET),
        suite: plain(NFPA_SUITE.oneRoom),
        compartment: plain(NFPA_TO_BARRIER),
      };
    case 'uk':
      return {
        ...NONE,
        single: plain(UK_SINGLE[place.plant ? 'plant' : place.wardPart ? 'wards' : 'others']),
        compartment: plain(UK_TOTAL),
        subCompartment: plain(UK_TO_SUB_COMPARTMENT),
      };
  }
}

const plain = (row: EgressRow): Limit => limitOf({ row, assumed: [] });

/**
 * A quarter more of what the table says where there are sprinklers throughout, then the metres of notes 1 and 2: the quarter is of the
 * table, not of the metres.
 */
function cnLimits(facts: BuildingFacts, place: TravelPlace): TravelLimits {
  const part = place.wardPart ? 'wards' : 'others';
  const unknown: readonly AssumedFact[] = facts.sprinklered === null ? ['sprinklers'] : [];
  const sprinklers = (row: EgressRow): readonly Change[] =>
    facts.sprinklered === true ? [{ kind: 'sprinklers', row }] : [];
  const from = (rows: readonly EgressRow[], openStair: EgressRow): Limit =>
    limitOf(
      strictestOf(rows, facts),
      [
        ...sprinklers(CN_SPRINKLERS),
        ...(place.openGallery ? [{ kind: 'gallery', row: CN_GALLERY } as const] : []),
        ...(place.openStair ? [{ kind: 'open-stair', row: openStair } as const] : []),
      ],
      unknown,
    );
  const hall = (row: EgressRow): Limit | null =>
    place.hall && appliesTo(row, facts) === true
      ? limitOf({ row, assumed: [] }, sprinklers(CN_HALL.sprinklers), unknown)
      : null;
  return {
    ...NONE,
    between: from(CN_BETWEEN[part], CN_OPEN_STAIR.between),
    deadEnd: from(CN_DEAD_END[part], CN_OPEN_STAIR.deadEnd),
    inRoom: limitOf(strictestOf(CN_IN_ROOM[part], facts), sprinklers(CN_SPRINKLERS), unknown),
    hall: hall(CN_HALL.room),
    hallCorridor: hall(CN_HALL.corridor),
  };
}
