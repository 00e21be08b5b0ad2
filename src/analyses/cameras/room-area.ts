import { ringArea } from '../../geometry/plane/ring-area';
import type { Space } from '../../model/schema/space';
import { ringsOf } from './floor-views';

/** Floor within a room's outline, m²: what duties that begin at some size go by. O(points). */
export const roomArea = ({ outline }: Space): number =>
  ringsOf(outline).reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
