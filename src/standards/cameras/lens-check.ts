import type { Citation } from '../../base/finding';
import type { LensProjection } from '../../model/schema/assets/camera';
import { SENSOR_WIDTHS, sensorWidth } from './sensor-widths';

export interface ToldLens {
  /** Radians, as the datasheet says. */
  readonly horizontalView: number;
  /** Millimetres. */
  readonly focalLength: number;
  /** As it is called: `1/2.8`. */
  readonly sensor: string;
}

/** What a datasheet's field of view says beside what its focal length and its sensor make. */
export interface LensCheck {
  /** Radians that a lens without distortion would see. */
  readonly computed: number;
  /** The datasheet's over the computed one. */
  readonly ratio: number;
  /**
   * `agrees`: within a tenth. `bends`: it sees more, as wide lenses do, which bend straight lines. `sees-less`: less than any lens of
   * these two numbers would; one of the three is wrong, or the picture is a part of the sensor.
   */
  readonly verdict: 'agrees' | 'bends' | 'sees-less';
  /** The projection whose middle of the picture is nearest to what its focal length gives. */
  readonly nearest: Extract<LensProjection, 'rectilinear' | 'equidistant'>;
  readonly cite: Citation;
}

const TENTH = 0.1;

/**
 * The check, or null where one of the numbers isn't known or none (a sensor of a size that isn't in the table, an angle of 180° or
 * more, which no flat picture has). O(1).
 */
export function lensCheck({ horizontalView, focalLength, sensor }: ToldLens): LensCheck | null {
  const width = sensorWidth(sensor);
  if (width === null || !(focalLength > 0) || !(horizontalView > 0) || !(horizontalView < Math.PI))
    return null;
  const computed = 2 * Math.atan(width / (2 * focalLength));
  const ratio = horizontalView / computed;
  // Focal lengths that would give the told angle: which is nearer to the true one, as a ratio?
  const flat = width / (2 * Math.tan(horizontalView / 2));
  const byAngle = width / horizontalView;
  const off = (focal: number): number => Math.abs(Math.log(focal / focalLength));
  return {
    computed,
    ratio,
    verdict: ratio > 1 + TENTH ? 'bends' : ratio < 1 - TENTH ? 'sees-less' : 'agrees',
    nearest: off(flat) <= off(byAngle) ? 'rectilinear' : 'equidistant',
    cite: SENSOR_WIDTHS,
  };
}
