/**
 * Keeps the keyboard near a button that goes with what it does: the box that it stands in takes the focus, the nearest one that
 * can (`tabIndex` −1).
 */
export const focusBox = (inside: Element): void =>
  inside.parentElement?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
