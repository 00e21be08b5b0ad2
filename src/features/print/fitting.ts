import { textWidth } from './sheet-labels';

/** Letters smaller than this are not read, millimetres (GB/T 14691 begins at 1.8). */
export const LEAST = 1.8;

/** A text in as many lines of one size as it needs to be `width` wide, two at most; smaller only where that isn't enough. */
export function wrapped(
  text: string,
  size: number,
  width: number,
): { lines: readonly string[]; size: number } {
  if (textWidth(text) * size <= width + 1e-9) return { lines: [text], size };
  const [first, rest] = halves(text);
  const lines = rest === '' ? [first] : [first, rest];
  const widest = Math.max(...lines.map(textWidth));
  return { lines, size: Math.max(LEAST, Math.min(size, width / widest)) };
}

/** A cut within a word counts as a line longer by this share. */
const WITHIN = 1.4;

/** Cut where both parts come out most alike: rather at a space or a middle dot than between two Chinese letters. */
function halves(text: string): readonly [string, string] {
  let best: readonly [string, string] = [text, ''];
  let least = textWidth(text) * WITHIN;
  for (let i = 1; i < text.length; i++) {
    const [before, after] = [text[i - 1]!, text[i]!];
    const wordEnds = /[\s·・]/.test(before);
    if (!wordEnds && (before < '\u2e80' || after < '\u2e80')) continue;
    const parts = [text.slice(0, i).trim(), text.slice(i).trim()] as const;
    const wide = Math.max(...parts.map(textWidth)) * (wordEnds ? 1 : WITHIN);
    if (wide < least) [best, least] = [parts, wide];
  }
  return best;
}

/** Size of letters at which a text is at most `width` wide, millimetres. */
export const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(1, textWidth(text)));
