import type { FindingPlace } from '../../base/finding';
import { pole } from '../../geometry/plane/pole';
import type { Space } from '../../model/schema/space';

/** Metres. */
const PRECISION = 0.1;

/** A place well inside a space. O(points). */
export function placeInSpace({ storey, id, outline }: Space): FindingPlace {
  const { x, y } = pole([outline.outer, ...outline.holes], PRECISION);
  return { storey, space: id, x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
