import { planOf, type Located } from '../../../geometry/nav/locate';
import { placeWays, type PlaceWays } from '../../../geometry/nav/place-lengths';
import { fanCorner } from '../../../geometry/nav/walk';
import type { Point } from '../../../model/schema/polygon';
import type { WalkedStorey } from '../checks/kept-findings';
import type { MeasuredDoor, MeasuredRoom } from '../measured-room';
import { besideDoor } from '../travel/beside-door';
import type { LevelWays } from '../travel/level-ways';
import type { StoreyMeasures } from '../travel/storey-measures';

/** The way from a door of a room to the nearest exit, as people walk it. */
export interface WayLine {
  readonly door: MeasuredDoor;
  /** In plan, from before the door to the exit; all but the ends are bends. */
  readonly points: readonly Point[];
}

/** Walking metres to the nearest exit over floor of ways; Infinity where there is no way. */
export type MetresFrom = (place: number) => number;

export interface StoreyWays {
  readonly lines: readonly WayLine[];
  /** Of the places that were asked for besides. */
  readonly metres: MetresFrom;
}

const known = new WeakMap<StoreyMeasures, readonly WayLine[]>();

/** The ways of a storey from every door of a room that opens on floor of ways; kept with its measures. Cost: as `storeyWays`, once. */
export function wayLines({ level, measures, number, rooms }: WalkedStorey): readonly WayLine[] {
  const lines = known.get(measures) ?? storeyWays(level, number, rooms, []).lines;
  known.set(measures, lines);
  return lines;
}

/**
 * The ways of a storey from every door of a room that opens on floor of ways, and how far some `places` are from an exit.
 * Cost: one search over the storey.
 */
export function storeyWays(
  level: LevelWays,
  number: number,
  rooms: readonly MeasuredRoom[],
  places: readonly Located[],
): StoreyWays {
  const starts = rooms.flatMap(({ doors }) =>
    doors.flatMap((door): { door: MeasuredDoor; at: Located }[] => {
      const { leads, opening, door: index, beyond } = door.way;
      if (leads !== 'ways' || door.on === null) return [];
      const at = besideDoor(level.plan, index, opening, beyond);
      return at === null ? [] : [{ door, at }];
    }),
  );
  const ends = signedEnds(level, number);
  const found = placeWays(level.ways, ends, [...starts.map(({ at }) => at), ...places]);
  const lines = starts.flatMap(({ door, at }, start): WayLine[] => {
    const source = found.sources[start]!;
    if (source < 0) return [];
    const end = ends[source]!;
    const points: Point[] = [[at.planX, at.planY], ...bendsOf(level, found, start), [end.planX, end.planY]];
    return [{ door, points }];
  });
  return { lines, metres: (place) => found.lengths[starts.length + place]! };
}

/**
 * Where ways end that signs tell of: exits of a storey that lead on, and those that are locked or shut in this question, which
 * their signs tell of all the same. O(exits).
 */
export const signedEnds = (level: LevelWays, number: number): readonly Located[] =>
  level.exits[number]!.exits.flatMap(({ shut, leadsOn, fromStair, at }) =>
    fromStair || !(shut || leadsOn) ? [] : at,
  );

function bendsOf({ ways }: LevelWays, { bends }: PlaceWays, place: number): Point[] {
  const { nav } = ways;
  const spot: [number, number] = [0, 0];
  return bends[place]!.map((fan) => {
    const h = fanCorner(ways, fan);
    planOf(nav, nav.sheetOf[Math.floor(h / 3)]!, nav.x[h]!, nav.y[h]!, spot);
    return [spot[0] + nav.origin[0], spot[1] + nav.origin[1]];
  });
}
