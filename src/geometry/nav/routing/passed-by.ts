import type { Filed } from './column';
import type { RoutingFloor } from './routing-floor';

/** A run this near to half a turn from the other edge of a fan is one along a straight wall: no bend, radians. */
const ALONG = 2e-8;

/** Sides of a node: up to the angle of its fan less π, and from π on. */
export const EMPTY_RIGHT = 1;
export const EMPTY_LEFT = 2;

/**
 * Per node: not 0 where strings bend only on their way into or out of dead ends, as at the jambs of their doors: on one of
 * its two sides nothing else is seen (which: `EMPTY_RIGHT`, `EMPTY_LEFT`), and strings that bend round it have one leg on
 * each. Ways between other rooms pass by. O(arcs).
 */
export function findPassedBy(
  { nodes, roomOf, leftTo }: RoutingFloor,
  arrivals: Filed,
  from: (item: number) => number,
  angles: Float64Array,
  anyAngle: Uint8Array,
): Uint8Array {
  const passed = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const width = nodes.angle[node]! - Math.PI;
    if (anyAngle[node] === 1 || width >= Math.PI || leftTo[roomOf[node]!]! >= 0) continue;
    let [right, left] = [false, false];
    for (let i = arrivals.start[node]!; i < arrivals.start[node + 1]!; i++) {
      const item = arrivals.items[i]!;
      if (leftTo[roomOf[from(item)]!]! >= 0) continue;
      if (angles[item]! < width - ALONG) right = true;
      if (angles[item]! > Math.PI + ALONG) left = true;
    }
    passed[node] = (right ? 0 : EMPTY_RIGHT) | (left ? 0 : EMPTY_LEFT);
  }
  return passed;
}
