/** Does the keyboard have ⌘? Only for how shortcuts are written; both keys work everywhere. */
export const isMac = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.userAgent);
