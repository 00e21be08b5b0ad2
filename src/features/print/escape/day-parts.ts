import type { StoreyExit } from '../../../analyses/egress/result';
import type { EgressWay } from '../../../analyses/egress/ways';
import type { Place } from '../../../analyses/walking/find-path';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import { buildingOf } from '../../../model/query/building-of';
import { lockPeriods, type LockPeriod } from '../../../model/query/lock-periods';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import { exitKey, isOpen, isRoomDoor, type EscapeStorey } from './escape-storey';
import type { ThenWay } from './other-hours';
import { touches } from './stands';

/** A part of the day as a sheet's hour sees it. */
export interface DayPart extends LockPeriod {
  /** What is locked in it is what is locked at the sheet's hour. */
  readonly isNow: boolean;
}

/**
 * Of the parts of a day those in which other doors of a storey's house or the ground are locked than now; whoever leaves goes down.
 * O(openings · parts).
 */
export function partsOfDay(
  document: CampusDocument,
  { storey }: StoreyPlan,
  hour: string | null,
): readonly DayPart[] {
  const house = buildingOf(document, storey.id)?.id ?? null;
  const counts = (opening: Opening): boolean => {
    const other = buildingOf(document, opening.storey)?.id ?? null;
    return other === null || other === house;
  };
  const lockedAt = (at: string | null): string =>
    shutOpenings(document, at)
      .filter((id) => {
        const opening = document.openings[id];
        return opening !== undefined && opening.kind === 'door' && counts(opening);
      })
      .join();
  const now = lockedAt(hour);
  return lockPeriods(document, counts).map((part) => ({ ...part, isNow: lockedAt(part.hour) === now }));
}

/** What becomes of the ways from a place in a part of the day, with what is locked and what exits there are then. */
export interface PartThen extends ThenWay {
  readonly isNow: boolean;
  readonly shut: readonly Opening[];
  readonly exits: readonly StoreyExit[];
}

/**
 * Tells of places of a storey the day as sheets of it say it: their ways may be there at an hour at which others that are drawn aren't. Cost: as `drawingHolds` once for
 * each list of what is shut.
 */
export function dayTeller(storey: EscapeStorey): (parts: readonly PartThen[]) => readonly ThenWay[] {
  const known = new Map<readonly Opening[], boolean>();
  const isDrawn = ({ isNow, shut, exits }: PartThen): boolean => {
    const holds = known.get(shut) ?? (isNow || drawingHolds(storey, shut, exits));
    known.set(shut, holds);
    return holds;
  };
  return (parts) =>
    parts.map((part) => ({
      spans: part.spans,
      way: part.way === 'same' && !isDrawn(part) ? 'others' : part.way,
    }));
}

/**
 * Can ways off a storey be walked at another hour as they are: none of their doors is `shut` then, and one comes into the open behind
 * each exit? Then they are among the ways of that hour, and its best is no longer than theirs; else it has to be asked. `exits`: all
 * of the storey then. O(points · shut doors).
 */
export function waysHold(
  ways: readonly EgressWay[],
  shut: readonly Opening[],
  exits: readonly StoreyExit[],
): boolean {
  const standing = new Set(exits.filter(isOpen).map(exitKey));
  return ways.every((way) => standing.has(exitKey(way)) && !isBarred(way.points, shut));
}

/** Does a way lead through one of some doors that are shut? O(points · doors). */
const isBarred = (way: readonly Place[], shut: readonly Opening[]): boolean =>
  way.some((b, i) => {
    const a = way[i - 1] ?? b;
    const run: readonly [Point, Point] = [
      [a.x, a.y],
      [b.x, b.y],
    ];
    return shut.some(({ storey, line }) => storey === b.storey && touches(...run, line));
  });

/**
 * Is all that every sheet of a storey shows true at another hour as well: each exit with a sign can be left by, no way with arrows
 * leads through a door that is `shut` then, and no lane of a garage to one, nor, further on, to a way that is barred? A locked door of a room keeps nobody from arrows
 * of corridors; that of a garage is what its lanes lead to. `exits`: all of the storey then. O(points · shut doors).
 */
export function drawingHolds(
  { plan, open, routes, lanes }: EscapeStorey,
  shut: readonly Opening[],
  exits: readonly StoreyExit[],
): boolean {
  const standing = new Set(exits.filter(isOpen).map(exitKey));
  if ([...open].some((key) => !standing.has(key))) return false;
  // As it is drawn: the shortest way touches the jambs of doors that it passes by.
  if (lanes.some(({ way }) => !standing.has(exitKey(way)) || isBarred(way.walked, shut))) return false;
  const barring = shut.filter((opening) => opening.storey === plan.storey.id && !isRoomDoor(plan, opening));
  return !routes.some(({ points }) =>
    points.some((b, i) => i > 0 && barring.some(({ line }) => touches(points[i - 1]!, b, line))),
  );
}
