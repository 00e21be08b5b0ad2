/** A key with its modifiers. `mod` is Ctrl, or ⌘ on a Mac. */
export interface Shortcut {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
}

/** What of a keyboard event counts; a real one fits. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Does the stroke ask for this shortcut? Shift must be as given, Alt must be up. */
export function matches(shortcut: Shortcut, stroke: Stroke): boolean {
  return (
    stroke.key.toLowerCase() === shortcut.key.toLowerCase() &&
    (stroke.ctrlKey || stroke.metaKey) === (shortcut.mod ?? false) &&
    stroke.shiftKey === (shortcut.shift ?? false) &&
    !stroke.altKey
  );
}

/**
 * A single letter or digit: works only while the focus is where no text is typed and no button waits, so that
 * speech input can't set it off by accident (WCAG 2.1.4).
 */
export const isBareCharacter = (shortcut: Shortcut): boolean =>
  shortcut.key.length === 1 && !(shortcut.mod ?? false);

/** As a person reads it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shortcutText(shortcut: Shortcut, mac: boolean): string {
  const key = shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key;
  if (mac) return `${shortcut.shift ? '⇧' : ''}${shortcut.mod ? '⌘' : ''}${key}`;
  return `${shortcut.mod ? 'Ctrl+' : ''}${shortcut.shift ? 'Shift+' : ''}${key}`;
}
