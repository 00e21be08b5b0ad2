/** A box around a pixel. */
export interface LabelBox {
  readonly px: number;
  readonly py: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;
const GAP = 3;

/** The part of a picture that nothing stands on yet: boxes over a grid of buckets. */
export class FreePicture {
  readonly #width: number;
  readonly #height: number;
  readonly #buckets = new Map<number, LabelBox[]>();

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** Does the box lie in the picture, at least in part, and touch nothing that was put? O(boxes near it). */
  has(box: LabelBox): boolean {
    const { px, py, width, height } = box;
    const outside =
      px - width / 2 > this.#width ||
      py - height / 2 > this.#height ||
      px + width / 2 < 0 ||
      py + height / 2 < 0;
    return (
      !outside && !this.#keysOf(box).some((key) => this.#buckets.get(key)?.some((put) => touch(box, put)))
    );
  }

  /** Nothing else may touch the box from now on. */
  put(box: LabelBox): void {
    for (const key of this.#keysOf(box)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(box);
      else this.#buckets.set(key, [box]);
    }
  }

  /** Puts the first of the boxes that has room; answers which, −1 for none. */
  putFirst(boxes: readonly LabelBox[]): number {
    const at = boxes.findIndex((box) => this.has(box));
    if (boxes[at]) this.put(boxes[at]);
    return at;
  }

  /** Buckets that the box lies in, in the picture: a box may be far larger than that. */
  #keysOf({ px, py, width, height }: LabelBox): number[] {
    const cell = (value: number, size: number): number =>
      Math.floor(Math.min(size, Math.max(0, value)) / CELL);
    const keys: number[] = [];
    const top = cell(py - height / 2, this.#height);
    const bottom = cell(py + height / 2, this.#height);
    const right = cell(px + width / 2, this.#width);
    for (let x = cell(px - width / 2, this.#width); x <= right; x++) {
      for (let y = top; y <= bottom; y++) keys.push(x * 4096 + y);
    }
    return keys;
  }
}

/**
 * Which labels can stand without touching a more important one: true per label, earlier in the list = more important.
 * O(labels × labels per bucket). Labels wholly outside the viewport get false.
 */
export function declutter(labels: readonly LabelBox[], width: number, height: number): boolean[] {
  const free = new FreePicture(width, height);
  return labels.map((label) => free.putFirst([label]) === 0);
}

const touch = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.px - b.px) * 2 < a.width + b.width + 2 * GAP &&
  Math.abs(a.py - b.py) * 2 < a.height + b.height + 2 * GAP;
