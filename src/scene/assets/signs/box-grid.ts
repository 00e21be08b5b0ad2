const CELL = 48;
/** Cells in a row of keys: a picture is never so wide. */
const ROW = 1 << 16;

/** Boxes of pixels that are taken, wherever they are: found by the cells that they lie in. */
export class BoxGrid {
  readonly #cells = new Map<number, number[]>();
  /** left, top, right, bottom a box. */
  readonly #boxes: number[] = [];

  /** Does the box touch nothing that was put? O(boxes near it). */
  isFree(left: number, top: number, right: number, bottom: number): boolean {
    const boxes = this.#boxes;
    for (let x = cellOf(left); x <= cellOf(right); x++) {
      for (let y = cellOf(top); y <= cellOf(bottom); y++) {
        for (const at of this.#cells.get(x * ROW + y) ?? []) {
          const apart =
            boxes[at]! >= right ||
            boxes[at + 2]! <= left ||
            boxes[at + 1]! >= bottom ||
            boxes[at + 3]! <= top;
          if (!apart) return false;
        }
      }
    }
    return true;
  }

  put(left: number, top: number, right: number, bottom: number): void {
    const at = this.#boxes.length;
    this.#boxes.push(left, top, right, bottom);
    for (let x = cellOf(left); x <= cellOf(right); x++) {
      for (let y = cellOf(top); y <= cellOf(bottom); y++) {
        const key = x * ROW + y;
        const cell = this.#cells.get(key);
        if (cell) cell.push(at);
        else this.#cells.set(key, [at]);
      }
    }
  }
}

const cellOf = (pixel: number): number => Math.floor(pixel / CELL);
