import { finished, type Steps } from '../../../base/steps';
import type { ClearFloor } from '../../../geometry/nav/clearance/clear-floor';
import { GapTurns, type GapLine } from '../../../geometry/nav/clearance/tight-gaps';
import { corridorForDoor, widthToTurn } from '../../../geometry/nav/clearance/turning-room';
import type { Nav } from '../../../geometry/nav/nav';
import { THROAT_LAP, type Throat } from '../../../model/derive/throat';
import { clearWidth } from '../../../model/query/opening-width';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import type { Mobility, Mover } from '../../../standards/mobility/mobility';
import { CIRCULATION } from '../circulation';
import { SpaceFinder } from '../space-finder';
import type { WalkingPlan } from '../walking-plan';
import { standsAtBed } from './standing-beds';

/** A door, or a bend of a corridor, that is wide enough for a mover but leaves it no room to turn. */
export interface TightTurn {
  /** How deep the way before it is, to the wall or thing across; metres, null where that isn't what keeps it. */
  readonly room: number | null;
  /** How deep it has to be, turned into at a right angle; metres, null where `room` is. */
  readonly needed: number | null;
}

/** By number of the door in the clear floor's nav. */
export type TightTurns = ReadonlyMap<number, TightTurn>;

interface Kept {
  readonly openings: CampusDocument['openings'];
  readonly obstacles: CampusDocument['obstacles'];
  readonly spaces: CampusDocument['spaces'];
  readonly turns: TightTurns;
}

const known = new WeakMap<Nav, Map<Mover, Kept>>();
const NONE: TightTurns = new Map();
/** So little is missing at a tight place: of all that it can't pass it is the widest, metres. */
const SHORT_BY = 1e-3;
/** Lines that are looked at in one step; a tight one takes some milliseconds by itself. */
const LINES_A_STEP = 400;
/** Widths are lengths between drawn points, metres. */
const ROUNDING = 1e-6;

/** How wide a way is for a mover where it has no room to turn, metres: hardly less than it has to be. O(1). */
export const widthAtTurn = ({ clear }: Mobility): number => (clear?.width ?? Infinity) - SHORT_BY;

/** As `tightTurnsSteps`, in one go. */
export const tightTurns = (plan: WalkingPlan, floor: ClearFloor, mobility: Mobility): TightTurns =>
  finished(tightTurnsSteps(plan, floor, mobility));

/**
 * Where a mover doesn't get round: doors, and narrow places of corridors and halls, that are at least as wide as it has to have them, but shorter than it
 * is long, and that its footprint (`mobilityOf`, with its source) can't be moved off on both sides, at any angle, among walls and things as they are drawn; beds aside for a bed.
 * Decided by moving it (`leavesGap`): never of a place that it gets through, but one that a body a decimetre shorter and narrower gets through may be told as passed. How much room it
 * lacks is told by the closed forms for a right angle (`corridorForDoor`, `widthToTurn`). Not counted: doors that are shut, leaves that stand in the way, what furniture of rooms leaves between
 * itself, and ramps. Nowhere for a person. Kept with the floor. Cost: O(half-edges + lines of such a width · walls beside them), and for those that it isn't simply pushed through, `leavesGap`.
 */
export function* tightTurnsSteps(
  plan: WalkingPlan,
  floor: ClearFloor,
  mobility: Mobility,
): Steps<TightTurns> {
  const { openings, obstacles, spaces } = plan.document;
  const { footprint, clear, mover } = mobility;
  if (footprint === null || clear === null) return NONE;
  const kept = known.get(floor.nav) ?? new Map<Mover, Kept>();
  known.set(floor.nav, kept);
  const before = kept.get(mover);
  if (before?.openings === openings && before.obstacles === obstacles && before.spaces === spaces)
    return before.turns;
  const turns = new Map<number, TightTurn>();
  const gaps = new GapTurns(floor, mobility.roundBeds ? () => true : standsApart(plan, floor.nav));
  const throats = throatsOf(plan);
  const isPassage = passageFinder(plan, floor.nav);
  const [originX, originY] = floor.nav.origin;
  for (let door = 0; door + 1 < floor.nav.doorStart.length; door++) {
    if (door % LINES_A_STEP === 0) yield;
    const line = gaps.lineOf(door);
    if (line === null) continue;
    const throat = throats.get(plan.derived.doors[door]!);
    const width = Math.min(line.length, throat === undefined ? Infinity : clearWidth(throat.opening));
    if (width < clear.width - ROUNDING || width >= footprint.length) continue;
    const middle = [(line.a[0] + line.b[0]) / 2 + originX, (line.a[1] + line.b[1]) / 2 + originY] as const;
    if (throat === undefined && !isPassage(line, ...middle)) continue;
    if (gaps.goesStraight(footprint, line, width)) continue;
    yield;
    const tight = gaps.tightness(footprint, line, width);
    if (tight === null) continue;
    const depth = throat === undefined ? 0 : wallDepth(throat);
    const needed =
      throat === undefined ? widthToTurn(footprint, width) : corridorForDoor(footprint, width, depth);
    const room = tight.ahead - depth / 2;
    turns.set(door, room < needed ? { room, needed } : { room: null, needed: null });
  }
  kept.set(mover, { openings, obstacles, spaces, turns });
  return turns;
}

/** How thick the wall is that an opening is in: its throat laps over floor on both sides. */
const wallDepth = ({ left, right, sides, given }: Throat): number =>
  (
    [
      [left, sides.left],
      [right, sides.right],
    ] as const
  ).reduce((sum, [reach, { distance }]) => sum + reach - (given || distance === null ? 0 : THROAT_LAP), 0);

const throatsOf = ({ derived }: WalkingPlan): ReadonlyMap<OpeningId, Throat> =>
  new Map(derived.parts.flatMap(({ throats }) => throats.map((throat) => [throat.opening.id, throat])));

/** Is floor at a place one that people and beds are moved along? */
function passageFinder({ derived }: WalkingPlan, nav: Nav): (line: GapLine, x: number, y: number) => boolean {
  const finders = new Map<number, SpaceFinder>();
  return ({ sheet }, x, y) => {
    const { storey } = nav.sheets[sheet]!;
    const { spaces } = derived.parts[storey]!.plan;
    const finder = finders.get(storey) ?? new SpaceFinder(spaces);
    finders.set(storey, finder);
    const use = spaces[finder.at(x, y)]?.use;
    return use !== undefined && CIRCULATION.has(use);
  };
}

/** Walls that aren't the outline of a bed. */
function standsApart(plan: WalkingPlan, nav: Nav): (wall: number) => boolean {
  const isAtBed = standsAtBed(plan);
  const [originX, originY] = nav.origin;
  return (h) => {
    const { storey, flight } = nav.sheets[nav.sheetOf[Math.floor(h / 3)]!]!;
    const next = h % 3 === 2 ? h - 2 : h + 1;
    return (
      flight >= 0 ||
      ![h, next].every((end) => isAtBed([storey, nav.x[end]! + originX, nav.y[end]! + originY]))
    );
  };
}
