import { describe, expect, it } from 'vitest';
import { rampColour } from '../../../src/scene/coverage/tint-material';
import { paletteOf } from '../../../src/scene/palette';
import { TINT_SHARE } from '../../../src/scene/tint-share';
import { rampPlace, tintScale } from '../../../src/session/cameras/tint-scale';
import { DENSITY_SCALES } from '../../../src/standards/cameras/density-scales';
import { apart, oklab, onRoom, SIGHT, times, TOLD, type Triple } from '../support/colour-sight';

describe.each(['light', 'dark', 'contrast'] as const)('colours of what cameras see, %s', (theme) => {
  const palette = paletteOf(theme);
  it.each(Object.keys(SIGHT))(
    'neighbouring levels are told from each other and keep their order: %s',
    (sight) => {
      const seen = (shade: number): Triple =>
        oklab(times(SIGHT[sight]!, onRoom(palette, rampColour(palette.views, shade), TINT_SHARE.seen)));
      for (const { levels } of DENSITY_SCALES) {
        for (const look of ['bands', 'density', 'counts'] as const) {
          const scale = tintScale(
            look,
            levels.map(({ density }) => density),
          );
          // Of a stretch without steps the middle.
          const shades = scale.ramp
            ? scale.steps.map(
                (step, i) => (rampPlace(scale, step) + rampPlace(scale, scale.steps[i + 1] ?? step + 1)) / 2,
              )
            : scale.shades;
          const colours = shades.map(seen);
          const ways = colours.slice(1).map((colour, i) => colour[0] - colours[i]![0]);
          expect(ways.every((way) => way < 0) || ways.every((way) => way > 0)).toBe(true);
          colours.slice(1).forEach((colour, i) => expect(apart(colour, colours[i]!)).toBeGreaterThan(TOLD));
        }
      }
    },
  );
});
