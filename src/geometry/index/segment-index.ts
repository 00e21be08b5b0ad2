import Flatbush from 'flatbush';

/** A segment whose box is fatter than this many mean lengths goes in as several boxes along it. */
const PIECE_LENGTHS = 1;

/**
 * Static index of straight segments: who may come near whom. Segment `i` runs from `(ends[4i], ends[4i + 1])`
 * to `(ends[4i + 2], ends[4i + 3])`. Long slanting segments are filed piece by piece, so that a turned
 * building costs no more than one drawn along the axes. Build O(n log n).
 */
export class SegmentIndex {
  readonly #ends: Float64Array;
  readonly #pieceLimit: number;
  readonly #tree: Flatbush | null;
  readonly #owner: Int32Array;
  readonly #seen: Int32Array;
  #stamp = 0;

  constructor(ends: Float64Array) {
    const count = ends.length / 4;
    this.#ends = ends;
    this.#seen = new Int32Array(count);
    let total = 0;
    for (let i = 0; i < count; i++) {
      total += Math.abs(ends[4 * i + 2]! - ends[4 * i]!) + Math.abs(ends[4 * i + 3]! - ends[4 * i + 1]!);
    }
    this.#pieceLimit = (PIECE_LENGTHS * total) / Math.max(1, count);
    let pieces = 0;
    for (let i = 0; i < count; i++) pieces += this.#pieceCount(i);
    this.#owner = new Int32Array(pieces);
    this.#tree = pieces === 0 ? null : this.#fill(new Flatbush(pieces));
  }

  /**
   * Calls `visit` once with every segment whose boxes come within `margin` metres of segment `i`'s boxes
   * (a superset of those near it; `i` itself is left out). Not re-entrant. Cost O(log n + hits).
   */
  near(i: number, margin: number, visit: (other: number) => void): void {
    const stamp = ++this.#stamp;
    this.#seen[i] = stamp;
    const take = (piece: number): boolean => {
      const other = this.#owner[piece]!;
      if (this.#seen[other] !== stamp) {
        this.#seen[other] = stamp;
        visit(other);
      }
      return false;
    };
    this.#eachPiece(i, (minX, minY, maxX, maxY) => {
      this.#tree?.search(minX - margin, minY - margin, maxX + margin, maxY + margin, take);
    });
  }

  #fill(tree: Flatbush): Flatbush {
    for (let i = 0; i < this.#seen.length; i++) {
      this.#eachPiece(i, (minX, minY, maxX, maxY) => {
        this.#owner[tree.add(minX, minY, maxX, maxY)] = i;
      });
    }
    tree.finish();
    return tree;
  }

  #pieceCount(i: number): number {
    const ends = this.#ends;
    const width = Math.abs(ends[4 * i + 2]! - ends[4 * i]!);
    const height = Math.abs(ends[4 * i + 3]! - ends[4 * i + 1]!);
    const thin = Math.min(width, height);
    return thin > this.#pieceLimit ? Math.ceil(thin / this.#pieceLimit) : 1;
  }

  #eachPiece(i: number, visit: (minX: number, minY: number, maxX: number, maxY: number) => void): void {
    const ends = this.#ends;
    const ax = ends[4 * i]!;
    const ay = ends[4 * i + 1]!;
    const bx = ends[4 * i + 2]!;
    const by = ends[4 * i + 3]!;
    const count = this.#pieceCount(i);
    let fromX = ax;
    let fromY = ay;
    for (let k = 1; k <= count; k++) {
      const toX = k === count ? bx : ax + ((bx - ax) * k) / count;
      const toY = k === count ? by : ay + ((by - ay) * k) / count;
      visit(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY));
      fromX = toX;
      fromY = toY;
    }
  }
}
