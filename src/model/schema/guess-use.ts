import type { SpaceUse } from './space-use';
import { USE_WORDS } from './use-words';

const RULES = USE_WORDS.map(([use, zh, en]) => ({
  use,
  words: new RegExp(`${zh}|\\b(?:${en.replaceAll('$', '\\b')})`, 'gi'),
}));

/**
 * The use that a room's name in Chinese or English tells, `other` when it tells none. Both languages put what
 * a thing is last (`药房办公室`, `LAB OFFICE`), so the word that ends last decides, the longer of two that end
 * together. Of `A / B` the first part that tells something; what stands in brackets only when nothing else does.
 * A guess: the caller says so. O(words).
 */
export function guessUse(text: string): SpaceUse {
  const plain = text.replaceAll(/[（(][^）)]*[）)]/g, ' ');
  for (const part of [...plain.split('/'), text]) {
    const use = lastWord(part);
    if (use !== null) return use;
  }
  return 'other';
}

function lastWord(text: string): SpaceUse | null {
  let best: { readonly use: SpaceUse; readonly end: number; readonly length: number } | null = null;
  for (const { use, words } of RULES) {
    for (const match of text.matchAll(words)) {
      const length = match[0].length;
      const end = wordEnd(text, match.index + length);
      if (best === null || end > best.end || (end === best.end && length > best.length))
        best = { use, end, length };
    }
  }
  return best?.use ?? null;
}

/** Where the English word that a match ends in is over: `stor` and `storage` end together. */
function wordEnd(text: string, from: number): number {
  const rest = /^[A-Za-z]*/.exec(text.slice(from));
  return from + (rest?.[0].length ?? 0);
}
