/** Gaps this many ranges wide push nobody: e⁻⁸ of what a touch does. */
export const NEGLIGIBLE = 8;

/** Samples a unit; between them straight: off by less than 1/(8 · 64²) = 3·10⁻⁵ of the value. */
const FINENESS = 64;
/** Bodies that overlap by more ranges than this are pushed by the exact value. */
const DEEPEST = -8;

const table = Float64Array.from({ length: (NEGLIGIBLE + 1 - DEEPEST) * FINENESS + 2 }, (_, i) =>
  Math.exp(-(DEEPEST + i / FINENESS)),
);

/** exp(−ranges) for a gap counted in ranges, within 3·10⁻⁵ of the value; 0 beyond `NEGLIGIBLE` + 1. O(1), no call of exp. */
export function falloff(ranges: number): number {
  if (ranges >= NEGLIGIBLE + 1) return 0;
  if (ranges < DEEPEST) return Math.exp(-ranges);
  const at = (ranges - DEEPEST) * FINENESS;
  const whole = at | 0;
  const below = table[whole]!;
  return below + (at - whole) * (table[whole + 1]! - below);
}
