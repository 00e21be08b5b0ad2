const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** The number that a person typed, also with the wide digits of a Chinese keyboard; null when it is none. Cost O(1). */
export function typedNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^\u2212/u, '-');
  return NUMBER.test(plain) ? Number(plain) : null;
}
