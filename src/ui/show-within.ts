/** Room left free round what is shown, CSS pixels. */
const MARGIN = 12;

/**
 * Scrolls `box` by as little as shows `element` below `head`, what sticks to the top of the box; the upper edge
 * counts when not all of it fits. Unlike `scrollIntoView` it never moves anything but the box.
 */
export function showWithin(box: Element, element: Element, head: Element | null): void {
  const inside = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const top = inside.top - MARGIN - (outer.top + (head?.getBoundingClientRect().height ?? 0));
  const bottom = inside.bottom + MARGIN - outer.bottom;
  if (top < 0 || bottom > 0) box.scrollTop += top < 0 ? top : Math.min(top, bottom);
}
