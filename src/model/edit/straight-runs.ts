import { lineFrame } from '../derive/line-frame';
import type { Point } from '../schema/polygon';

/** Sine of the angle up to which a line goes straight on at one of its points. */
const STRAIGHT = 1e-3;

/** A part that meets the moved one flatter than this, as a sine, can't lead it. */
const LEADS = 0.3;

/** Straight parts of a line one after the other, from the first to the last of its points; past the last one of a ring they go on from its first. */
export type StraightRun = readonly [first: number, last: number];

const isRing = (line: readonly Point[]): boolean =>
  line.length > 3 && line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1];

/** Point of a line by its number, around the ring where it is one; undefined past its ends. */
export function pointOf(line: readonly Point[], i: number): Point | undefined {
  const n = line.length - 1;
  return isRing(line) ? line[((i % n) + n) % n] : line[i];
}

function goesOn(line: readonly Point[], i: number): boolean {
  const [a, p, b] = [pointOf(line, i - 1), pointOf(line, i), pointOf(line, i + 1)];
  const into = a && p ? lineFrame(a, p) : null;
  const out = p && b ? lineFrame(p, b) : null;
  if (into === null || out === null) return false;
  const cross = into.along[0] * out.along[1] - into.along[1] * out.along[0];
  const dot = into.along[0] * out.along[0] + into.along[1] * out.along[1];
  return dot > 0 && Math.abs(cross) <= STRAIGHT;
}

/** The straight run that a part of a line (the number of its first point) is of. O(points). */
export function straightRun(line: readonly Point[], part: number): StraightRun {
  let [first, last] = [part, part + 1];
  while (last - first < line.length && goesOn(line, first)) first--;
  while (last - first < line.length && goesOn(line, last)) last++;
  return [first, last];
}

/** All straight runs of a line, each once. O(points). */
export function straightRuns(line: readonly Point[]): StraightRun[] {
  const parts = line.length - 1;
  const known = new Set<number>();
  const runs: StraightRun[] = [];
  for (let part = 0; part < parts; part++) {
    if (known.has(part)) continue;
    const run = straightRun(line, part);
    for (let i = run[0]; i < run[1]; i++) known.add(((i % parts) + parts) % parts);
    runs.push(run);
  }
  return runs;
}

/** A line with one of its straight runs elsewhere: its two ends slide along the parts that lead to them. O(points). */
export function withRunMoved(line: readonly Point[], [first, last]: StraightRun, [dx, dy]: Point): Point[] {
  const [a, b] = [pointOf(line, first), pointOf(line, last)];
  const frame = a && b ? lineFrame(a, b) : null;
  if (frame === null) return [...line];
  const across = dx * frame.left[0] + dy * frame.left[1];
  const movedBy = (beside: Point | undefined, tip: Point): Point => {
    const lead = beside ? lineFrame(beside, tip) : null;
    const steep = lead === null ? 0 : lead.along[0] * frame.left[0] + lead.along[1] * frame.left[1];
    if (lead === null || Math.abs(steep) < LEADS) return [dx, dy];
    // What the lead gives across, and what was asked for along.
    const [over, straight] = [across / steep, dx * frame.along[0] + dy * frame.along[1]];
    return [
      lead.along[0] * over + frame.along[0] * straight,
      lead.along[1] * over + frame.along[1] * straight,
    ];
  };
  const by = new Map<Point, Point>();
  for (let i = first + 1; i < last; i++) by.set(pointOf(line, i)!, [dx, dy]);
  by.set(a!, movedBy(pointOf(line, first - 1), a!));
  by.set(b!, movedBy(pointOf(line, last + 1), b!));
  // The first and the last point of a ring are one place, told twice.
  return line.map((p, i) => {
    const shift = by.get(pointOf(line, i) ?? p);
    return shift === undefined ? p : [p[0] + shift[0], p[1] + shift[1]];
  });
}
