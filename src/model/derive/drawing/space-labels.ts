import { pole } from '../../../geometry/plane/pole';
import { floorArea } from '../../query/floor-area';
import type { SpaceId } from '../../schema/ids';
import type { Space } from '../../schema/space';

/** Where a space's label stands, plan frame, and how much room it has. */
export interface SpaceLabel {
  readonly id: SpaceId;
  readonly x: number;
  readonly y: number;
  /** Radius of the largest disc around the label that lies in the space, metres. */
  readonly room: number;
  readonly area: number;
}

const PRECISION = 0.1;

/** Label places of spaces, largest space first. O(points of their outlines). */
export function spaceLabels(spaces: readonly Space[]): SpaceLabel[] {
  return spaces
    .map((space) => {
      const rings = [space.outline.outer, ...space.outline.holes];
      const { x, y, radius } = pole(rings, PRECISION);
      return { id: space.id, x, y, room: Math.max(0, radius), area: floorArea(space.outline) };
    })
    .sort((a, b) => b.area - a.area);
}
