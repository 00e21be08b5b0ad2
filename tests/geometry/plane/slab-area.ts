import type { Ring } from '../../../src/geometry/plane/ring';

type Edge = readonly [number, number, number, number];

/**
 * Area that rings wind around more often than not (sum of windings > 0), by cutting the plane into vertical slabs at
 * every corner and crossing: within a slab no edges cross, so going upwards along its middle counts the windings.
 * O(n³), and nothing to get wrong.
 */
export function slabArea(rings: readonly Ring[]): number {
  const edges: Edge[] = rings.flatMap((ring) =>
    ring.map((a, i): Edge => [...a, ...ring[(i + 1) % ring.length]!]),
  );
  const cuts = [...new Set(edges.flatMap((e) => [e[0], ...crossings(e, edges)]))].sort((p, q) => p - q);
  let area = 0;
  for (let i = 1; i < cuts.length; i++) area += inSlab(edges, cuts[i - 1]!, cuts[i]!);
  return area;
}

/** x of the proper crossings of an edge with the others. */
function crossings([ax, ay, bx, by]: Edge, edges: readonly Edge[]): number[] {
  const found: number[] = [];
  for (const [cx, cy, dx, dy] of edges) {
    const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
    if (across === 0) continue;
    const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
    const s = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
    if (t > 0 && t < 1 && s > 0 && s < 1) found.push(ax + (bx - ax) * t);
  }
  return found;
}

function inSlab(edges: readonly Edge[], west: number, east: number): number {
  const middle = (west + east) / 2;
  const passing = edges
    .filter(([ax, , bx]) => Math.min(ax, bx) < middle && Math.max(ax, bx) > middle)
    .map(([ax, ay, bx, by]) => ({ y: ay + ((by - ay) * (middle - ax)) / (bx - ax), step: bx > ax ? 1 : -1 }))
    .sort((p, q) => p.y - q.y);
  let winding = 0;
  let height = 0;
  passing.forEach(({ y, step }, i) => {
    if (winding > 0) height += y - passing[i - 1]!.y;
    winding += step;
  });
  return height * (east - west);
}
