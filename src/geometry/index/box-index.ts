import Flatbush from 'flatbush';

/**
 * Static index of boxes. Box `i` is `(boxes[4i], boxes[4i + 1])` … `(boxes[4i + 2], boxes[4i + 3])`, lower
 * corner first. Build O(n log n).
 */
export class BoxIndex {
  readonly #tree: Flatbush | null;

  constructor(boxes: Float64Array) {
    const count = boxes.length / 4;
    this.#tree = count === 0 ? null : new Flatbush(count);
    if (this.#tree === null) return;
    for (let i = 0; i < count; i++) {
      this.#tree.add(boxes[4 * i]!, boxes[4 * i + 1]!, boxes[4 * i + 2]!, boxes[4 * i + 3]!);
    }
    this.#tree.finish();
  }

  /** Indices of the boxes that meet the rectangle (touching counts), ascending. Cost O(log n + hits · log hits). */
  search(minX: number, minY: number, maxX: number, maxY: number): number[] {
    return this.#tree === null ? [] : this.#tree.search(minX, minY, maxX, maxY).sort((a, b) => a - b);
  }
}
