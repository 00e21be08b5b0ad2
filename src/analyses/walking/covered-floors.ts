import type { Nav } from '../../geometry/nav/nav';
import { PlanShapes, shapeOf } from '../../model/derive/plan-shapes';
import type { OpeningId } from '../../model/schema/ids';
import { centroid, floorToCover, type FloorToCover } from './floor-to-cover';
import { SpaceFinder } from './space-finder';
import type { WalkingPlan } from './walking-plan';

/** Floors of each nav that were asked for last, the latest first. */
const known = new WeakMap<
  Nav,
  readonly { readonly key: string; readonly floors: readonly FloorToCover[] }[]
>();
/** One is on show, another is measured beside it. */
const KEPT = 2;

/**
 * The floor that extinguishers have to cover with some doors shut, by storey: `floorToCover` without the throats of those
 * doors. A shut leaf stands in its throat, so nobody does; the sliver beyond it would be told as floor of this side that
 * can only be walked to round the house. The last two of each nav are kept; else O(triangles of these throats) and a copy
 * of the storeys that have one.
 */
export function coveredFloors(plan: WalkingPlan, shut: readonly OpeningId[]): readonly FloorToCover[] {
  const { nav, derived } = plan;
  const wanted = new Set(shut);
  const doors = derived.doors.flatMap((id, door) => (wanted.has(id) ? [door] : []));
  const whole = derived.storeys.map((_, storey) => floorToCover(plan, storey));
  const kept = known.get(nav) ?? [];
  const key = doors.join();
  // Spaces may be another use than before on the same floor: what is kept stands for the very floors it was made of.
  const same = (floors: readonly FloorToCover[]): boolean =>
    floors.every((floor, i) => floor === whole[i] || bases.get(floor) === whole[i]);
  const found = kept.find((each) => each.key === key && same(each.floors)) ?? {
    key,
    floors: withoutThroats(plan, whole, doors),
  };
  known.set(nav, [found, ...kept.filter((each) => each.key !== key)].slice(0, KEPT));
  return found.floors;
}

/** Which whole floor a floor without some throats was made of. */
const bases = new WeakMap<FloorToCover, FloorToCover>();

function withoutThroats(
  plan: WalkingPlan,
  whole: readonly FloorToCover[],
  doors: readonly number[],
): readonly FloorToCover[] {
  const { nav } = plan;
  const floors = [...whole];
  for (const [storey, triangles] of throatsOf(plan, doors)) {
    const base = whole[storey]!;
    const floor = { ...base, triangles: base.triangles.slice(), samples: base.samples.slice() };
    const from = nav.samples.storeyStart[storey]!;
    for (const t of triangles) {
      floor.triangles[t - nav.storeyStart[storey]!] = 0;
      const [first, end] = [nav.samples.triangleStart[t]!, nav.samples.triangleStart[t + 1]!];
      floor.samples.fill(0, first - from, end - from);
    }
    bases.set(floor, base);
    floors[storey] = floor;
  }
  return floors;
}

/** Triangles of the doors' throats by storey: what hangs together beside a door and lies in no space and not in the open. */
function throatsOf({ nav, derived }: WalkingPlan, doors: readonly number[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const finders = new Map<number, (t: number) => boolean>();
  const inThroat = (storey: number, t: number): boolean => {
    let lies = finders.get(storey);
    if (!lies) {
      const { spaces, outdoors } = derived.parts[storey]!.plan;
      const finder = new SpaceFinder(spaces);
      const open = new PlanShapes(outdoors.map(({ outline }) => shapeOf(outline)));
      lies = (each) => {
        const [x, y] = centroid(nav, each);
        return finder.at(x, y) < 0 && !open.has(x, y);
      };
      finders.set(storey, lies);
    }
    return lies(t);
  };
  for (const door of doors) {
    const halfEdges = nav.doorHalfEdges.subarray(nav.doorStart[door]!, nav.doorStart[door + 1]!);
    const waiting = Array.from(halfEdges, (h) => Math.floor(h / 3));
    for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
      const { storey, landing, flight } = nav.sheets[nav.sheetOf[t]!]!;
      const triangles = found.get(storey) ?? new Set();
      if (landing >= 0 || flight >= 0 || triangles.has(t) || !inThroat(storey, t)) continue;
      found.set(storey, triangles.add(t));
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        if (nav.twin[h]! >= 0) waiting.push(Math.floor(nav.twin[h]! / 3));
      }
    }
  }
  return found;
}
