/** A plan nests arrays and objects some ten deep. */
export const MAX_DEPTH = 100;

const QUOTE = 34;
const BACKSLASH = 92;
/** `[` or `{`: the same but for this bit. */
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CURLY = 0x20;

/** Offset where brackets outside strings stand more than 100 deep, or null. The text need not be JSON. O(n). */
export function tooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) inString = !inString;
    else if (inString) {
      if (code === BACKSLASH) at++;
    } else if ((code & ~CURLY) === OPEN) {
      if (++depth > MAX_DEPTH) return at;
    } else if ((code & ~CURLY) === CLOSE) depth--;
  }
  return null;
}
