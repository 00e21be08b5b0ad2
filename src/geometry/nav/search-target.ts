import type { StarTriangle } from './star-of';

/** What a search tells of what it sees. */
export interface SearchWatch {
  /** Longer ways are of no use any more, metres. */
  readonly length: number;
  /**
   * Tells that a cone (apex, rays relative to it, 0 = all round) passes over a triangle. `base` = length of the way to the
   * apex; `root` = its last bend, `via` = its last crossing between sheets.
   */
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
  ): void;
}

/** A place that a search watches for, in the frame of a triangle that holds it. */
export interface WatchedPlace {
  /** Its number among those watched for. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** Places by the triangles that hold them (`starOf` each). O(triangles that hold one). */
export function placesByTriangle(
  stars: readonly (readonly StarTriangle[])[],
): ReadonlyMap<number, readonly WatchedPlace[]> {
  const found = new Map<number, WatchedPlace[]>();
  stars.forEach((star, place) => {
    for (const { triangle, x, y } of star) {
      const listed = found.get(triangle);
      if (listed) listed.push({ place, x, y });
      else found.set(triangle, [{ place, x, y }]);
    }
  });
  return found;
}

/** The points that a search for a way looks for, and the shortest way to the nearest of them so far. */
export class SearchTarget implements SearchWatch {
  length = Infinity;
  /** Number of the target that is nearest so far; of some at one distance the one met first. */
  target = -1;
  root = 0;
  imageX = 0;
  imageY = 0;
  via = -1;
  /** Triangle in whose frame the target was reached, and where it lies there. */
  triangle = -1;
  x = 0;
  y = 0;
  readonly #places: ReadonlyMap<number, readonly WatchedPlace[]>;

  /** `stars` has the triangles that hold each target (`starOf`). */
  constructor(stars: readonly (readonly StarTriangle[])[]) {
    this.#places = placesByTriangle(stars);
  }

  /** O(targets in the triangle). */
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
    const places = this.#places.get(triangle);
    if (places === undefined) return;
    for (const place of places) {
      const vx = place.x - ix;
      const vy = place.y - iy;
      const length = base + Math.sqrt(vx * vx + vy * vy);
      if (length >= this.length) continue;
      if (rx * vy - ry * vx < -lenient * (Math.abs(rx) + Math.abs(ry))) continue;
      if (lx * vy - ly * vx > lenient * (Math.abs(lx) + Math.abs(ly))) continue;
      this.length = length;
      this.target = place.place;
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
