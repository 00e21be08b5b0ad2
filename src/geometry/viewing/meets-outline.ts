/**
 * Whether part of the segment a–b lies in a polygon (corners x, y, …). What only touches it from without may be answered
 * either way: for an eye that sees the polygon, a face there hides nothing of it. O(corners), no allocation.
 */
export function meetsOutline(outline: Float64Array, ax: number, ay: number, bx: number, by: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  let hasA = false;
  let hasB = false;
  let px = outline[outline.length - 2]!;
  let py = outline[outline.length - 1]!;
  let before = dx * (py - ay) - dy * (px - ax);
  for (let i = 0; i < outline.length; i += 2) {
    const qx = outline[i]!;
    const qy = outline[i + 1]!;
    const after = dx * (qy - ay) - dy * (qx - ax);
    if (before * after <= 0) {
      const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
      const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
      if (a * b <= 0) return true;
    }
    // Rays from both ends eastwards.
    if (py > ay !== qy > ay && ax < px + ((ay - py) * (qx - px)) / (qy - py)) hasA = !hasA;
    if (py > by !== qy > by && bx < px + ((by - py) * (qx - px)) / (qy - py)) hasB = !hasB;
    px = qx;
    py = qy;
    before = after;
  }
  return hasA || hasB;
}
