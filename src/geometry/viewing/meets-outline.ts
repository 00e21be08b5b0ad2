type Point = readonly [number, number];

/**
 * Whether part of the segment a–b lies in a polygon seen from (0, 0). What only touches it from without may be answered
 * either way: a face there hides nothing that the polygon holds. O(corners).
 */
export function meetsOutline(outline: readonly Point[], a: Point, b: Point): boolean {
  const [ax, ay] = a;
  const [bx, by] = b;
  let hasA = false;
  let hasB = false;
  let p = outline[outline.length - 1];
  if (p === undefined) return false;
  for (const q of outline) {
    if (isCut(p, q, ax, ay)) hasA = !hasA;
    if (isCut(p, q, bx, by)) hasB = !hasB;
    const across = side(a, b, p) * side(a, b, q);
    if (across <= 0 && side(p, q, a) * side(p, q, b) <= 0) return true;
    p = q;
  }
  return hasA || hasB;
}

/** Whether the ray from a point eastwards cuts the edge p–q. */
const isCut = ([px, py]: Point, [qx, qy]: Point, x: number, y: number): boolean =>
  py > y !== qy > y && x < px + ((y - py) * (qx - px)) / (qy - py);

const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);
