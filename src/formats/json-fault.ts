const QUOTE = 34;
const BACKSLASH = 92;
/** Characters before it must be escaped in a string. */
const FIRST_PRINTED = 32;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Offset of the first character where a text stops being JSON (RFC 8259), or null when it is JSON. Engines word
 * and place their own messages differently, or don't place them; this one is asked only once parsing has failed.
 * No recursion, so any depth. O(n).
 */
export function jsonFault(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  // By hand: a pattern with a repeated group may run out of stack on a string of megabytes.
  const eatString = (): boolean => {
    if (text[at] !== '"') return false;
    at++;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at++;
        return true;
      }
      if (code < FIRST_PRINTED) return false;
      if (code !== BACKSLASH) at++;
      else if (!eat(ESCAPE)) return false;
    }
    return false;
  };
  const eatKey = (): boolean => {
    eat(SPACE);
    if (!eatString()) return false;
    eat(SPACE);
    if (text[at] !== ':') return false;
    at++;
    return true;
  };
  for (;;) {
    eat(SPACE);
    const c = text[at];
    if (c === '[' || c === '{') {
      at++;
      eat(SPACE);
      if (text[at] === (c === '[' ? ']' : '}')) at++;
      else {
        open.push(c);
        if (c === '{' && !eatKey()) return at;
        continue;
      }
    } else if (c === '"' ? !eatString() : !eat(SCALAR)) return at;
    for (;;) {
      eat(SPACE);
      const inside = open[open.length - 1];
      if (inside === undefined) return at === text.length ? null : at;
      if (text[at] === ',') {
        at++;
        if (inside === '{' && !eatKey()) return at;
        break;
      }
      if (text[at] !== (inside === '[' ? ']' : '}')) return at;
      open.pop();
      at++;
    }
  }
}

/** Line and column, both from 1, of an offset into a text. O(n). */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
