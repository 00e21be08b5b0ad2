import type { CameraMask } from '../../../model/schema/assets/camera';

/** More than this a camera keeps none (see the schema of its asset). */
const MOST = 64;

/** Corners that differ by less are the same: a share of the picture. */
const SAME = 1e-6;

/**
 * A camera's masks with some more: what another one hides already isn't said twice. Null where they are more than a camera has. O(masks²).
 */
export function withMasks(
  own: readonly CameraMask[],
  more: readonly CameraMask[],
): readonly CameraMask[] | null {
  const all = [...own, ...more];
  const left = all.filter(
    (mask, i) => !all.some((other, k) => k !== i && hides(other, mask) && (!hides(mask, other) || k < i)),
  );
  return left.length > MOST ? null : left;
}

/** Is all of a mask under another one? */
const hides = (over: CameraMask, mask: CameraMask): boolean =>
  over.head === mask.head &&
  over.left <= mask.left + SAME &&
  over.top <= mask.top + SAME &&
  over.right >= mask.right - SAME &&
  over.bottom >= mask.bottom - SAME;
