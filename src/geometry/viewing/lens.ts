/** How a lens lays directions on its picture. */
export type Projection = 'rectilinear' | 'equidistant' | 'cylindrical';

/**
 * A lens and its sensor. Views are angles across the picture through its middle: an equidistant lens that hangs from a
 * ceiling and sees to the horizon all round has 180° in both, a cylindrical one that sees all round 360° horizontally.
 */
export interface Lens {
  readonly projection: Projection;
  /** Radians from the left edge of the picture to the right one. */
  readonly horizontalView: number;
  /** Radians from the upper edge to the lower one. */
  readonly verticalView: number;
  readonly pixelsAcross: number;
  readonly pixelsDown: number;
}

export interface Pose {
  readonly x: number;
  readonly y: number;
  /** Metres over the storey's floor. */
  readonly z: number;
  /** Direction of the axis in plan, radians from east. */
  readonly heading: number;
  /** Axis below the horizon, radians. */
  readonly tilt: number;
}

/** A rectangle of the picture, 0 … 1 from its left and from its top. */
export interface ImageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One sensor with its lens; a camera with several is several views. */
export interface View {
  readonly pose: Pose;
  readonly lens: Lens;
  /** What is blacked out: unseen. */
  readonly masks: readonly ImageBox[];
}

/** Why a lens has no picture. */
export type LensFault = 'no-angle' | 'too-wide' | 'no-pixels';

/**
 * What is wrong with a lens, null for nothing: no angle, a flat picture (the lens is rectilinear, or cylindrical and
 * asked vertically) of 180° or more, or no pixels. Such a lens sees nothing; nothing else is NaN with it. O(1).
 */
export function lensFault(lens: Lens): LensFault | null {
  const { projection, horizontalView, verticalView, pixelsAcross, pixelsDown } = lens;
  // Written so that a NaN is a fault too.
  if (!(horizontalView > 0) || !(verticalView > 0)) return 'no-angle';
  if (projection === 'rectilinear' && !(horizontalView < Math.PI)) return 'too-wide';
  if (projection !== 'equidistant' && !(verticalView < Math.PI)) return 'too-wide';
  if (!Number.isFinite(horizontalView) || !Number.isFinite(verticalView)) return 'too-wide';
  if (!(pixelsAcross > 0) || !(pixelsDown > 0)) return 'no-pixels';
  return null;
}
