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

/** What stands in a corner takes from the one side or the other. */
const CORNER = 'corner';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Floating {
  /** One of the sides, or `corner`. */
  readonly side: string;
  readonly box: Box;
}

/**
 * What remains clear of boxes that float over the picture: every way to see it, two for each box in a corner, but of ways of which some
 * leave enough clear those alone; else something lies under a box anyhow.
 * O(boxes · 2 to the number of corners).
 */
export function insetsOf(picture: Box, boxes: readonly Floating[]): readonly Insets[] {
  let choices: Insets[] = [NO_INSETS];
  for (const { side, box } of boxes) {
    const wide = Math.min(box.right, picture.right) - Math.max(box.left, picture.left);
    const high = Math.min(box.bottom, picture.bottom) - Math.max(box.top, picture.top);
    if (wide <= 0 || high <= 0) continue;
    const reach: Insets = {
      top: box.bottom - picture.top,
      right: picture.right - box.left,
      bottom: picture.bottom - box.top,
      left: box.right - picture.left,
    };
    const sides =
      side === CORNER
        ? ([
            reach.left < reach.right ? 'left' : 'right',
            reach.top < reach.bottom ? 'top' : 'bottom',
          ] as const)
        : SIDES.filter((each) => each === side);
    if (sides.length === 0) continue;
    choices = choices.flatMap((each) =>
      sides.map((one) => ({ ...each, [one]: Math.max(each[one], reach[one]) })),
    );
  }
  const [width, height] = [picture.right - picture.left, picture.bottom - picture.top];
  const roomy = choices.filter(
    ({ top, right, bottom, left }) => left + right <= mostOf(width) && top + bottom <= mostOf(height),
  );
  return (roomy.length > 0 ? roomy : choices).map(({ top, right, bottom, left }) => {
    const across = shrunk(left, right, width);
    const along = shrunk(top, bottom, height);
    return { top: along[0], right: across[1], bottom: along[1], left: across[0] };
  });
}

const mostOf = (size: number): number => size * (1 - LEAST_CLEAR);

function shrunk(a: number, b: number, size: number): readonly [number, number] {
  const most = mostOf(size);
  const share = a + b > most ? most / (a + b) : 1;
  return [a * share, b * share];
}

/**
 * Measures what floats over an element of the page: each says by `data-covers` at which side it stands,
 * or `corner`.
 */
export function measureInsets(picture: Element): readonly Insets[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-covers]')].map((element) => ({
    side: element.dataset['covers'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  return insetsOf(picture.getBoundingClientRect(), boxes);
}
