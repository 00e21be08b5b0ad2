import type { Steps } from '../../../base/steps';
import type { GapLine, GapTurns } from '../../../geometry/nav/clearance/tight-gaps';
import type { Nav } from '../../../geometry/nav/nav';
import type { OpeningSide } from '../../../model/derive/opening-sides';
import { THROAT_LAP, type Throat } from '../../../model/derive/throat';
import { clearWidth } from '../../../model/query/opening-width';
import type { OpeningId } from '../../../model/schema/ids';
import { CIRCULATION } from '../circulation';
import { SpaceFinder } from '../space-finder';
import type { WalkingPlan } from '../walking-plan';

/** A line that something may have no room to turn at. */
export interface TurnLine {
  /** Number in the clear floor's nav. */
  readonly door: number;
  readonly line: GapLine;
  /** What is free of it, metres. */
  readonly width: number;
  /** How far the wall that it is in reaches to its left and to its right, metres. */
  readonly left: number;
  readonly right: number;
  /** Of an opening, and not between what stands there. */
  readonly isDoor: boolean;
}

/** Lines that are looked at in one step. */
const LINES_A_STEP = 400;
/** Widths are lengths between drawn points, metres. */
const ROUNDING = 1e-6;

/**
 * Of some doors of one storey's floor those whose width is in a range, and of narrow places (the nav's doors that the plan knows nothing of) those of it where people and beds
 * are moved along. O(n log n) for n points of the storey's rooms, and O(log n) a line.
 */
export function* turnLines(
  plan: WalkingPlan,
  storey: number,
  nav: Nav,
  gaps: GapTurns,
  doors: readonly number[],
  { from, below }: { readonly from: number; readonly below: number },
): Steps<readonly TurnLine[]> {
  const throats = throatsOf(plan, storey);
  const isPassage = passageFinder(plan, storey);
  const [originX, originY] = nav.origin;
  const tried: TurnLine[] = [];
  for (const [i, door] of doors.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const line = gaps.lineOf(door);
    if (line === null) continue;
    const throat = throats.get(plan.derived.doors[door]!);
    const width = Math.min(line.length, throat === undefined ? Infinity : clearWidth(throat.opening));
    if (width < from - ROUNDING || width >= below) continue;
    const [mx, my] = [(line.a[0] + line.b[0]) / 2, (line.a[1] + line.b[1]) / 2];
    if (throat === undefined && !isPassage(mx + originX, my + originY)) continue;
    const wall = throat === undefined ? { left: 0, right: 0 } : wallBeside(throat, line);
    tried.push({ door, line, width, ...wall, isDoor: throat !== undefined });
  }
  return tried;
}

/** By storey: doors that stand on its floor, or that of its landings. O(doors). */
export function doorsByStorey({
  doorStart,
  doorHalfEdges,
  sheetOf,
  sheets,
  floors,
}: Nav): readonly number[][] {
  const byStorey = floors.map((): number[] => []);
  for (let door = 0; door + 1 < doorStart.length; door++) {
    if (doorStart[door] === doorStart[door + 1]) continue;
    const h = doorHalfEdges[doorStart[door]!]!;
    byStorey[sheets[sheetOf[Math.floor(h / 3)]!]!.storey]!.push(door);
  }
  return byStorey;
}

/** How far the wall that an opening is in reaches to both sides of its line, seen from `a` to `b`: its throat laps over floor. Metres. */
function wallBeside(
  { left, right, sides, given, frame }: Throat,
  { a, b }: GapLine,
): { readonly left: number; readonly right: number } {
  const own = (reach: number, { distance }: OpeningSide): number =>
    reach - (given || distance === null ? 0 : THROAT_LAP);
  const reach = { left: own(left, sides.left), right: own(right, sides.right) };
  const [dx, dy] = frame.along;
  return dx * (b[0] - a[0]) + dy * (b[1] - a[1]) > 0 ? reach : { left: reach.right, right: reach.left };
}

const throatsOf = ({ derived }: WalkingPlan, storey: number): ReadonlyMap<OpeningId, Throat> =>
  new Map(derived.parts[storey]!.throats.map((throat) => [throat.opening.id, throat]));

/** Is floor at a place of a storey one that people and beds are moved along? */
function passageFinder({ derived }: WalkingPlan, storey: number): (x: number, y: number) => boolean {
  const { spaces } = derived.parts[storey]!.plan;
  let finder: SpaceFinder | null = null;
  return (x, y) => {
    finder ??= new SpaceFinder(spaces);
    const use = spaces[finder.at(x, y)]?.use;
    return use !== undefined && CIRCULATION.has(use);
  };
}
