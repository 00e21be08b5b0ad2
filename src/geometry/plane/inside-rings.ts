/** Points of a closed line, the first not repeated. */
type Ring = readonly (readonly [number, number])[];

/** Is (x, y) within an odd number of the rings (an outer ring and its holes)? On a ring: either. O(points). */
export function insideRings(rings: Iterable<Ring>, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let b = ring[ring.length - 1];
    for (const a of ring) {
      if (b !== undefined && a[1] > y !== b[1] > y) {
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
      b = a;
    }
  }
  return inside;
}
