/** Of the part that tells how the run stands. */
export const RUN_PART = 'rehearsal-run';

/** Where the focus goes when what had it is gone: it never falls to the page's body. */
export const focusRun = (): void => document.getElementById(RUN_PART)?.focus({ preventScroll: true });
