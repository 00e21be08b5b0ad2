/** Colours between the ends of a stretch: what lies between two of them is told from neither by the eye. */
const PARTS = 4;

/** A place on the ramp of what cameras see (0 … 1) as a colour of CSS: mixed and laid over the floor of a room as the picture does it. */
function shadeColour(shade: number): string {
  const share = (part: number): string => `${Math.round(2000 * part) / 10}%`;
  const mixed =
    shade < 0.5
      ? `color-mix(in srgb-linear, var(--view-middle) ${share(shade)}, var(--view-low))`
      : `color-mix(in srgb-linear, var(--view-high) ${share(shade - 0.5)}, var(--view-middle))`;
  return `color-mix(in srgb, ${mixed} var(--view-share), var(--view-floor))`;
}

/** The colours of a stretch of the ramp, for a gradient; the same twice where it is one place. O(1). */
export const shadeColours = (from: number, to: number): readonly string[] =>
  from === to
    ? [shadeColour(from), shadeColour(from)]
    : Array.from({ length: PARTS + 1 }, (_, i) => shadeColour(from + ((to - from) * i) / PARTS));
