import { textWidth } from '../sheet-labels';

/** Signs that begin no line of Chinese. */
const NOT_FIRST = /[，。、；：！？）”》,.;:!?)]/;

/** A text in lines no wider than `width` millimetres at letters of `size`: broken at spaces, between Chinese letters anywhere. O(letters). */
export function paragraph(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) * size > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** What stays together: a word with the space behind it, a Chinese letter with the signs behind it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const isWide = letter > '\u2e80';
    const joins =
      last !== undefined &&
      (NOT_FIRST.test(letter) || (!isWide && !last.endsWith(' ') && last.at(-1)! < '\u2e80'));
    if (joins) found[found.length - 1] = last + letter;
    else found.push(letter);
  }
  return found;
}
