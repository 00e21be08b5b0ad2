import { placeInRings } from '../../../geometry/plane/place-in-rings';
import type { Opening } from '../../schema/opening';
import type { Point, Polygon, Ring } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { drawnFlights } from './drawn-flights';
import { cutWalls } from './drawn-walls';

/** A straight line of a drawing. */
export type SheetLine = readonly [Point, Point];

/** A door as a plan shows it: the leaf in the hole, or standing open with the way that it swings. */
export interface SheetDoor {
  readonly opening: Opening;
  /** One or two leaves: from the hinge to the leaf's free edge, open; empty where the plan says no swing: drawn shut. */
  readonly leaves: readonly SheetLeaf[];
}

export interface SheetLeaf {
  readonly hinge: Point;
  /** Free edge of the leaf when it stands open, and where that lies in the hole when it is shut. */
  readonly open: Point;
  readonly shut: Point;
  /** Does it open counter-clockwise, seen from above? */
  readonly turnsLeft: boolean;
}

/** A flight: its steps' edges and an arrow that goes up. */
export interface SheetFlight {
  readonly outline: Polygon;
  readonly treads: readonly SheetLine[];
  readonly up: SheetLine;
}

/** What a printed plan shows of one storey as lines and areas, metres of the plan. */
export interface StoreySheet {
  readonly walls: readonly (readonly Ring[])[];
  readonly glass: readonly (readonly Ring[])[];
  readonly windows: readonly SheetLine[];
  readonly doors: readonly SheetDoor[];
  readonly passages: readonly SheetLine[];
  readonly flights: readonly SheetFlight[];
}

/** Depth of a step of a drawn flight, metres; how many steps an imported one has is not known. */
const TREAD = 0.28;

/** The building of one storey for a sheet of paper. Rejected openings are left out. O(points). */
export function storeySheet(plan: StoreyPlan): StoreySheet {
  const openings = plan.openings.filter(({ rejected }) => !rejected);
  const outlines = cutWalls(plan);
  const linesOf = (kind: Opening['kind']): SheetLine[] =>
    openings.filter((opening) => opening.kind === kind).map(({ line }) => line);
  const ringsOf = (transparent: boolean): (readonly Ring[])[] =>
    plan.walls
      .filter((wall) => wall.transparent === transparent)
      .flatMap((wall) =>
        wall.body.form === 'line' ? outlines(wall).map((ring) => [ring]) : [outlines(wall)],
      );
  const columns = plan.columns.map(({ outline }) => [outline.outer, ...outline.holes]);
  return {
    walls: [...ringsOf(false), ...columns],
    glass: ringsOf(true),
    windows: linesOf('window'),
    doors: openings.filter(({ kind }) => kind === 'door').map((opening) => doorOf(opening, plan)),
    passages: linesOf('passage'),
    flights: flightsOf(plan),
  };
}

/** Leaves stand open into the space that the plan names; without that, or without hinges, nothing is made up. */
function doorOf(opening: Opening, plan: StoreyPlan): SheetDoor {
  const [a, b] = opening.line;
  const into = plan.spaces.find(({ id }) => id === opening.opensInto);
  const swinging = opening.leaf === null || opening.leaf === 'single' || opening.leaf === 'double';
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (!into || !swinging || length === 0) return { opening, leaves: [] };
  const left: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  // A step to the left of the line, farther than any wall is thick: is that in the space?
  const probe = (side: number): Point => [middle[0] + side * left[0] * 0.4, middle[1] + side * left[1] * 0.4];
  const isLeft = encloses(into.outline, probe(1));
  if (!isLeft && !encloses(into.outline, probe(-1))) return { opening, leaves: [] };
  const way: Point = isLeft ? left : [-left[0], -left[1]];
  const leaf = (hinge: Point, shut: Point): SheetLeaf => {
    const reach = Math.hypot(shut[0] - hinge[0], shut[1] - hinge[1]);
    return {
      hinge,
      shut,
      open: [hinge[0] + way[0] * reach, hinge[1] + way[1] * reach],
      turnsLeft: (shut[0] - hinge[0]) * way[1] - (shut[1] - hinge[1]) * way[0] > 0,
    };
  };
  if (opening.leaf === 'double') return { opening, leaves: [leaf(a, middle), leaf(b, middle)] };
  if (opening.swing !== 'left' && opening.swing !== 'right') return { opening, leaves: [] };
  // Seen from the space that it opens into, looking at the door: `a` lies to the right when that space is on its left.
  const hingeAtA = (opening.swing === 'right') === isLeft;
  return { opening, leaves: [hingeAtA ? leaf(a, b) : leaf(b, a)] };
}

const encloses = ({ outer, holes }: Polygon, [x, y]: Point): boolean =>
  placeInRings([outer, ...holes], x, y, 0) !== 'outside';

function flightsOf(plan: StoreyPlan): SheetFlight[] {
  const shapes = drawnFlights(plan.flights, []);
  return plan.flights.map(({ outline, form }, i) => {
    const { low, high, width } = shapes[i]!;
    const length = Math.hypot(high[0] - low[0], high[1] - low[1]) || 1;
    const along: Point = [(high[0] - low[0]) / length, (high[1] - low[1]) / length];
    const side: Point = [(-along[1] * width) / 2, (along[0] * width) / 2];
    const steps = form === 'ramp' ? 0 : Math.max(1, Math.round(length / TREAD));
    const treads = Array.from({ length: steps + (steps > 0 ? 1 : 0) }, (_, k): SheetLine => {
      const s = (length * k) / steps;
      const at: Point = [low[0] + along[0] * s, low[1] + along[1] * s];
      return [
        [at[0] - side[0], at[1] - side[1]],
        [at[0] + side[0], at[1] + side[1]],
      ];
    });
    return { outline, treads, up: [low, high] };
  });
}
