import type { Steps } from '../../../base/steps';
import type { CompartmentId, OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { compartmentFinder, isExitOf } from '../exits/compartment-exits';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { stairPart } from '../exits/stair-part';
import { storeyExits } from '../exits/storey-exits';
import type { StoreyExitKind } from '../result';
import { nearestExits } from './nearest-exits';

/** What a storey loses by a door that is shut. */
export interface StoreyLoss {
  readonly storey: StoreyId;
  /**
   * Stairs, doors out and open ground that are left to those who lost one: in their compartment where it is known, and one more
   * where it has fire doors into the next; else on the storey.
   */
  readonly left: number;
  /** Rooms whose nearest exit it was. */
  readonly rooms: readonly SpaceId[];
}

/** What is lost by an exit that is shut. */
export interface ExitLoss {
  readonly kind: StoreyExitKind;
  /** It lets those out who come down a stair; they have to go through the storey instead, or nowhere. */
  readonly fromStair: boolean;
  readonly storeys: readonly StoreyLoss[];
}

/**
 * What is lost by a door of the ways that is among those shut: null where with it open it is no exit, or leads to none. Storeys lose
 * an exit where it is one of theirs, where their stair has no other end, and where it is the door by which their stair lets
 * out: coming down one would have to go back into the storey. Cost: two times `storeyExits`, and a search for each of
 * these storeys.
 */
export function* exitLoss(
  plan: WalkingPlan,
  door: OpeningId,
  shut: readonly OpeningId[],
): Steps<ExitLoss | null> {
  const open = shut.filter((id) => id !== door);
  const before = storeyExits(plan, open);
  const own = before.flatMap(({ exits }) => exits).find(({ exit, leadsOn }) => exit.id === door && leadsOn);
  if (own === undefined) return null;
  const stair = own.fromStair ? stairPart(plan, own) : null;
  yield;
  const after = storeyExits(plan, shut);
  const storeys: StoreyLoss[] = [];
  for (const [number, { storey, exits }] of before.entries()) {
    const still = after[number]!.exits.filter(servesStorey);
    const kept = new Set<string>(still.map(({ exit }) => exit.id));
    const serving = exits.filter(servesStorey);
    const lost = serving.filter(
      (each) => !kept.has(each.exit.id) || (stair !== null && stairPart(plan, each) === stair),
    );
    if (lost.length === 0) continue;
    yield;
    const gone = new Set<string>(lost.map(({ exit }) => exit.id));
    const left = still.filter(({ exit }) => !gone.has(exit.id));
    const nearest = yield* nearestExits(plan, number, serving, open);
    const rooms = [...nearest].flatMap(([space, { exit }]) => (gone.has(exit.id) ? [space] : []));
    storeys.push({ storey, left: countApart(plan, storey, left, lost), rooms });
  }
  return { kind: own.kind, fromStair: own.fromStair, storeys };
}

/** Exits that lead neither through the same stair nor into the same neighbour, of those that the people are led to who lost some. */
function countApart(
  plan: WalkingPlan,
  storey: StoreyId,
  left: readonly PlacedExit[],
  lost: readonly PlacedExit[],
): number {
  const of = compartmentFinder(plan, storey);
  const compartments = ({ exit }: PlacedExit): CompartmentId[] =>
    exit.kind === 'opening' ? doorFacts(plan, exit.id).spaces.flatMap((side) => of(side) ?? []) : [];
  const own = new Set(lost.flatMap(compartments));
  const theirs = left.filter(
    (each) => own.size === 0 || compartments(each).some((id) => own.has(id) && isExitOf(each, id)),
  );
  const ways = theirs.map((each) =>
    each.kind === 'compartment' ? each.kind : (stairPart(plan, each) ?? each.exit.id),
  );
  return new Set(ways).size;
}

/** Doors whose being shut can take an exit from somebody: all but those of rooms, through which no others are led, and exits of rooms. */
export function doorsOfWays(plan: WalkingPlan, shut: readonly OpeningId[]): readonly OpeningId[] {
  const { rooms, sides } = floorParts(plan);
  const indices = doorIndices(plan);
  return shut.filter((id) => {
    const door = indices.get(id);
    if (door === undefined) return false;
    const { leadsOut } = doorFacts(plan, id);
    return leadsOut || !sides[door]!.flat().some((part) => rooms[part] !== null);
  });
}
