import type { Point } from '../schema/polygon';
import { distance, inFrame, lineFrame } from './line-frame';

/** A chain of points may leave its chord by this much, metres. */
const BOW = 0.02;

/** Chords shorter than this are left out, metres: nobody passes there. */
const SHORTEST = 0.1;

/**
 * The chain as straight lines that it leaves by at most 0.02 m (Douglas and Peucker 1973). O(n²) at worst for n
 * points, of which there are a handful.
 */
export function straightened(points: readonly Point[]): [Point, Point][] {
  const a = points[0];
  const b = points[points.length - 1];
  if (a === undefined || b === undefined || points.length < 2) return [];
  const frame = lineFrame(a, b);
  let [worst, at] = [BOW, -1];
  points.forEach((p, i) => {
    const off = frame === null ? distance(a, p) : Math.abs(inFrame(frame, p)[1]);
    if (off > worst) [worst, at] = [off, i];
  });
  if (at > 0 && at < points.length - 1)
    return [...straightened(points.slice(0, at + 1)), ...straightened(points.slice(at))];
  return frame !== null && frame.length >= SHORTEST ? [[a, b]] : [];
}
