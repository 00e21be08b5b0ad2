import { floorArea } from '../../query/floor-area';
import type { SpaceId } from '../../schema/ids';
import type { Space } from '../../schema/space';
import { labelPlaces, type LabelPlace } from './label-places';

/** Where a space's label can stand, the best place first. */
export interface SpaceLabel {
  readonly id: SpaceId;
  readonly places: readonly LabelPlace[];
  readonly area: number;
}

/** Label places of spaces, largest space first. O(points of their outlines). */
export const spaceLabels = (spaces: readonly Space[]): SpaceLabel[] =>
  spaces
    .map(({ id, outline }) => ({ id, places: labelPlaces(outline), area: floorArea(outline) }))
    .sort((a, b) => b.area - a.area);
