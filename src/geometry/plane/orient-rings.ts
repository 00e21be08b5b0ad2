import type { Ring } from './ring';
import { ringArea } from './ring-area';

/**
 * The rings of one polygon turned as `ringWindings` needs them: the first counter-clockwise, the others (its
 * holes) clockwise. A ring that lies right already is returned as it is, one without area too. O(n).
 */
export function orientRings(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, i) => {
    const area = ringArea(ring);
    return i === 0 ? (area < 0 ? ring.toReversed() : ring) : area > 0 ? ring.toReversed() : ring;
  });
}
