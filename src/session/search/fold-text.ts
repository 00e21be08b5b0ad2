/** Text as it is compared: full-width and half-width, capitals and small letters, accents are one. O(length). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A folded text without what people leave out when they type a number: `xf-201` as `xf201`. */
export const compactText = (folded: string): string => folded.replace(/[\s\-_.·/()]+/g, '');
