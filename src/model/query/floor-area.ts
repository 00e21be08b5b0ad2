import { ringArea } from '../../geometry/plane/ring-area';
import type { Polygon } from '../schema/polygon';

/** Area of an outline less its holes, m². O(points). */
export const floorArea = ({ outer, holes }: Polygon): number =>
  holes.reduce((area, hole) => area - Math.abs(ringArea(hole)), Math.abs(ringArea(outer)));
