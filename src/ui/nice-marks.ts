/** Steps that are read off whatever the unit is. */
const FIRST = [1, 2, 5, 10] as const;

/**
 * Round numbers from 0 to at most `most`, as far apart as makes some `wanted` steps of them: 1, 2 or 5 times a power of ten, at
 * least 1. 0 alone where `most` is less. O(marks).
 */
export function niceMarks(most: number, wanted: number): readonly number[] {
  if (!(most >= 1)) return [0];
  const rough = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (FIRST.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10);
  return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, i) => i * step);
}
