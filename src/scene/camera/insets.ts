/** How far things that float over the picture reach into it from each side, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The clear part keeps at least this share of the picture: on a small screen something has to lie under something. */
const LEAST_CLEAR = 0.45;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** What stands in a corner: it counts for the side that loses less by it. */
const ANY = 'any';

const smallest = (reach: Insets, picture: Box): (typeof SIDES)[number] => {
  const size = (side: (typeof SIDES)[number]): number =>
    side === 'left' || side === 'right' ? picture.right - picture.left : picture.bottom - picture.top;
  const [least] = SIDES.toSorted((a, b) => reach[a] / size(a) - reach[b] / size(b));
  return least ?? 'bottom';
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What remains clear of boxes that each stand at one side of the picture. O(boxes). */
export function insetsOf(
  picture: Box,
  boxes: readonly { readonly side: string; readonly box: Box }[],
): Insets {
  const found = { ...NO_INSETS };
  for (const { side, box } of boxes) {
    const wide = Math.min(box.right, picture.right) - Math.max(box.left, picture.left);
    const high = Math.min(box.bottom, picture.bottom) - Math.max(box.top, picture.top);
    if (wide <= 0 || high <= 0) continue;
    const reach = {
      top: box.bottom - picture.top,
      right: picture.right - box.left,
      bottom: picture.bottom - box.top,
      left: box.right - picture.left,
    };
    const known = SIDES.find((each) => each === side) ?? (side === ANY ? smallest(reach, picture) : null);
    if (known) found[known] = Math.max(found[known], reach[known]);
  }
  const across = shrunk(found.left, found.right, picture.right - picture.left);
  const along = shrunk(found.top, found.bottom, picture.bottom - picture.top);
  return { top: along[0], right: across[1], bottom: along[1], left: across[0] };
}

function shrunk(a: number, b: number, size: number): readonly [number, number] {
  const most = size * (1 - LEAST_CLEAR);
  const share = a + b > most ? most / (a + b) : 1;
  return [a * share, b * share];
}

/**
 * Measures what floats over an element of the page: each says by `data-covers` at which side it stands,
 * or `any` for a corner.
 */
export function measureInsets(picture: Element): Insets {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-covers]')].map((element) => ({
    side: element.dataset['covers'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  return insetsOf(picture.getBoundingClientRect(), boxes);
}
