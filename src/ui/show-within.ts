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

/** What a person does to a box with a hand of their own. */
const HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * The same, and again while `head` or what stands above changes its size, until the person takes the box in hand.
 * Returns the function that ends it.
 */
export function keepWithin(box: Element, element: Element, head: Element | null): () => void {
  const watch = new ResizeObserver(() => showWithin(box, element, head));
  const ends = new AbortController();
  const end = (): void => {
    watch.disconnect();
    ends.abort();
  };
  for (const each of [head, element.previousElementSibling]) if (each) watch.observe(each);
  for (const kind of HAND) box.addEventListener(kind, end, { signal: ends.signal, passive: true });
  showWithin(box, element, head);
  return end;
}
