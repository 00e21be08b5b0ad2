import type { Aim } from '../../geometry/viewing/aim';

/** A direction in a camera's own frame: right of its axis, below it, along it. */
export type Ray = readonly [right: number, below: number, along: number];

/**
 * The direction that a place of a picture shows, the inverse of `look`: u and v 0 … 1 from the left and from the top. Null
 * outside of the picture circle of a fisheye. `PICTURE_RAY` says the same to the graphics card, line by line. O(1).
 */
export function pictureRay({ kind, wide, high, circle }: Aim, u: number, v: number): Ray | null {
  const a = (u - 0.5) * wide;
  const b = (v - 0.5) * high;
  if (kind === 0) return [a, b, 1];
  if (kind === 2) return [Math.sin(a), b, Math.cos(a)];
  const off = Math.sqrt(a * a + b * b);
  if (off > circle) return null;
  const share = off < 1e-6 ? 1 : Math.sin(off) / off;
  return [a * share, b * share, Math.cos(off)];
}

export const PICTURE_RAY = /* glsl */ `
  uniform int kind;
  uniform float wide;
  uniform float high;
  uniform float circle;

  /** 0 in w: nothing is in the picture there. */
  vec4 pictureRay(float u, float v) {
    float a = (u - 0.5) * wide;
    float b = (v - 0.5) * high;
    if (kind == 0) return vec4(a, b, 1.0, 1.0);
    if (kind == 2) return vec4(sin(a), b, cos(a), 1.0);
    float off = sqrt(a * a + b * b);
    if (off > circle) return vec4(0.0);
    float share = off < 1e-6 ? 1.0 : sin(off) / off;
    return vec4(a * share, b * share, cos(off), 1.0);
  }
`;

/** Six flat pictures around an eye, as axes in its frame: what each has to its right, below it and along it. */
export const SIDES: readonly (readonly [right: Ray, below: Ray, along: Ray])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0, 0, -1],
    [0, 1, 0],
    [1, 0, 0],
  ],
  [
    [0, 0, 1],
    [0, 1, 0],
    [-1, 0, 0],
  ],
  [
    [1, 0, 0],
    [0, 0, -1],
    [0, 1, 0],
  ],
  [
    [1, 0, 0],
    [0, 0, 1],
    [0, -1, 0],
  ],
  [
    [-1, 0, 0],
    [0, 1, 0],
    [0, 0, -1],
  ],
];

/** Half the width of a side's picture at distance 1: a little more than 45°, so that no seam is without neighbours. */
export const SIDE_REACH = 1.02;

const dot = (a: Ray, b: Ray): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The side that a ray goes through, and where in its picture, 0 … 1 from the left and from the top. O(1). */
export function sideOf(ray: Ray): readonly [side: number, u: number, v: number] {
  let side = 0;
  for (let i = 1; i < SIDES.length; i++) if (dot(ray, SIDES[i]![2]) > dot(ray, SIDES[side]![2])) side = i;
  const [right, below, along] = SIDES[side]!;
  const scale = 0.5 / (dot(ray, along) * SIDE_REACH);
  return [side, 0.5 + dot(ray, right) * scale, 0.5 + dot(ray, below) * scale];
}

/** Places across and down a picture at which is asked what sides it needs. */
const LATTICE = 48;

/** Numbers of the sides that a picture shows anything of. O(1). */
export function neededSides(aim: Aim): number[] {
  const needed = new Set<number>();
  for (let i = 0; i <= LATTICE; i++) {
    for (let j = 0; j <= LATTICE; j++) {
      const ray = pictureRay(aim, i / LATTICE, j / LATTICE);
      if (ray !== null) needed.add(sideOf(ray)[0]);
    }
  }
  return [...needed].toSorted((a, b) => a - b);
}
