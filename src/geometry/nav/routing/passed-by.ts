import type { RoutingFloor } from './routing-floor';

/** A run this near to half a turn from the other edge of a fan is one along a straight wall: no bend, radians. */
const ALONG = 2e-8;

/**
 * Per node: 1 where strings bend only on their way into or out of dead ends, as at the jambs of their doors: on one of its
 * two sides nothing else is seen, and strings that bend round it have one leg on each. Ways between other rooms pass
 * by. O(arcs).
 */
export function findPassedBy(
  { nodes, roomOf, leftTo }: RoutingFloor,
  arrivals: Int32Array,
  from: Int32Array,
  arrives: Float64Array,
  anyAngle: Uint8Array,
): Uint8Array {
  const passed = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node++) {
    const width = nodes.angle[node]! - Math.PI;
    if (anyAngle[node] === 1 || width >= Math.PI || leftTo[roomOf[node]!]! >= 0) continue;
    let [right, left] = [false, false];
    for (let arc = arrivals[node]!; arc < arrivals[node + 1]!; arc++) {
      if (leftTo[roomOf[from[arc]!]!]! >= 0) continue;
      if (arrives[arc]! < width - ALONG) right = true;
      if (arrives[arc]! > Math.PI + ALONG) left = true;
    }
    if (!right || !left) passed[node] = 1;
  }
  return passed;
}
