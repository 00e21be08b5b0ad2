import type { Point } from '../schema/polygon';

/**
 * A straight line of the plan as a frame: `u` metres along it from its start, `v` metres to its left.
 */
export interface LineFrame {
  readonly origin: Point;
  readonly length: number;
  /** Unit vector along the line. */
  readonly along: Point;
  /** Unit vector to the left of it. */
  readonly left: Point;
}

/** The frame of the line from a to b; null when they are the same point. */
export function lineFrame(a: Point, b: Point): LineFrame | null {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const along: Point = [dx / length, dy / length];
  return { origin: a, length, along, left: [-along[1], along[0]] };
}

/** Plan point of (u, v). */
export const pointAt = (frame: LineFrame, u: number, v: number): Point => [
  frame.origin[0] + frame.along[0] * u + frame.left[0] * v,
  frame.origin[1] + frame.along[1] * u + frame.left[1] * v,
];

/** (u, v) of a plan point. */
export const inFrame = (frame: LineFrame, p: Point): Point => {
  const dx = p[0] - frame.origin[0];
  const dy = p[1] - frame.origin[1];
  return [dx * frame.along[0] + dy * frame.along[1], dx * frame.left[0] + dy * frame.left[1]];
};

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Counter-clockwise rectangle along the frame, from u0 to u1 and from v0 to v1 (v0 < v1). */
export const frameBox = (frame: LineFrame, u0: number, u1: number, v0: number, v1: number): Point[] => [
  pointAt(frame, u0, v0),
  pointAt(frame, u1, v0),
  pointAt(frame, u1, v1),
  pointAt(frame, u0, v1),
];
