import { readFileSync } from 'node:fs';
import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { colourOf, rampColour } from '../../../src/scene/coverage/tint-material';
import { paletteOf } from '../../../src/scene/palette';
import { TINT_SHARE } from '../../../src/scene/tint-share';
import { EXIT_TINTS } from '../../../src/session/egress/tint/exit-tints';
import { apart, oklab, onRoom, SIGHT, times, TOLD } from '../support/colour-sight';

const LINES = 7;

/** As the page writes in each theme, in the order in which its stylesheet has them. */
const [LIGHT, DARK, CONTRAST] = [
  ...readFileSync('src/ui/styles/tokens.css', 'utf8').matchAll(/--ink: (#[0-9a-f]{6});/g),
].map(([, colour]) => colour!);
const INKS = { light: LIGHT!, dark: DARK!, contrast: CONTRAST! } as const;

describe.each(['light', 'dark', 'contrast'] as const)('colours of how far it is to safety, %s', (theme) => {
  const palette = paletteOf(theme);
  it.each(Object.keys(SIGHT))(
    'lie in one order from near to far, and steps are told from each other: %s',
    (sight) => {
      const seen = Array.from({ length: LINES + 1 }, (_, i) =>
        oklab(
          times(SIGHT[sight]!, onRoom(palette, rampColour(palette.distance, i / LINES), TINT_SHARE.field)),
        ),
      );
      const ways = seen.slice(1).map((colour, i) => colour[0] - seen[i]![0]);
      expect(ways.every((way) => way < 0) || ways.every((way) => way > 0)).toBe(true);
      seen.slice(1).forEach((colour, i) => expect(apart(colour, seen[i]!)).toBeGreaterThan(TOLD));
    },
  );

  it.each(Object.keys(SIGHT))('are told from each other, exit from exit: %s', (sight) => {
    expect(palette.exits).toHaveLength(EXIT_TINTS);
    const seen = palette.exits.map((each) =>
      oklab(times(SIGHT[sight]!, onRoom(palette, colourOf(each), TINT_SHARE.field))),
    );
    const told = sight === 'usual' ? 3 * TOLD : 2 * TOLD;
    seen.forEach((colour, i) => {
      seen.slice(i + 1).forEach((other) => expect(apart(colour, other)).toBeGreaterThan(told));
    });
  });

  it('let the number of an exit be read on its tint, as WCAG 2.2 measures (1.4.3)', () => {
    const light = ({ r, g, b }: { readonly r: number; readonly g: number; readonly b: number }): number =>
      0.2126 * r + 0.7152 * g + 0.0722 * b;
    const ink = light(new Color(INKS[theme]));
    for (const each of palette.exits) {
      const [r, g, b] = onRoom(palette, colourOf(each), TINT_SHARE.field);
      const [low, high] = [ink, light({ r, g, b })].sort((x, y) => x - y);
      expect((high! + 0.05) / (low! + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it('are none of exits as strong as what is missed', () => {
    const seen = palette.exits.map((each) => oklab(onRoom(palette, colourOf(each), TINT_SHARE.field)));
    const missed = oklab(onRoom(palette, colourOf(palette.uncovered), TINT_SHARE.stripe));
    const strength = ([, a, b]: readonly number[]): number => Math.hypot(a!, b!);
    for (const colour of seen) expect(strength(colour)).toBeLessThan(strength(missed) / 1.5);
  });
});
