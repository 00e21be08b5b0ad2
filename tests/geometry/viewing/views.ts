import type { Projection, View } from '../../../src/geometry/viewing/lens';

const radians = (angle: number): number => (angle * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

export interface ViewWords {
  readonly projection?: Projection;
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Degrees, as the rest that follows. */
  readonly heading?: number;
  readonly tilt?: number;
  readonly horizontal?: number;
  readonly vertical?: number;
  readonly pixels?: number;
  /** As many pixels down as across; else 16:9. */
  readonly square?: boolean;
}

/** A view in degrees: by default a level lens of 90° × 60° with 1920 px at (0, 0, 3) that looks east. */
export function viewOf(words: ViewWords): View {
  const { projection = 'rectilinear', x = 0, y = 0, z = 3, heading = 0, tilt = 0 } = words;
  const { horizontal = 90, vertical = 60, pixels = 1920, square = false } = words;
  return {
    pose: { x, y, z, heading: radians(heading), tilt: radians(tilt) },
    lens: {
      projection,
      horizontalView: radians(horizontal),
      verticalView: radians(vertical),
      pixelsAcross: pixels,
      pixelsDown: square ? pixels : Math.round((pixels * 9) / 16),
    },
    masks: [],
  };
}
