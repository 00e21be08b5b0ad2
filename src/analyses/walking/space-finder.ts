import { ringArea } from '../../geometry/plane/ring-area';
import { PlanShapes, shapeOf } from '../../model/derive/plan-shapes';
import type { Space } from '../../model/schema/space';

/** Which of some spaces of one storey a place lies in. Built in O(n log n) for n points of their outlines. */
export class SpaceFinder {
  readonly #shapes: PlanShapes;
  readonly #areas: readonly number[];

  constructor(spaces: readonly Space[]) {
    this.#shapes = new PlanShapes(spaces.map((space) => shapeOf(space.outline)));
    this.#areas = spaces.map(({ outline }) =>
      [outline.outer, ...outline.holes].reduce((sum, ring) => sum + ringArea(ring), 0),
    );
  }

  /** Index of the space at a place; where spaces overlap, of the smallest; −1 where none is. O(spaces there). */
  at(x: number, y: number): number {
    let best = -1;
    for (const space of this.#shapes.at(x, y)) {
      if (best < 0 || this.#areas[space]! < this.#areas[best]!) best = space;
    }
    return best;
  }
}
