import { textWidth } from './sheet-labels';

/** Letters smaller than this are not read, millimetres (GB/T 14691 begins at 1.8). */
const LEAST = 1.8;

/** A text in as many lines of one size as it needs to be `width` wide, two at most; smaller only where that isn't enough. */
export function wrapped(
  text: string,
  size: number,
  width: number,
): { lines: readonly string[]; size: number } {
  if (textWidth(text) * size <= width) return { lines: [text], size };
  const [first, rest] = halves(text);
  const lines = rest === '' ? [first] : [first, rest];
  const widest = Math.max(...lines.map(textWidth));
  return { lines, size: Math.max(LEAST, Math.min(size, width / widest)) };
}

/** Cut where both parts come out most alike: at a space or a middle dot, else between any two Chinese letters. */
function halves(text: string): readonly [string, string] {
  const whole = textWidth(text);
  let best: readonly [string, string] = [text, ''];
  let least = whole;
  for (let i = 1; i < text.length; i++) {
    const [before, after] = [text[i - 1]!, text[i]!];
    const wordEnds = before === ' ' || before === '·' || (before > '\u2e80' && after > '\u2e80');
    if (!wordEnds) continue;
    const parts = [text.slice(0, i).trim(), text.slice(i).trim()] as const;
    const wide = Math.max(textWidth(parts[0]), textWidth(parts[1]));
    if (wide < least) [best, least] = [parts, wide];
  }
  return best;
}

/** Size of letters at which a text is at most `width` wide, millimetres. */
export const fitting = (text: string, size: number, width: number): number =>
  Math.min(size, width / Math.max(1, textWidth(text)));
