import type { StarTriangle } from './star-of';

/** The one point that a search for a way looks for, and the shortest way to it so far. */
export class SearchTarget {
  length = Infinity;
  root = 0;
  imageX = 0;
  imageY = 0;
  via = -1;
  /** Triangle in whose frame the target was reached, and where it lies there. */
  triangle = -1;
  x = 0;
  y = 0;

  constructor(readonly star: readonly StarTriangle[]) {}

  /** Tells that a cone (apex, rays relative to it, 0 = all round) passes over a triangle. O(1). */
  seen(
    triangle: number,
    ix: number,
    iy: number,
    rx: number,
    ry: number,
    lx: number,
    ly: number,
    base: number,
    root: number,
    via: number,
    lenient: number,
  ): void {
    for (const place of this.star) {
      if (place.triangle !== triangle) continue;
      const vx = place.x - ix;
      const vy = place.y - iy;
      const length = base + Math.sqrt(vx * vx + vy * vy);
      if (length >= this.length) continue;
      if (rx * vy - ry * vx < -lenient * (Math.abs(rx) + Math.abs(ry))) continue;
      if (lx * vy - ly * vx > lenient * (Math.abs(lx) + Math.abs(ly))) continue;
      this.length = length;
      this.root = root;
      this.imageX = ix;
      this.imageY = iy;
      this.via = via;
      this.triangle = triangle;
      this.x = place.x;
      this.y = place.y;
    }
  }
}
