import type { LabelBox } from './declutter';

type Placed = Pick<Element, 'getBoundingClientRect'>;

/** What floats over the picture: tools, the legend, the compass. Their strips are wider than they and let the picture through. */
export const floatingOver = (page: ParentNode): Iterable<Placed> =>
  page.querySelectorAll('[data-covers] > *');

/** Where things stand over a picture, CSS pixels from its corner; what is folded away stands nowhere. O(things). */
export function floatingBoxes(picture: Placed, things: Iterable<Placed>): LabelBox[] {
  const { left, top } = picture.getBoundingClientRect();
  return [...things].flatMap((thing) => {
    const box = thing.getBoundingClientRect();
    const { width, height } = box;
    return width > 0 && height > 0
      ? [{ px: box.left - left + width / 2, py: box.top - top + height / 2, width, height }]
      : [];
  });
}
