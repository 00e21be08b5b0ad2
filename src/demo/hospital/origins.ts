import { present } from '../../base/assert';
import type { Point } from '../../model/schema/polygon';

/** South-west corner of each building on the campus, metres: campus = local + origin. Outdoors is the campus itself. */
const ORIGINS: Readonly<Record<string, Point>> = {
  A: [70, 44],
  B: [78.4, 104],
  C: [74.2, 162],
  D: [22, 92],
  E: [176, 150],
  F: [182, 188],
  G: [208, 66],
  H: [196, 104],
  I: [182, 20],
  J: [16, 190],
  B1: [70, 140],
  SITE: [0, 0],
};

/** Origin of the building that a storey such as `C-L05` is in. */
export const originOf = (storey: string): Point =>
  present(ORIGINS[storey.split('-')[0] ?? ''], `origin of ${storey}`);
