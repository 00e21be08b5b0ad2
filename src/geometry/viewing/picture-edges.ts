import type { Aim } from './aim';
import type { ImageBox } from './lens';

/** The whole picture. */
export const PICTURE: ImageBox = { left: 0, top: 0, right: 1, bottom: 1 };

/** A half-plane of the plan, relative to the eye: where a·dx + b·dy + c ≥ 0. */
export type HalfPlane = readonly [a: number, b: number, c: number];

/**
 * What of the plane at a height a flat lens shows in a box of its picture: where all four hold. Exact, as rectilinear
 * lenses lay straight lines on straight lines; where all hold, the depth is not below 0. O(1).
 */
export function pictureEdges(aim: Aim, height: number, { left, top, right, bottom }: ImageBox): HalfPlane[] {
  const { wide, high, sinHeading, cosHeading } = aim;
  const along = depthPlane(aim, height);
  const drop = aim.z - height;
  const aside: HalfPlane = [sinHeading, -cosHeading, 0];
  const below: HalfPlane = [-cosHeading * aim.sinTilt, -sinHeading * aim.sinTilt, drop * aim.cosTilt];
  return [
    sum(aside, along, -(left - 0.5) * wide),
    sum(below, along, -(top - 0.5) * high),
    sum(scaled(aside, -1), along, (right - 0.5) * wide),
    sum(scaled(below, -1), along, (bottom - 0.5) * high),
  ];
}

/** Depth along the axis of points at a height, as a·dx + b·dy + c. */
export function depthPlane(aim: Aim, height: number): HalfPlane {
  const { cosHeading, sinHeading, cosTilt, sinTilt } = aim;
  return [cosHeading * cosTilt, sinHeading * cosTilt, (aim.z - height) * sinTilt];
}

const scaled = ([a, b, c]: HalfPlane, by: number): HalfPlane => [a * by, b * by, c * by];
const sum = (p: HalfPlane, q: HalfPlane, by: number): HalfPlane => [
  p[0] + q[0] * by,
  p[1] + q[1] * by,
  p[2] + q[2] * by,
];

type Point = readonly [number, number];

/** The part of a convex polygon, relative to the eye, that lies in all half-planes (Sutherland, Hodgman 1974). */
export function clipped(polygon: readonly Point[], planes: readonly HalfPlane[]): Point[] {
  let points: Point[] = [...polygon];
  for (const [a, b, c] of planes) {
    const kept: Point[] = [];
    points.forEach((p, i) => {
      const q = points[(i + 1) % points.length]!;
      const before = a * p[0] + b * p[1] + c;
      const after = a * q[0] + b * q[1] + c;
      if (before >= 0) kept.push(p);
      if (before >= 0 === after >= 0) return;
      const t = before / (before - after);
      kept.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
    });
    points = kept;
  }
  return points;
}
