import type { Point } from '../schema/polygon';
import { inFrame, type LineFrame } from './line-frame';

/**
 * Where the segment a–b meets the endless line of a frame, metres along it: one place, both ends where it runs along
 * the line, none else.
 */
export function crossings(frame: LineFrame, a: Point, b: Point): number[] {
  const [ua, va] = inFrame(frame, a);
  const [ub, vb] = inFrame(frame, b);
  if (va === vb) return va === 0 ? [ua, ub] : [];
  const t = va / (va - vb);
  return t < 0 || t > 1 ? [] : [ua + (ub - ua) * t];
}
