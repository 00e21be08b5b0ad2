import type { Citation } from '../../base/finding';
import { cite } from '../cite';

/** Widths of sensors by the size that they are called by, millimetres (4:3, as sizes were named). */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['1', 13.2],
  ['1/1.2', 10.67],
  ['2/3', 8.8],
  ['1/1.6', 8.08],
  ['1/1.7', 7.6],
  ['1/1.8', 7.18],
  ['1/2', 6.4],
  ['1/2.3', 6.17],
  ['1/2.5', 5.76],
  ['1/2.7', 5.37],
  ['1/2.8', 5.14],
  ['1/2.9', 4.97],
  ['1/3', 4.8],
  ['1/3.2', 4.54],
  ['1/4', 3.6],
]);

/** Between makers they differ by a twentieth; what matters is the order of size. */
export const SENSOR_WIDTHS: Citation = cite('GUIDE', 'practice', 'widths of sensors', 'M-med');

/** Width of a sensor called `1/2.8` (or `1/2.8"`), millimetres; null for a size that isn't in the table. O(1). */
export const sensorWidth = (size: string): number | null =>
  WIDTHS.get(size.replace(/\s*["″”]$/, '').trim()) ?? null;
