import type { CameraHead, CameraMask } from '../../model/schema/assets/camera';

const RADIAN = 180 / Math.PI;

const rounded = (value: number): string => String(Number(value.toFixed(2)));

/** Further sensors of a camera as a person writes them: turned clockwise / tilted farther down, degrees. */
export const headsText = (heads: readonly CameraHead[]): string =>
  heads
    .map(
      ({ heading, tilt }) =>
        `${rounded((((-heading * RADIAN) % 360) + 360) % 360)}/${rounded(tilt * RADIAN)}`,
    )
    .join(', ');

/** Masks as a person writes them: left–right × top–bottom in per cent of the picture; `2:` = that of the second lens. */
export const masksText = (masks: readonly CameraMask[]): string =>
  masks
    .map(({ head, left, right, top, bottom }) => {
      const [a, b, c, d] = [left, right, top, bottom].map((share) => rounded(share * 100));
      return `${head === 0 ? '' : `${head + 1}: `}${a}–${b} × ${c}–${d}`;
    })
    .join(', ');
