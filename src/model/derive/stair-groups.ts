import { distance } from './line-frame';
import { inShape } from './plan-shapes';
import { joinsAt, JOIN_GAP, type PlacedFlight } from './stair-levels';
import type { StoreyParts } from './storey-parts';

/** Flights in a space that isn't a stair are one stair only when their ends come this near, metres. */
const OPEN_STAIR = 3;

/** Is the space a shaft of a stair, so that all of it between the flights is landing? */
export const isStairSpace = (parts: StoreyParts, area: number): boolean => {
  const use = parts.plan.spaces[area]?.use;
  return use === 'stair' || use === 'ramp';
};

/**
 * Flights joined through one shaft, lowest first: a stair each. Two flights are joined where one begins at the height
 * that the other ends at, within one stair space or near each other. O(flights²).
 */
export function stairGroups(
  storeys: readonly StoreyParts[],
  flights: readonly PlacedFlight[],
): PlacedFlight[][] {
  const parent = flights.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i || parent[i] === undefined ? i : root(parent[i]));
  flights.forEach((f, i) => {
    for (let k = i + 1; k < flights.length; k++) {
      const g = flights[k]!;
      if (!joinsAt(f.high, g.low) && !joinsAt(g.high, f.low)) continue;
      if (oneShaft(storeys, f, g)) parent[root(k)] = root(i);
    }
  });
  const groups = new Map<number, PlacedFlight[]>();
  flights.forEach((flight, i) => {
    const group = groups.get(root(i));
    if (group === undefined) groups.set(root(i), [flight]);
    else group.push(flight);
  });
  return [...groups.values()].map((group) =>
    group.sort((a, b) => a.low - b.low || (a.flight.id < b.flight.id ? -1 : 1)),
  );
}

function oneShaft(storeys: readonly StoreyParts[], f: PlacedFlight, g: PlacedFlight): boolean {
  const gap = gapBetween(f, g);
  if (gap <= JOIN_GAP) return true;
  if (f.storey === g.storey) {
    const parts = storeys[f.storey];
    const shared = f.spaces.filter((area) => g.spaces.includes(area));
    if (parts === undefined || shared.length === 0) return false;
    return gap <= OPEN_STAIR || shared.some((area) => isStairSpace(parts, area));
  }
  return holds(storeys, f, g) || holds(storeys, g, f);
}

/** Does a stair space that `f` lies in also hold, in plan, the middle of `g`? */
function holds(storeys: readonly StoreyParts[], f: PlacedFlight, g: PlacedFlight): boolean {
  const parts = storeys[f.storey];
  const [from, to] = g.edges.ends;
  const x = (from.mid[0] + to.mid[0]) / 2;
  const y = (from.mid[1] + to.mid[1]) / 2;
  return f.spaces.some((area) => {
    const shape = parts?.areas.shapes.shapes[area];
    return parts !== undefined && shape !== undefined && isStairSpace(parts, area) && inShape(shape, x, y);
  });
}

/** Least distance between the middles of two flights' ends, less what their widths make of it, metres. */
function gapBetween(f: PlacedFlight, g: PlacedFlight): number {
  const gaps = f.edges.ends.flatMap((a) =>
    g.edges.ends.map((b) => distance(a.mid, b.mid) - (distance(a.a, a.b) + distance(b.a, b.b)) / 2),
  );
  return Math.max(0, Math.min(...gaps));
}
