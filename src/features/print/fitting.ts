import { textWidth } from './sheet-labels';

/** Size of letters at which a text is at most `width` wide, millimetres. */
export const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(1, textWidth(text)));
