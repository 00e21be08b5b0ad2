import type { Space } from '../../model/schema/space';

/** A place beside the outline of a space, before anything is known of what stands there. Metres. */
export interface WallSpot {
  /** On the outline. */
  readonly x: number;
  readonly y: number;
  /** Into the space, of length 1. */
  readonly nx: number;
  readonly ny: number;
}

/** Shorter edges are corners of a column or a moulding: nothing hangs there, metres. */
const LEAST_EDGE = 0.3;

/** Evenly along each edge of a space's outline, at most `step` metres apart; the middle of short ones. O(length / step). */
export function wallSpots({ outline: { outer, holes } }: Pick<Space, 'outline'>, step: number): WallSpot[] {
  return [outer, ...holes].flatMap((ring) =>
    ring.flatMap(([ax, ay], i): WallSpot[] => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const length = Math.hypot(bx - ax, by - ay);
      if (length < LEAST_EDGE) return [];
      const count = Math.ceil(length / step);
      // Rings run with the space on their left: outer ones counter-clockwise, holes clockwise.
      const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
      return Array.from({ length: count }, (_, k): WallSpot => {
        const share = (k + 0.5) / count;
        return { x: ax + share * (bx - ax), y: ay + share * (by - ay), nx, ny };
      });
    }),
  );
}
