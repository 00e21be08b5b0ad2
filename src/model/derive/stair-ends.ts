import type { FlightEdge } from './flight-edges';
import { distance, lineFrame, pointAt } from './line-frame';
import { JOIN_GAP, JOIN_HEIGHT, joinsAt, type PlacedFlight, type PlacedLanding } from './stair-levels';
import type { StoreyParts } from './storey-parts';

/** Shares of an end's width where it is looked what lies before it. */
const SHARES = [0.2, 0.5, 0.8];

/** Stepping off where there is no floor, metres of walk. */
const NO_FLOOR = 20;

/** Least depth of floor before an end that is a landing, metres. */
const STANDING = 0.6;

/** What a height of a flight leads to: a storey, a drawn landing, or another flight of the stair. */
export type Level =
  | { readonly kind: 'storey'; readonly storey: number }
  | { readonly kind: 'drawn'; readonly landing: number }
  | { readonly kind: 'between' };

/**
 * What lies at one height of a flight. A storey needs floor before one of its ends; of several at that height the
 * nearest in height, then the flight's own.
 */
export function levelAt(
  storeys: readonly StoreyParts[],
  landings: readonly PlacedLanding[],
  placed: PlacedFlight,
  height: number,
): Level {
  const found: { level: Level; off: number }[] = [];
  const add = (level: Level, off: number): void => {
    found.push({ level, off });
  };
  landings.forEach(({ landing, height: at }, index) => {
    if (!joinsAt(at, height)) return;
    const near = placed.edges.ends.some((end) => reachesRing(end, landing.outline.outer));
    if (near) add({ kind: 'drawn', landing: index }, Math.abs(at - height));
  });
  storeys.forEach((parts, storey) => {
    const off = Math.abs(parts.plan.storey.elevation - height);
    if (off > JOIN_HEIGHT) return;
    if (!placed.edges.ends.some((end) => floorBefore(parts, end) !== null)) return;
    add({ kind: 'storey', storey }, storey === placed.storey ? off - 1e-3 : off);
  });
  found.sort((a, b) => a.off - b.off);
  return found[0]?.level ?? { kind: 'between' };
}

/** Distance from an end to floor (space or outdoor) before it, metres; null when there is none within 1.5 m. */
export function floorBefore(
  parts: StoreyParts,
  end: FlightEdge,
  accept: (area: number) => boolean = () => true,
): number | null {
  const frame = lineFrame(end.a, end.b);
  if (frame === null) return null;
  const distances = SHARES.flatMap((share) => {
    const hit = parts.areas.firstBeside(frame, share * frame.length, -1, JOIN_GAP, accept);
    return hit === null ? [] : [hit.distance];
  });
  // Floor before most of the width, so that a room's corner beside a stair isn't its landing.
  if (distances.length * 2 < SHARES.length) return null;
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? null;
}

/** Metres of walk that it takes from an end at storey height to the nearest way out of the space before it. */
export function walkToDoor(parts: StoreyParts, end: FlightEdge): number {
  const gap = floorBefore(parts, end);
  if (gap === null) return NO_FLOOR;
  const frame = lineFrame(end.a, end.b);
  const spot = frame === null ? end.mid : pointAt(frame, frame.length / 2, -(gap + 0.05));
  const areas = parts.areas.shapes.at(...spot);
  const ways = parts.throats.filter(({ sides }) =>
    [sides.left.area, sides.right.area].some((area) => area !== null && areas.includes(area)),
  );
  const walks = ways.map(({ opening: { line } }) =>
    distance(end.mid, [(line[0][0] + line[1][0]) / 2, (line[0][1] + line[1][1]) / 2]),
  );
  return gap + (walks.length === 0 ? 0 : Math.min(...walks));
}

/** What speaks against an end that is a landing between flights: no floor to stand on before it. */
export function standingCost(parts: StoreyParts, end: FlightEdge): number {
  const gap = floorBefore(parts, end);
  if (gap === null) return NO_FLOOR / 2;
  const frame = lineFrame(end.a, end.b);
  const stands =
    frame !== null && parts.areas.shapes.has(...pointAt(frame, frame.length / 2, -(gap + STANDING)));
  return stands ? gap : gap + NO_FLOOR / 4;
}

/** Does the ring come within 1.5 m straight before the end? */
export function reachesRing(end: FlightEdge, ring: readonly (readonly [number, number])[]): boolean {
  const frame = lineFrame(end.a, end.b);
  if (frame === null) return false;
  return ring.some((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    // Points along the edge, near enough together not to step over a gap that counts.
    const steps = Math.max(1, Math.ceil(distance(p, q) / 0.25));
    for (let k = 0; k <= steps; k++) {
      const x = p[0] + ((q[0] - p[0]) * k) / steps - frame.origin[0];
      const y = p[1] + ((q[1] - p[1]) * k) / steps - frame.origin[1];
      const u = x * frame.along[0] + y * frame.along[1];
      const v = x * frame.left[0] + y * frame.left[1];
      if (u > -0.1 && u < frame.length + 0.1 && v < 0.05 && v > -JOIN_GAP) return true;
    }
    return false;
  });
}
