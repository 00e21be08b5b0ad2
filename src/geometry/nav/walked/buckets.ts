/** Side of a bucket, metres: what is asked for is a few metres wide. */
const SIDE = 2;

/** Segments (four numbers each) in square buckets by their boxes: for many small questions about one place. Build O(segments · buckets of each). */
export class Buckets {
  readonly #minX: number;
  readonly #minY: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Segments of bucket b: `#inside[#start[b] … #start[b + 1] − 1]`. */
  readonly #start: Int32Array;
  readonly #inside: Int32Array;
  readonly #seen: Int32Array;
  #stamp = 0;

  constructor(ends: Float64Array) {
    const count = ends.length / 4;
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < ends.length; i += 2) {
      minX = Math.min(minX, ends[i]!);
      maxX = Math.max(maxX, ends[i]!);
      minY = Math.min(minY, ends[i + 1]!);
      maxY = Math.max(maxY, ends[i + 1]!);
    }
    this.#minX = minX;
    this.#minY = minY;
    this.#columns = count === 0 ? 0 : Math.floor((maxX - minX) / SIDE) + 1;
    this.#rows = count === 0 ? 0 : Math.floor((maxY - minY) / SIDE) + 1;
    this.#seen = new Int32Array(count);
    this.#start = new Int32Array(this.#columns * this.#rows + 1);
    const each = (i: number, visit: (bucket: number) => void): void => {
      const [ax, ay, bx, by] = [ends[4 * i]!, ends[4 * i + 1]!, ends[4 * i + 2]!, ends[4 * i + 3]!];
      this.#buckets(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), visit);
    };
    for (let i = 0; i < count; i++) each(i, (bucket) => void this.#start[bucket + 1]!++);
    for (let b = 0; b + 1 < this.#start.length; b++) this.#start[b + 1]! += this.#start[b]!;
    this.#inside = new Int32Array(this.#start.at(-1)!);
    const filled = this.#start.slice(0, -1);
    for (let i = 0; i < count; i++) each(i, (bucket) => void (this.#inside[filled[bucket]!++] = i));
  }

  /** Numbers of segments, each once, that may touch a box: all that do are among them. O(buckets + hits). */
  near(minX: number, minY: number, maxX: number, maxY: number): readonly number[] {
    const stamp = ++this.#stamp;
    const found: number[] = [];
    this.#buckets(minX, minY, maxX, maxY, (bucket) => {
      for (let i = this.#start[bucket]!; i < this.#start[bucket + 1]!; i++) {
        const segment = this.#inside[i]!;
        if (this.#seen[segment] === stamp) continue;
        this.#seen[segment] = stamp;
        found.push(segment);
      }
    });
    return found;
  }

  #buckets(minX: number, minY: number, maxX: number, maxY: number, visit: (bucket: number) => void): void {
    const at = (value: number, least: number, most: number): number =>
      Math.min(most - 1, Math.max(0, Math.floor((value - least) / SIDE)));
    if (this.#columns === 0) return;
    const [x0, x1] = [at(minX, this.#minX, this.#columns), at(maxX, this.#minX, this.#columns)];
    const [y0, y1] = [at(minY, this.#minY, this.#rows), at(maxY, this.#minY, this.#rows)];
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) visit(y * this.#columns + x);
  }
}
