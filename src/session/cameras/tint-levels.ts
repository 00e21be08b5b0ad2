import type { CampusDocument } from '../../model/schema/document';
import { scaleOf } from '../../standards/cameras/density-scales';
import type { CameraChoice } from './camera-state';

/** Levels of a scale that ask for the same, as one colour of the floor. */
export interface TintLevel {
  /** From the coarsest; more than one where a hospital's own scale leaves no room between its levels. */
  readonly ids: readonly string[];
  /** Pixels a metre. */
  readonly density: number;
}

/** What a floor is tinted by, from the coarsest to the finest: the levels of the chosen scale, no two of one density. O(levels²). */
export function tintLevels(
  document: Pick<CampusDocument, 'campus'>,
  { scale }: Pick<CameraChoice, 'scale'>,
): readonly TintLevel[] {
  const { levels } = scaleOf(document, scale);
  return [...new Set(levels.map(({ density }) => density))].map((density) => ({
    ids: levels.filter((level) => level.density === density).map(({ id }) => id),
    density,
  }));
}
