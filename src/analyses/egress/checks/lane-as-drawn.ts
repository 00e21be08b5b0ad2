import { growBounds, boundsMeet, pointBounds } from '../../../geometry/plane/bounds';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point } from '../../../model/schema/polygon';
import { footOn, type Line } from './area-distance';
import { hasRoom, onOutline, sidesOf, type Lane, type LaneSide } from './lane-sides';

/** The narrowest place of a lane. */
export interface DrawnWidth {
  /** Metres between its edges. */
  readonly width: number;
  /** In the middle. */
  readonly at: Point;
}

/** What is as wide as asked but for rounding is as wide, metres: plans are drawn to the centimetre. */
const ROUNDING = 0.005;
/** Between places of a line that are looked at whether they lie on the lane, metres. */
const STEP = 0.25;

/**
 * The narrowest place of a lane, with nothing standing on it, where it is narrower than `asked` metres; null = it is as wide wherever
 * one has to come through. A line between two of its closed edges counts that has on both sides where one comes from or goes to: an
 * open stretch, or room for a disc as wide as asked; of a lane that is nowhere so wide, as much of it as would be as long. Two edges
 * are nearest at an end of one of them, or all along: ends and middles are tried. Holes aren't looked at. O(pairs of edges nearer than that
 * · points), and a pole for each.
 */
export function drawnNarrow(lane: Lane, asked: number): DrawnWidth | null {
  const width = asked - ROUNDING;
  const { outer } = lane;
  const isWideSomewhere = hasRoom(outer, width);
  const leads = ({ isOpen, ring }: LaneSide, [a, b]: Line): boolean => {
    if (isOpen) return true;
    if (isWideSomewhere) return hasRoom(ring, width);
    return ring.some(([x, y]) => segmentDistance(x, y, ...a, ...b) >= asked);
  };
  const banks = lane.outline
    .filter(({ open }) => !open)
    .map((bank) => ({ bank, box: pointBounds(bank.line) }));
  let narrowest: DrawnWidth | null = null;
  banks.forEach(({ bank: first, box }, i) => {
    const near = growBounds(box, width);
    for (const { bank: second, box: other } of banks.slice(i + 1)) {
      if (!boundsMeet(near, other)) continue;
      for (const line of across(first.line, second.line)) {
        const [a, b] = line;
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (length >= Math.min(width, narrowest?.width ?? Infinity)) continue;
        if (length === 0 || !liesOn(outer, line, length)) continue;
        const sides = sidesOf(lane, onOutline(first, a), onOutline(second, b));
        if (!sides.every((side) => leads(side, line))) continue;
        narrowest = { width: length, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
      }
    }
  });
  return narrowest;
}

/** From the ends and the middle of either line square to the other. */
function across(first: Line, second: Line): Line[] {
  return [
    ...marks(first).map((a): Line => [a, footOn(second, a)]),
    ...marks(second).map((b): Line => [footOn(first, b), b]),
  ];
}

const marks = ([a, b]: Line): readonly Point[] => [a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]];

/** Does a line from edge to edge lie on the lane, and not outside of a bend of it? */
function liesOn(outer: readonly Point[], [[ax, ay], [bx, by]]: Line, length: number): boolean {
  const steps = Math.ceil(length / STEP) + 1;
  for (let k = 1; k < steps; k++) {
    const share = k / steps;
    if (placeInRings([outer], ax + share * (bx - ax), ay + share * (by - ay), 0) === 'outside') return false;
  }
  return true;
}
