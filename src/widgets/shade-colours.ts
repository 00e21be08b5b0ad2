/** Colours between the ends of a stretch: what lies between two of them is told from neither by the eye. */
const PARTS = 4;

/** Ramps of the floor: what cameras see, how far it is to safety, how crowded it was; and of people: from a free walk to a queue. */
type ShadeRamp = 'view' | 'way' | 'crowd' | 'pace';

/** A place on a ramp (0 … 1) as a colour of CSS: mixed and laid over the floor of a room as the picture does it. */
function shadeColour(shade: number, ramp: ShadeRamp): string {
  const share = (part: number): string => `${Math.round(2000 * part) / 10}%`;
  const mixed =
    shade < 0.5
      ? `color-mix(in srgb-linear, var(--${ramp}-middle) ${share(shade)}, var(--${ramp}-low))`
      : `color-mix(in srgb-linear, var(--${ramp}-high) ${share(shade - 0.5)}, var(--${ramp}-middle))`;
  return `color-mix(in srgb, ${mixed} var(--${ramp}-share), var(--${ramp}-floor))`;
}

/** The colours of a stretch of a ramp, for a gradient; the same twice where it is one place. O(1). */
export const shadeColours = (from: number, to: number, ramp: ShadeRamp): readonly string[] =>
  from === to
    ? [shadeColour(from, ramp), shadeColour(from, ramp)]
    : Array.from({ length: PARTS + 1 }, (_, i) => shadeColour(from + ((to - from) * i) / PARTS, ramp));
