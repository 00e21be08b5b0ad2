/** English one/other. Chinese has no plural; a language with more forms would bring its own function. */
export const plural = (count: number, one: string, other: string): string =>
  Math.abs(count) === 1 ? one : other;
