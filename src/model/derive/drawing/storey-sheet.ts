import type { Opening } from '../../schema/opening';
import type { Point, Polygon, Ring } from '../../schema/polygon';
import { doorLeaves, type DoorLeaf } from '../door-leaves';
import type { StoreyPlan } from '../storey-plan';
import { drawnFlights } from './drawn-flights';
import { cutWalls } from './drawn-walls';

/** A straight line of a drawing. */
export type SheetLine = readonly [Point, Point];

/** A door as a plan shows it: the leaf in the hole, or standing open with the way that it swings. */
export interface SheetDoor {
  readonly opening: Opening;
  /** One or two leaves: from the hinge to the leaf's free edge, open; empty where the plan says no swing: drawn shut. */
  readonly leaves: readonly DoorLeaf[];
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
    doors: openings
      .filter(({ kind }) => kind === 'door')
      .map((opening) => ({ opening, leaves: doorLeaves(opening, plan.spaces) })),
    passages: linesOf('passage'),
    flights: flightsOf(plan),
  };
}

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
