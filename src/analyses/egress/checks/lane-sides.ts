import { pole } from '../../../geometry/plane/pole';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point } from '../../../model/schema/polygon';
import type { Bank } from './lane-banks';

/** Of the largest disc in a part of a lane, metres. */
const PRECISION = 0.01;

/** A lane, or another floor on which something must get through. */
export interface Lane {
  readonly outer: readonly Point[];
  /** All of its outline. */
  readonly outline: readonly Bank[];
  /** Where one comes from, a place on the outline; null = one goes from any end of it to any other. */
  readonly from: Point | null;
}

/** A place on an outline: number of the edge, and share of it. */
export type OnRing = number;

/** What of a lane lies on one side of a line from one place of its outline to another. */
export interface LaneSide {
  /** One comes from there, or the lane goes on there into other ground that is driven on. */
  readonly isOpen: boolean;
  readonly ring: readonly Point[];
}

/** The two sides of a line between two places of the outline. O(points + stretches of the outline). */
export function sidesOf(
  { outer, outline, from: start }: Lane,
  one: OnRing,
  other: OnRing,
): readonly LaneSide[] {
  const [low, high] = one < other ? [one, other] : [other, one];
  const at = (place: OnRing): Point => {
    const edge = Math.min(Math.floor(place), outer.length - 1);
    const [a, b] = [outer[edge]!, outer[(edge + 1) % outer.length]!];
    const share = place - edge;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  const isBetween = (place: OnRing): boolean => place > low && place < high;
  const inner = outer.filter((_, i) => isBetween(i));
  // From the higher place on round to the lower one.
  const after = outer.filter((_, i) => i >= high);
  const before = outer.filter((_, i) => i <= low);
  const sides = [
    { ring: [at(low), ...inner, at(high)], holds: isBetween },
    { ring: [at(high), ...after, ...before, at(low)], holds: (place: OnRing) => !isBetween(place) },
  ];
  const begins = start === null ? null : nearestOn(outline, start);
  return sides.map(({ ring, holds }) => ({
    ring,
    isOpen:
      (begins !== null && holds(begins)) ||
      outline.some(({ open, edge, from, to }) => open && holds(edge + (from + to) / 2)),
  }));
}

/** Is there room for a disc as wide as that within a ring? Cost: a pole. */
export const hasRoom = (ring: readonly Point[], width: number): boolean =>
  2 * pole([ring], PRECISION).radius >= width - 2 * PRECISION;

/** The place of the outline where a point of a stretch of it lies. O(1). */
export function onOutline({ line: [a, b], edge, from, to }: Bank, [x, y]: Point): OnRing {
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const share = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square;
  return edge + from + Math.min(1, Math.max(0, share)) * (to - from);
}

function nearestOn(outline: readonly Bank[], place: Point): OnRing {
  const off = ({ line }: Bank): number => distanceTo(line, place);
  return onOutline(
    outline.reduce((best, bank) => (off(bank) < off(best) ? bank : best)),
    place,
  );
}

const distanceTo = ([[ax, ay], [bx, by]]: Bank['line'], [x, y]: Point): number =>
  segmentDistance(x, y, ax, ay, bx, by);
