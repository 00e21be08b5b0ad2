/** Centre of the largest disc found inside an area, and its radius (≤ 0 when no inner point was found). */
export interface Pole {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Rings = readonly (readonly (readonly [number, number])[])[];

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly distance: number;
}

/** The search begins with at most so many squares along the longer side of the box. */
const MOST_SQUARES = 64;

/** Edges that the search looks at in all. Rooms need a tenth of it; outlines like combs never come to an end. */
const MOST_WORK = 1_000_000;

/**
 * The place for a label: the inner point farthest from the outline, to within `precision` metres. The first
 * ring is the outline, the others are holes. Quadtree search after V. Agafonkin, "A new algorithm for finding
 * a visual center of a polygon" (2016). Of an outline that would take too long, the best point that was found by
 * then. Cost about O(points × log(size ⁄ precision)), at most that of 64 points an edge and of `MOST_WORK` edges.
 */
export function pole(rings: Rings, precision: number): Pole {
  const [minX, minY, maxX, maxY] = box(rings[0] ?? []);
  const [width, depth] = [maxX - minX, maxY - minY];
  const edges = rings.reduce((sum, ring) => sum + ring.length, 0);
  let left = MOST_WORK / edges;
  const cell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: signedDistance(rings, x, y),
  });
  let best = cell((minX + maxX) / 2, (minY + maxY) / 2, 0);
  if (!(width > 0 && depth > 0)) return { x: best.x, y: best.y, radius: 0 };
  const size = Math.max(Math.min(width, depth), Math.max(width, depth) / MOST_SQUARES);
  const open: Cell[] = [];
  for (let x = minX; x < maxX; x += size) {
    for (let y = minY; y < maxY; y += size) open.push(cell(x + size / 2, y + size / 2, size / 2));
  }
  open.sort((a, b) => a.distance - b.distance);
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.distance > best.distance) best = next;
    if (next.distance + next.half * Math.SQRT2 - best.distance <= precision) continue;
    if ((left -= 4) < 0) break;
    const half = next.half / 2;
    const children = [-half, half].flatMap((dx) =>
      [-half, half].map((dy) => cell(next.x + dx, next.y + dy, half)),
    );
    // The most promising child is looked at first, so that the others are cut off early.
    open.push(...children.sort((a, b) => a.distance - b.distance));
  }
  return { x: best.x, y: best.y, radius: best.distance };
}

function box(ring: readonly (readonly [number, number])[]): readonly [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** Distance to the outline, positive inside. */
function signedDistance(rings: Rings, x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length2 === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
      const k = Math.min(1, Math.max(0, t));
      nearest = Math.min(nearest, Math.hypot(x - ax - k * (bx - ax), y - ay - k * (by - ay)));
    }
  }
  return inside ? nearest : -nearest;
}
