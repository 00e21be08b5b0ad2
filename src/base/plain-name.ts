const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A name as it is compared and kept: full-width letters plain, nothing invisible, one space between words, and none in a name
 * of East Asian characters, where people put them to align a column. O(length).
 */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
  return EAST_ASIAN.test(words) ? words.replaceAll(' ', '') : words;
}

/** Do two names say the same? Capitals don't matter. O(length). */
export const isSameName = (a: string, b: string): boolean =>
  plainName(a).toLowerCase() === plainName(b).toLowerCase();
