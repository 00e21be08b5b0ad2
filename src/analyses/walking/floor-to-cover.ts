import { planOf } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import { PlanShapes, shapeOf } from '../../model/derive/plan-shapes';
import type { StoreyParts } from '../../model/derive/storey-parts';
import type { StoreyPlan } from '../../model/derive/storey-plan';
import type { CountedFloor } from './farthest-on-storey';
import { SpaceFinder } from './space-finder';
import type { WalkingPlan } from './walking-plan';

/** Which of a storey's floor extinguishers have to cover. */
export interface FloorToCover extends CountedFloor {
  /** False on storeys in the open: ground, bare roofs, terraces. */
  readonly any: boolean;
}

const known = new WeakMap<StoreyParts, { readonly nav: Nav; readonly floor: FloorToCover }>();

/**
 * The floor of a storey (by index) that extinguishers have to cover: all that one walks on but what lies in the open,
 * which is ground, outdoor areas of any storey, and decks that both their use and their storey call a roof; one word
 * alone, which may be a guess from a name, takes no floor out. Kept as long as the storey stays as it is. O(its
 * triangles · areas at one place) once.
 */
export function floorToCover(plan: WalkingPlan, storey: number): FloorToCover {
  const parts = plan.derived.parts[storey]!;
  const last = known.get(parts);
  if (last?.nav === plan.nav) return last.floor;
  const triangles = coveredTriangles(plan.nav, storey, parts.plan);
  const samples = onSamples(plan.nav, storey, triangles);
  const floor = { triangles, samples, any: samples.includes(1) };
  known.set(parts, { nav: plan.nav, floor });
  return floor;
}

/** Indices of storeys with floor to cover. */
export const storeysToCover = (plan: WalkingPlan): number[] =>
  plan.derived.storeys.flatMap((_, storey) => (floorToCover(plan, storey).any ? [storey] : []));

/** What a triangle lies in. */
const ROOM = 0;
const OPEN = 1;
const THROAT = 2;

function coveredTriangles(nav: Nav, storey: number, plan: StoreyPlan): Uint8Array {
  const [from, to] = [nav.storeyStart[storey]!, nav.storeyStart[storey + 1]!];
  const flags = new Uint8Array(to - from);
  if (plan.storey.kind === 'ground') return flags;
  const decks = plan.storey.kind === 'roof' && plan.spaces.some(({ use }) => use === 'roof');
  if (plan.outdoors.length === 0 && !decks) return flags.fill(1);
  const lies = placesOf(plan);
  const places = Uint8Array.from(flags, (_, i) => lies(...centroid(nav, from + i)));
  // Where no room is, a gap in a parapet is no floor of the house either.
  if (!places.includes(ROOM)) return flags;
  return places.map((place) => (place === OPEN ? 0 : 1));
}

/** No outline crosses a triangle, so that one place of it tells of all. */
function placesOf({ storey, spaces, outdoors }: StoreyPlan): (x: number, y: number) => number {
  const finder = new SpaceFinder(spaces);
  const open = new PlanShapes(outdoors.map(({ outline }) => shapeOf(outline)));
  return (x, y) => {
    const space = spaces[finder.at(x, y)];
    if (space) return storey.kind === 'roof' && space.use === 'roof' ? OPEN : ROOM;
    return open.has(x, y) ? OPEN : THROAT;
  };
}

/** Middle of a triangle of the nav in plan, metres. */
export function centroid(nav: Nav, triangle: number): [number, number] {
  const corner: [number, number] = [0, 0];
  let [x, y] = nav.origin;
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    planOf(nav, nav.sheetOf[triangle]!, nav.x[h]!, nav.y[h]!, corner);
    x += corner[0] / 3;
    y += corner[1] / 3;
  }
  return [x, y];
}

function onSamples({ samples, storeyStart }: Nav, storey: number, triangles: Uint8Array): Uint8Array {
  const from = samples.storeyStart[storey]!;
  const flags = new Uint8Array(samples.storeyStart[storey + 1]! - from);
  triangles.forEach((counts, i) => {
    const t = storeyStart[storey]! + i;
    flags.fill(counts, samples.triangleStart[t]! - from, samples.triangleStart[t + 1]! - from);
  });
  return flags;
}
