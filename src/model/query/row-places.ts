import type { Point } from '../schema/polygon';

/** How many stand in a row: so many, or as many as it takes for them to be at most so many metres apart. */
export type RowAsked = { readonly count: number } | { readonly spacing: number };

/** More than this is a slip of the hand. */
export const MOST_IN_ROW = 500;

/**
 * Places of a straight row from one point to another, both ends included and evenly apart. One only when the ends are
 * the same or `count` is 1: the first. `count` is whole and at least 1, `spacing` positive; at most `MOST_IN_ROW`.
 */
export function rowPlaces([ax, ay]: Point, [bx, by]: Point, asked: RowAsked): Point[] {
  const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
  const wanted = 'count' in asked ? asked.count : Math.ceil(length / asked.spacing - 1e-9) + 1;
  const count = length === 0 ? 1 : Math.min(MOST_IN_ROW, Math.max(1, wanted));
  return Array.from({ length: count }, (_, i): Point => {
    const share = count === 1 ? 0 : i / (count - 1);
    return [ax + (bx - ax) * share, ay + (by - ay) * share];
  });
}
