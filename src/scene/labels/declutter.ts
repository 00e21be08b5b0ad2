/** A box around a pixel. */
export interface LabelBox {
  readonly px: number;
  readonly py: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;
const GAP = 3;

/** Cell that a pixel lies in, in the picture: a box may be far larger than that. */
const cellOf = (value: number, size: number): number => Math.floor(Math.min(size, Math.max(0, value)) / CELL);

/** The part of a picture that nothing stands on yet: boxes over a grid of buckets. */
export class FreePicture {
  readonly #width: number;
  readonly #height: number;
  readonly #rows: number;
  readonly #buckets: (LabelBox[] | undefined)[];

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#rows = cellOf(height, height) + 1;
    this.#buckets = Array.from({ length: this.#rows * (cellOf(width, width) + 1) });
  }

  /** Does the box lie in the picture, at least in part, and touch nothing that was put? O(boxes near it). */
  has(box: LabelBox): boolean {
    const { px, py, width, height } = box;
    const outside =
      px - width / 2 > this.#width ||
      py - height / 2 > this.#height ||
      px + width / 2 < 0 ||
      py + height / 2 < 0;
    return !outside && this.#everyBucket(box, (bucket) => !bucket?.some((put) => touch(box, put)));
  }

  /** Nothing else may touch the box from now on. */
  put(box: LabelBox): void {
    this.#everyBucket(box, (bucket, at) => {
      if (bucket) bucket.push(box);
      else this.#buckets[at] = [box];
      return true;
    });
  }

  /** Puts the box where it has room; answers whether it has. */
  take(box: LabelBox): boolean {
    const free = this.has(box);
    if (free) this.put(box);
    return free;
  }

  /** Asks of every bucket that the box lies in, until one says no; answers whether none did. */
  #everyBucket(
    { px, py, width, height }: LabelBox,
    ask: (bucket: LabelBox[] | undefined, at: number) => boolean,
  ): boolean {
    const right = cellOf(px + width / 2, this.#width);
    const top = cellOf(py - height / 2, this.#height);
    const bottom = cellOf(py + height / 2, this.#height);
    for (let x = cellOf(px - width / 2, this.#width); x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const at = x * this.#rows + y;
        if (!ask(this.#buckets[at], at)) return false;
      }
    }
    return true;
  }
}

const touch = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.px - b.px) * 2 < a.width + b.width + 2 * GAP &&
  Math.abs(a.py - b.py) * 2 < a.height + b.height + 2 * GAP;
