/** A box on a sheet: millimetres of its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  /** Half of it. */
  readonly wide: number;
  readonly high: number;
}

/** Do two boxes lie over each other? */
export const meet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.wide + b.wide && Math.abs(a.y - b.y) < a.high + b.high;

/** A straight line of the drawing: millimetres of the sheet. */
export type DrawnLine = readonly [readonly [number, number], readonly [number, number]];

/** Does a line come into a box? Cut to the box side by side (Liang and Barsky). */
export function crosses([[ax, ay], [bx, by]]: DrawnLine, { x, y, wide, high }: Box): boolean {
  let [from, to] = [0, 1];
  const cut = (start: number, step: number, middle: number, half: number): boolean => {
    if (step === 0) return Math.abs(start - middle) < half;
    const [a, b] = [(middle - half - start) / step, (middle + half - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    return from < to;
  };
  return cut(ax, bx - ax, x, wide) && cut(ay, by - ay, y, high);
}

/** How much of two boxes lies over each other, mm². */
export const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.wide, b.x + b.wide) - Math.max(a.x - a.wide, b.x - b.wide)) *
  Math.max(0, Math.min(a.y + a.high, b.y + b.high) - Math.max(a.y - a.high, b.y - b.high));

/** Does a box lie within another, all of it? */
export const liesIn = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) + a.wide <= b.wide + 1e-9 && Math.abs(a.y - b.y) + a.high <= b.high + 1e-9;
