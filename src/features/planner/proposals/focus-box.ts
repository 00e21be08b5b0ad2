/** Keeps the keyboard in the section when the button that was pressed goes with what it accepted. */
export const focusBox = (button: HTMLElement): void =>
  button.closest<HTMLElement>('.proposals')?.focus({ preventScroll: true });
