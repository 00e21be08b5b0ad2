import { SCALES, type Layout } from '../paper';

/** The drawing on the sheet, millimetres. */
export const EXCERPT = { width: 104, height: 62 } as const;
/** What is shown around a store at least and at most, metres from it up and down: rooms are to be told from one another. */
const LEAST = 8;
const MOST = 12;
/** Room around the zone. */
const AIR = 1.15;

/** A piece of the plan with the store in its middle, at a usual scale; a zone that is wider lies outside of it. O(1). */
export function excerptLayout(x: number, y: number, radius: number | null): Layout {
  const half = Math.min(MOST, Math.max(LEAST, (radius ?? 0) * AIR));
  const wanted = (2 * half * 1000) / EXCERPT.height;
  const scale = SCALES.find((each) => each >= wanted) ?? SCALES[SCALES.length - 1]!;
  const perMetre = 1000 / scale;
  return {
    ...EXCERPT,
    landscape: true,
    scale,
    perMetre,
    x: (metres) => EXCERPT.width / 2 + (metres - x) * perMetre,
    // Paper counts down from its top, plans north.
    y: (metres) => EXCERPT.height / 2 - (metres - y) * perMetre,
  };
}
