import type { PlainCode } from '../../i18n/translator';

export type NoticeCode = Extract<PlainCode, `notice.${string}`>;

/** What lies over the page for a moment; one thing at a time. */
export interface OverlayState {
  readonly open: 'search' | 'time' | 'print' | null;
  /** Whether the first steps of the job are told, asked for by hand. */
  readonly hints: boolean;
  /** What an action that shows nothing of itself has done; said for a moment. */
  readonly notice: NoticeCode | null;
}

export const initialOverlay: OverlayState = { open: null, hints: false, notice: null };
