import type { Sight } from '../../../geometry/visibility/sight';
import type { SpaceId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import { signRows } from '../../../standards/egress/sign-rules';
import { sightOf } from '../../sight/see';
import { SpaceFinder } from '../../walking/space-finder';
import type { EgressFinding } from '../result';
import { exitSigns, isRead, type ExitSign } from '../signs/exit-signs';
import { wayLines } from '../signs/storey-ways';
import { turnsOf, type WayTurn } from '../signs/way-turns';
import { areaDistance } from './area-distance';
import { at, exceeds, severityBy } from './found';
import type { WalkedStorey } from './kept-findings';

/** Ways bend at walls; what lies beyond a bend is looked at from so far off it, metres. */
const OFF_WALL = 0.1;
/** Corridors that meet in a turn are no wider, metres: halls have no corners that one is led round. */
const WIDEST = 4;
/** Across a corridor it is looked whether it goes on in such steps, past doorways in walls of any thickness, metres. */
const STEP = 0.05;
const DOORWAY = 0.5;
/** Who comes reads a sign from so far before a turn, metres; who stands in it or comes out of it reads it as well. */
const BEFORE = 2.5;
const BEHIND = 1;

/**
 * Turns of the ways in a storey's corridors that no sign is near to which can be read there. Near to a turn is near to where the
 * two corridors cross, in which the sign may hang on either side. One finding a corridor, at the turn that most ways go round. Cost:
 * one search over the storey, kept with its ways; O(turns of ways · signs).
 */
export function turnUnsignedFindings(checked: WalkedStorey): EgressFinding[] {
  const { plan, profile, number, storey } = checked;
  const row = signRows(profile)?.turn ?? null;
  if (row === null) return [];
  const sight = sightOf(plan.document, storey);
  const signs = exitSigns(plan.document, storey);
  const { spaces } = plan.derived.parts[number]!.plan;
  const finder = new SpaceFinder(spaces);
  const corridorAt = (point: Point): SpaceId | null => {
    const space = spaces[finder.at(...point)];
    return space?.use === 'corridor' ? space.id : null;
  };
  const known = new Map<string, { readonly turn: WayTurn; readonly space: SpaceId; ways: number }>();
  for (const { points } of wayLines(checked)) {
    for (const turn of turnsOf(points)) {
      const key = [...turn.at, ...turn.out.map(Math.round)].join(' ');
      const same = known.get(key);
      const space = corridorAt(along(turn, BEFORE, 0));
      if (same !== undefined) same.ways++;
      else if (space !== null && corridorAt(along(turn, 0, BEHIND)) !== null)
        known.set(key, { turn, space, ways: 1 });
    }
  }
  const bare = new Map<SpaceId, { readonly turn: WayTurn; readonly ways: number; readonly turns: number }>();
  for (const { turn, space, ways } of known.values()) {
    const crossing = crossingOf(turn, (place) => corridorAt(place) !== null);
    if (crossing === null) continue;
    const isSigned = signs.some(
      (sign) => !exceeds(offCrossing(crossing, sign), row.limit) && isReadAt(sight, sign, turn),
    );
    if (isSigned) continue;
    const before = bare.get(space);
    const most = before === undefined || ways > before.ways ? { turn, ways } : before;
    bare.set(space, { ...most, turns: (before?.turns ?? 0) + 1 });
  }
  return [...bare].map(([space, { turn, turns }]) => ({
    id: `egress.turn-unsigned:${space}`,
    code: 'egress.turn-unsigned',
    severity: severityBy(row),
    cite: row.cite,
    place: at({ storey, x: turn.at[0], y: turn.at[1] }, space),
    params: { limit: row.limit, turns },
  }));
}

/** A place off the inner corner, so far before the turn and behind it. */
function along({ at: [x, y], into, out }: WayTurn, before: number, behind: number): Point {
  const [ox, oy] = [into[0] - out[0], into[1] - out[1]];
  const off = OFF_WALL / Math.hypot(ox, oy);
  return [
    x + off * ox - before * into[0] + behind * out[0],
    y + off * oy - before * into[1] + behind * out[1],
  ];
}

type Crossing = readonly Point[];

/** Where the corridors of a turn cross: across the one that one goes on by, and across the one that one comes by; null = they are halls. */
function crossingOf(turn: WayTurn, isCorridor: (place: Point) => boolean): Crossing | null {
  const [x, y] = along(turn, 0, 0);
  const { into, out } = turn;
  const across = ([dx, dy]: Point): number => {
    let width = 0;
    for (let d = STEP; d <= WIDEST + STEP && d - width <= DOORWAY; d += STEP) {
      if (isCorridor([x + d * dx, y + d * dy])) width = d;
    }
    return width;
  };
  const [on, back] = [across(into), across([-out[0], -out[1]])];
  if (on > WIDEST || back > WIDEST || on === 0 || back === 0) return null;
  const corner = (a: number, b: number): Point => [
    x + a * into[0] - b * out[0],
    y + a * into[1] - b * out[1],
  ];
  return [corner(0, 0), corner(on, 0), corner(on, back), corner(0, back)];
}

const offCrossing = (crossing: Crossing, { x, y }: ExitSign): number =>
  areaDistance({ outer: crossing, holes: [] }, [
    [x, y],
    [x, y],
  ]).distance;

const isReadAt = (sight: Sight, sign: ExitSign, turn: WayTurn): boolean =>
  [along(turn, BEFORE, 0), along(turn, 0, 0), along(turn, 0, BEHIND)].some((place) =>
    isRead(sight, sign, place),
  );
