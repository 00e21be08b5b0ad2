const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The place in a list of `count` that a key leads to from `at`, or null when the key does not move.
 * Arrows step and stop at the ends, Home and End jump. For lists with one tab stop.
 */
export function moveFocus(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEP[key];
  if (step === undefined) return null;
  return Math.min(count - 1, Math.max(0, at + step));
}
