/** What lies over the page for a moment; one thing at a time. */
export interface OverlayState {
  readonly open: 'search' | 'time' | null;
  /** Whether the first steps of the job are told, asked for by hand. */
  readonly hints: boolean;
}

export const initialOverlay: OverlayState = { open: null, hints: false };
