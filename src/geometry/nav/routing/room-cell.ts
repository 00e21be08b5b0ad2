import { SEEN } from './sight-sweep';

/** Numbers of an entry: what it is at least, right ray x, y, offset, left ray x, y, offset, its base, point x, y. */
export const ENTRY = 10;

/** Codes of what an entry leads to: a node by its number, a target at a point, a target all along a strip. */
export const pointCode = (target: number): number => -1 - 2 * target;
export const stripCode = (target: number): number => -2 - 2 * target;

/** The target of a code that isn't a node's. */
export const codeTarget = (code: number): number => (-1 - code) >> 1;

/** Is it the code of a strip? */
export const isStrip = (code: number): boolean => code < 0 && (code & 1) === 0;

/**
 * What may be walked to first from each triangle of a room: nodes and targets that see a part of it, with what it is on
 * from there. Entries of the room's triangle i: `start[i] … start[i + 1] − 1`, those that can be nearest first.
 */
export interface RoomCell {
  readonly start: Int32Array;
  readonly codes: Int32Array;
  /** Per entry: the last gate or joint between what it leads to and the room (of the graph, or of the targets). */
  readonly vias: Int32Array;
  readonly numbers: Float64Array;
}

/** The entry that is best for a point of the room's triangle `place`, −1 = none. O(entries), no more than a few. */
export function bestEntry({ start, numbers, codes }: RoomCell, place: number, x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  const end = start[place + 1]!;
  // As a local: some loaders turn an imported constant into a call.
  const seen = SEEN;
  for (let entry = start[place]!; entry < end; entry++) {
    const at = entry * ENTRY;
    if (numbers[at]! >= least) break;
    const rx = numbers[at + 1]!;
    const ry = numbers[at + 2]!;
    if (rx * y - ry * x < numbers[at + 3]! - seen) continue;
    if (numbers[at + 4]! * y - numbers[at + 5]! * x > numbers[at + 6]! + seen) continue;
    const dx = x - numbers[at + 8]!;
    const dy = y - numbers[at + 9]!;
    const code = codes[entry]!;
    let length = numbers[at + 7]!;
    if (code < 0 && (code & 1) === 0) {
      const off = rx * dx + ry * dy;
      if (off < -seen) continue;
      length += Math.max(0, off);
    } else length += Math.sqrt(dx * dx + dy * dy);
    if (length >= least) continue;
    least = length;
    best = entry;
  }
  return best;
}
