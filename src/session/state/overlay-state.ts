import type { PlainCode } from '../../i18n/translator';

export type NoticeCode = Extract<PlainCode, `notice.${string}`>;

/** What lies over the page for a moment; one thing at a time. */
export interface OverlayState {
  readonly open:
    | 'search'
    | 'time'
    | 'print'
    | 'fire-papers'
    | 'chemical-sheets'
    | 'camera-papers'
    | 'escape-plan'
    | 'keeping'
    | null;
  /** How often the first steps of the job were asked for by hand: grows. */
  readonly hints: number;
  /** What an action that shows nothing of itself has done; said for a moment. */
  readonly notice: NoticeCode | null;
}

export const initialOverlay: OverlayState = { open: null, hints: 0, notice: null };
