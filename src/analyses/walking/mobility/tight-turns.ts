import { finished, type Steps } from '../../../base/steps';
import type { ClearFloor } from '../../../geometry/nav/clearance/clear-floor';
import { GapTurns } from '../../../geometry/nav/clearance/tight-gaps';
import { corridorForDoor, widthToTurn } from '../../../geometry/nav/clearance/turning-room';
import type { Nav } from '../../../geometry/nav/nav';
import type { Storey } from '../../../model/schema/storey';
import type { Footprint, Mobility, Mover } from '../../../standards/mobility/mobility';
import type { WalkingPlan } from '../walking-plan';
import { standsAtBed } from './standing-beds';
import { doorsByStorey, turnLines, type TurnLine } from './turn-lines';

/** A door, or a bend of a corridor, that is wide enough for a mover but leaves it no room to turn. */
export interface TightTurn {
  /** How deep the way before it is, to the wall or thing across; metres, null where that isn't what keeps it. */
  readonly room: number | null;
  /** How deep it has to be, turned into at a right angle; metres, null where `room` is. */
  readonly needed: number | null;
}

/** By number of the door in the clear floor's nav. */
export type TightTurns = ReadonlyMap<number, TightTurn>;

/** What was found on a storey, by the number of the line among those tried, with all that it goes by. */
interface Kept {
  readonly read: Float64Array;
  readonly turns: ReadonlyMap<number, TightTurn>;
}

const NONE: TightTurns = new Map();
/** A nav is the same as long as nothing drawn is another, and with that all that is read here. */
const known = new WeakMap<Nav, Map<Mover, TightTurns>>();
/** Of a storey what was found last: most edits that make another nav leave most of its storeys, or their floor, as they are. */
const latest = new WeakMap<Storey, Map<Mover, Kept>>();
/** So little is missing at a tight place: of all that it can't pass it is the widest, metres. */
const SHORT_BY = 1e-3;
/** Lines that are looked at in one step; a tight one takes some milliseconds by itself. */
const LINES_A_STEP = 400;

/** How wide a way is for a mover where it has no room to turn, metres: hardly less than it has to be. O(1). */
export const widthAtTurn = ({ clear }: Mobility): number => (clear?.width ?? Infinity) - SHORT_BY;

/** As `tightTurnsSteps`, in one go. */
export const tightTurns = (plan: WalkingPlan, floor: ClearFloor, mobility: Mobility): TightTurns =>
  finished(tightTurnsSteps(plan, floor, mobility));

/**
 * Where a mover doesn't get round: doors, and narrow places of corridors and halls, that are at least as wide as it has to have them, but shorter than it
 * is long, and that its footprint (`mobilityOf`, with its source) can't be moved off on both sides, at any angle, among walls and things as they are drawn; beds aside for a bed.
 * Decided by moving it (`leavesGap`): never of a place that it gets through, with what its leaf or frame takes of a door taken of both jambs alike or of either, but one that a body a decimetre shorter and narrower gets
 * through may be told as passed. How much room it lacks is told by the closed forms for a right angle (`corridorForDoor`, `widthToTurn`). Not counted: doors that are shut, leaves that stand in the way, what
 * furniture of rooms leaves between itself, and ramps. Nowhere for a person. Kept with the nav, and of each storey for another nav as long as what stands there, its doors and narrow places are the
 * same. Cost: O(half-edges + lines of such a width · walls beside them), and for those that it isn't simply pushed through, `leavesGap`.
 */
export function* tightTurnsSteps(
  plan: WalkingPlan,
  floor: ClearFloor,
  mobility: Mobility,
): Steps<TightTurns> {
  const { footprint, clear, mover } = mobility;
  if (footprint === null || clear === null) return NONE;
  const ofNav = known.get(floor.nav) ?? new Map<Mover, TightTurns>();
  known.set(floor.nav, ofNav);
  const before = ofNav.get(mover);
  if (before) return before;
  const gaps = new GapTurns(floor, mobility.roundBeds ? () => true : standsApart(plan, floor.nav));
  yield;
  const found = new Map<number, TightTurn>();
  for (const [storey, doors] of doorsByStorey(floor.nav).entries()) {
    yield;
    const { plan: drawn } = plan.derived.parts[storey]!;
    const tried = yield* turnLines(plan, storey, floor.nav, gaps, doors, {
      from: clear.width,
      below: footprint.length,
    });
    yield;
    const turns = yield* storeyTurns(drawn.storey, gaps, mover, footprint, tried);
    for (const [i, turn] of turns) found.set(tried[i]!.door, turn);
  }
  ofNav.set(mover, found);
  return found;
}

function* storeyTurns(
  storey: Storey,
  gaps: GapTurns,
  mover: Mover,
  footprint: Footprint,
  tried: readonly TurnLine[],
): Steps<ReadonlyMap<number, TightTurn>> {
  const read = readOf(gaps, tried);
  const ofStorey = latest.get(storey) ?? new Map<Mover, Kept>();
  latest.set(storey, ofStorey);
  const before = ofStorey.get(mover);
  if (before && hasSameNumbers(before.read, read)) return before.turns;
  yield;
  const turns = new Map<number, TightTurn>();
  for (const [i, { line, width, left, right, isDoor }] of tried.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    if (gaps.goesStraight(footprint, line, width)) continue;
    const tight = yield* gaps.tightness(footprint, line, width);
    if (tight === null) continue;
    const needed = isDoor ? corridorForDoor(footprint, width, left + right) : widthToTurn(footprint, width);
    const room = Math.min((tight.left ?? Infinity) - left, (tight.right ?? Infinity) - right);
    turns.set(i, room < needed ? { room, needed } : { room: null, needed: null });
  }
  ofStorey.set(mover, { read, turns });
  return turns;
}

/** All that is gone by on a storey: its lines with what is free and the wall about them, and what stands on their sheets. O(walls). */
function readOf(gaps: GapTurns, tried: readonly TurnLine[]): Float64Array {
  const sheets = [...new Set(tried.map(({ line }) => line.sheet))];
  const lines = tried.flatMap(({ line: { a, b, sheet }, width, left, right, isDoor }) => [
    ...a,
    ...b,
    sheets.indexOf(sheet),
    width,
    left,
    right,
    isDoor ? 1 : 0,
  ]);
  const walls = sheets.map((sheet) => gaps.wallsOn(sheet));
  const read = new Float64Array(lines.length + walls.reduce((sum, each) => sum + 1 + each.length, 0));
  read.set(lines);
  let at = lines.length;
  for (const each of walls) {
    read[at] = each.length;
    read.set(each, at + 1);
    at += 1 + each.length;
  }
  return read;
}

const hasSameNumbers = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

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
