import { FOOT } from '../../i18n/formats';
import type { Units } from '../../session/state/view-state';

const STEPS = [1, 2, 5] as const;

export interface ScaleBar {
  /** A round number of the unit, as metres. */
  readonly metres: number;
  /** Its length in the middle of the picture, CSS pixels. */
  readonly pixels: number;
  /** Decimals that the number needs. */
  readonly digits: number;
}

/** The longest bar of a round length (1, 2, 5, 10 … of the unit) that is at most `longest` pixels. O(1). */
export function scaleBar(metresPerPixel: number, units: Units, longest: number): ScaleBar {
  const unit = units === 'ft' ? FOOT : 1;
  const most = (metresPerPixel * longest) / unit;
  const power = 10 ** Math.floor(Math.log10(most));
  // The last power may be off by a rounding of the logarithm.
  const step = STEPS.findLast((k) => k * power <= most * (1 + 1e-12)) ?? 1;
  const metres = step * power * unit;
  return { metres, pixels: metres / metresPerPixel, digits: Math.max(0, -Math.floor(Math.log10(power))) };
}
