import { MOST_PITCH, type WalkPose } from './walker';

const DEGREES = 180 / Math.PI;
/** Of x and y, metres: no campus is larger. */
const FARTHEST = 1e7;

/** Place (metres) and directions (degrees) as `x,y,azimuth,pitch`. */
export function writeWalk({ at: [x, y], azimuth, pitch }: WalkPose): string {
  const turn = Math.round(azimuth * DEGREES) % 360;
  const short = (value: number): string => String(Number(value.toFixed(2)));
  return [short(x), short(y), (turn + 360) % 360, Math.round(pitch * DEGREES)].join(',');
}

/** What such a text tells; null when it is none. */
export function readWalk(text: string | undefined): WalkPose | null {
  const parts = (text ?? '').split(',');
  const [x, y, azimuth, pitch] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parts.length !== 4 || x === undefined || y === undefined || pitch === undefined) return null;
  if (azimuth === undefined || !Number.isFinite(azimuth) || !Number.isFinite(pitch)) return null;
  if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) return null;
  const tilt = Math.min(MOST_PITCH, Math.max(-MOST_PITCH, pitch / DEGREES));
  return { at: [x, y], azimuth: azimuth / DEGREES, pitch: tilt };
}
