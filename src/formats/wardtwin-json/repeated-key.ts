import { lineAndColumn } from '../json-fault';

/** How deep keys are looked at: the file's own, the dictionaries', and the fields of an entity. */
const DEPTH = 3;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * The first key that an object of well-formed JSON text has twice, and where; null when none has. Looks at the
 * outer three levels. O(n).
 */
export function repeatedKey(text: string): { key: string; line: number; column: number } | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '{') open.push(open.length < DEPTH ? new Set() : null);
    else if (c === '[') open.push(null);
    else if (c === '}' || c === ']') open.pop();
    else if (c === '"') {
      const end = stringEnd(text, at);
      const keys = open[open.length - 1];
      if (keys && isKey(text, end)) {
        const key = text.slice(at + 1, end - 1);
        if (keys.has(key)) return { key: key.slice(0, 140), ...lineAndColumn(text, at) };
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

/** Offset after the closing quote of the string that begins at `at`. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i + 1;
  }
  return text.length;
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text.charCodeAt(at) <= 32) at++;
  return text[at] === ':';
}
