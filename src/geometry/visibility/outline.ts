/** Corners closer than this to the one before, in metres, are the same corner seen by two rays. */
const SAME_CORNER = 1e-10;

/** Instead of a line: the edge is along a sight line, through free air (or along a wall that the eye looks along). */
export const AIR = -1;

/** Instead of a line: sight leaves the frame here, nothing stopped it. */
export const FRAME = -2;

let scratchPoints = new Float64Array(4 * 1024);
let scratchLine = new Int32Array(2 * 1024);

/** Joins the pieces that an eye sees, given counter-clockwise, to one outline. One at a time: they share their scratch. */
export class Outline {
  readonly #points: Float64Array;
  /** What the edge that starts at the corner lies on. */
  readonly #line: Int32Array;
  #size = 0;
  #lastEdge = -1;
  #firstEdge = -1;

  /** Room for `pieces` pieces and corners. */
  constructor(pieces: number) {
    if (scratchLine.length < 2 * pieces) {
      scratchPoints = new Float64Array(8 * pieces);
      scratchLine = new Int32Array(4 * pieces);
    }
    this.#points = scratchPoints;
    this.#line = scratchLine;
  }

  /** A corner that hides nothing: the eye itself, on a solid's face. */
  corner(x: number, y: number): void {
    if (!this.#endsAt(x, y)) this.#push(x, y);
    this.#lastEdge = -1;
  }

  /** A piece of half-edge `edge`, which lies on `line`. Neighbouring pieces of one half-edge become one edge. */
  piece(edge: number, line: number, x0: number, y0: number, x1: number, y1: number): void {
    if (isSame(x0, y0, x1, y1)) return;
    if (this.#size === 0) this.#firstEdge = edge;
    const joined = this.#endsAt(x0, y0);
    if (joined && edge === this.#lastEdge) {
      this.#points[2 * this.#size - 2] = x1;
      this.#points[2 * this.#size - 1] = y1;
      return;
    }
    if (!joined) this.#push(x0, y0);
    this.#line[this.#size - 1] = line;
    this.#push(x1, y1);
    this.#lastEdge = edge;
  }

  /** The finished outline: corners less the repeated last one, moved by `(dx, dy)`, and what each edge lies on. */
  finish(dx: number, dy: number): { vertices: Float64Array; lines: Int32Array } {
    let from = 0;
    let to = this.#size;
    if (to > 1 && this.#endsAt(this.#points[0]!, this.#points[1]!)) {
      to--;
      if (this.#firstEdge >= 0 && this.#firstEdge === this.#lastEdge) from++;
    }
    const vertices = this.#points.slice(2 * from, 2 * to);
    for (let i = 0; i < vertices.length; i += 2) {
      vertices[i]! += dx;
      vertices[i + 1]! += dy;
    }
    return { vertices, lines: this.#line.slice(from, to) };
  }

  #push(x: number, y: number): void {
    this.#points[2 * this.#size] = x;
    this.#points[2 * this.#size + 1] = y;
    this.#line[this.#size] = AIR;
    this.#size++;
  }

  #endsAt(x: number, y: number): boolean {
    const last = 2 * this.#size - 2;
    return last >= 0 && isSame(this.#points[last]!, this.#points[last + 1]!, x, y);
  }
}

const isSame = (x0: number, y0: number, x1: number, y1: number): boolean =>
  Math.abs(x0 - x1) <= SAME_CORNER && Math.abs(y0 - y1) <= SAME_CORNER;
