import type { CampusDocument } from '../../model/schema/document';
import { levelIn, scaleOf, type DensityLevel } from '../../standards/cameras/density-scales';
import type { CameraChoice } from './camera-state';

/** What a floor is tinted by: levels from the coarsest to the finest, and pixels a metre beyond which no duty asks for more. */
export interface TintLevels {
  readonly levels: readonly DensityLevel[];
  readonly finest: number;
}

/** The levels of the chosen scale. O(levels²). */
export function tintLevels(
  document: Pick<CampusDocument, 'campus'>,
  { scale }: Pick<CameraChoice, 'scale'>,
): TintLevels {
  const chosen = scaleOf(document, scale);
  return { levels: chosen.levels, finest: levelIn(chosen, 'validate').density };
}
