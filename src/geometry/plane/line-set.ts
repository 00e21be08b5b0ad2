/**
 * Open lines and closed rings as flat arrays, metres. Line `i` has the points `start[i] … start[i + 1] − 1`;
 * point `p` is `(coords[2p], coords[2p + 1])`. A closed line is a ring: its last point is joined to its first,
 * which is not repeated.
 */
export interface LineSet {
  readonly coords: Float64Array;
  readonly start: Int32Array;
  readonly closed: Uint8Array;
}

/** Number of lines. O(1). */
export const lineCount = (lines: LineSet): number => lines.closed.length;

/** Grows a LineSet line by line. */
export class LineSetBuilder {
  readonly #coords: number[] = [];
  readonly #start: number[] = [0];
  readonly #closed: number[] = [];

  /** Adds one line and returns its index. A ring's repeated closing point is dropped. */
  add(points: readonly (readonly [number, number])[], closed: boolean): number {
    const first = points[0];
    const last = points[points.length - 1];
    const repeated = closed && points.length > 1 && first![0] === last![0] && first![1] === last![1];
    const end = repeated ? points.length - 1 : points.length;
    for (let i = 0; i < end; i++) this.#coords.push(points[i]![0], points[i]![1]);
    this.#start.push(this.#coords.length / 2);
    this.#closed.push(closed ? 1 : 0);
    return this.#closed.length - 1;
  }

  build(): LineSet {
    return {
      coords: Float64Array.from(this.#coords),
      start: Int32Array.from(this.#start),
      closed: Uint8Array.from(this.#closed),
    };
  }
}
