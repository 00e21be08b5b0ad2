import { BoxIndex } from '../../geometry/index/box-index';
import { pointBounds } from '../../geometry/plane/bounds';
import { segmentDistance } from '../../geometry/plane/segment-distance';
import { distanceTo } from '../../model/edit/openings-on';
import type { Wall } from '../../model/schema/wall';

/** Finds walls near places of one storey. Built in O(n log n) for n walls. */
export class WallFinder {
  readonly #walls: readonly Wall[];
  readonly #index: BoxIndex;

  constructor(walls: readonly Wall[]) {
    this.#walls = walls;
    const boxes = new Float64Array(4 * walls.length);
    walls.forEach(({ body }, i) => {
      const line = body.form === 'line';
      const { minX, minY, maxX, maxY } = pointBounds(line ? body.line : body.outline.outer);
      const more = line ? body.thickness / 2 : 0;
      boxes.set([minX - more, minY - more, maxX + more, maxY + more], 4 * i);
    });
    this.#index = new BoxIndex(boxes);
  }

  /** Does a wall come within so many metres of a place? O(walls there · their points). */
  within(x: number, y: number, metres: number): boolean {
    const near = this.#index.search(x - metres, y - metres, x + metres, y + metres);
    return near.some((i) => wallDistance(this.#walls[i]!, x, y) <= metres);
  }
}

/** Metres from a point to the middle or the outline of a wall, less its half thickness. O(points of the wall). */
function wallDistance({ body }: Wall, x: number, y: number): number {
  if (body.form === 'polygon') return distanceTo(body.outline, [x, y]);
  let least = Infinity;
  body.line.forEach((b, i) => {
    const a = body.line[i - 1];
    if (a) least = Math.min(least, segmentDistance(x, y, ...a, ...b));
  });
  return least - body.thickness / 2;
}
