import type { Steps } from '../../../base/steps';
import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import { isRoomUse } from '../../../standards/ways-through-rooms';
import { signDuties } from '../../../standards/egress/sign-rules';
import { sightSteps } from '../../sight/see';
import { spaceIdAt } from '../signs/space-id-at';
import type { EgressFinding } from '../result';
import { awayFrom, exitSigns, isRead } from '../signs/exit-signs';
import { wayLines } from '../signs/storey-ways';
import { at } from './found';
import type { WalkedStorey } from './kept-findings';

/** A sign hangs over a door when it is this near to the middle of the doorway, metres; wide ones have it farther off. */
const OVER = 1;
/** It is looked for from so far before the door, metres. */
const BEFORE = 1.5;

/** A door that a sign is asked for over, from one side. */
interface Door {
  readonly opening: Opening;
  readonly kind: string;
  /** Before it, where one reads the sign. */
  readonly from: Point;
}

/**
 * Exits of a storey, and fire doors that ways lead through, with no sign over them that tells of a way out to who comes from
 * floor of ways. Exits of rooms that nobody else leaves by are left aside, and those that are locked. One finding a door. Cost: one
 * search over the storey; O(ways · fire doors).
 */
export function* signMissingFindings(checked: WalkedStorey): Steps<EgressFinding[]> {
  const { plan, profile, storey } = checked;
  const duties = signDuties(profile);
  if (duties === null) return [];
  const signs = exitSigns(plan.document, storey);
  const sight = yield* sightSteps(plan.document, storey);
  yield;
  wayLines(checked);
  yield;
  const bare = [...exitDoors(checked), ...fireDoors(checked)].filter(({ opening, from }) => {
    const middle = openingMiddle(opening);
    const [[ax, ay], [bx, by]] = opening.line;
    const over = OVER + Math.hypot(bx - ax, by - ay) / 2;
    return !signs.some((sign) => awayFrom(sign, middle) <= over && isRead(sight, sign, from));
  });
  // Of a door that lacks a sign on both sides the first tells.
  const firsts = bare.filter(({ opening }, i) => bare.findIndex((door) => door.opening === opening) === i);
  return firsts.map(({ opening, kind, from }) => {
    const [x, y] = openingMiddle(opening);
    return {
      id: `egress.sign-missing:${opening.id}`,
      code: 'egress.sign-missing',
      severity: kind === 'fire-door' ? 'minor' : 'major',
      cite: duties.over,
      place: at({ storey, x, y }, spaceIdAt(plan, storey, from)),
      params: { opening: opening.id, kind },
    };
  });
}

function exitDoors({ plan, storey, exits }: WalkedStorey): Door[] {
  return exits.exits.flatMap(({ exit, kind, shut, leadsOn, fromStair }) => {
    const opening = exit.kind === 'opening' ? lookUp(plan.document.openings, exit.id) : null;
    if (opening === null || shut || !leadsOn || fromStair) return [];
    return sidesOf(opening).flatMap((from): Door[] => {
      const id = spaceIdAt(plan, storey, from);
      const space = id === null ? null : lookUp(plan.document.spaces, id);
      const isWay = space !== null && space.use !== 'stair' && !isRoomUse(space.use);
      return isWay ? [{ opening, kind, from }] : [];
    });
  });
}

/** Those that are no exits, from the side that ways come from. */
function fireDoors(checked: WalkedStorey): Door[] {
  const { plan, number, exits } = checked;
  const known = new Set<string>(exits.exits.map(({ exit }) => exit.id));
  const doors = plan.derived.parts[number]!.throats.flatMap(({ opening }) =>
    opening.kind === 'door' && opening.fireRating !== null && !known.has(opening.id) ? [opening] : [],
  );
  const found = new Map<string, Door>();
  for (const { points, door } of wayLines(checked)) {
    for (const opening of doors) {
      // Its own door is what the room is left by, no sign on the way.
      if (opening === door.way.opening) continue;
      const crossed = points.slice(1).findIndex((to, i) => crosses(points[i]!, to, opening));
      if (crossed < 0) continue;
      const from = sidesOf(opening).find(
        (side) => isLeft(opening, side) === isLeft(opening, points[crossed]!),
      )!;
      found.set(`${opening.id} ${from.join()}`, { opening, kind: 'fire-door', from });
    }
  }
  return [...found.values()];
}

/** Places before both sides of a door. */
function sidesOf(opening: Opening): readonly [Point, Point] {
  const [[ax, ay], [bx, by]] = opening.line;
  const [x, y] = openingMiddle(opening);
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [(-(by - ay) / length) * BEFORE, ((bx - ax) / length) * BEFORE];
  return [
    [x + nx, y + ny],
    [x - nx, y - ny],
  ];
}

const isLeft = ({ line: [[ax, ay], [bx, by]] }: Opening, [x, y]: Point): boolean =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;

function crosses(from: Point, to: Point, opening: Opening): boolean {
  const [[ax, ay], [bx, by]] = opening.line;
  if (isLeft(opening, from) === isLeft(opening, to)) return false;
  const side = (px: number, py: number): number =>
    (to[0] - from[0]) * (py - from[1]) - (to[1] - from[1]) * (px - from[0]);
  return side(ax, ay) > 0 !== side(bx, by) > 0;
}
