import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { rampColour } from '../../../src/scene/coverage/tint-material';
import { mapShades } from '../../../src/scene/crowd/map-material';
import { paletteOf } from '../../../src/scene/palette';
import { TINT_SHARE } from '../../../src/scene/tint-share';
import { apart, oklab, onRoom, SIGHT, times, TOLD } from '../support/colour-sight';

/** Paces that are told from each other: as fast as they can, three quarters, half, a quarter, not at all. */
const PACES = 5;

describe.each(['light', 'dark', 'contrast'] as const)('colours of a crowd, %s', (theme) => {
  const palette = paletteOf(theme);
  const paces = Array.from({ length: PACES }, (_, i) => rampColour(palette.paces, i / (PACES - 1)));

  it.each(Object.keys(SIGHT))('of classes lie in one order and are told from each other: %s', (sight) => {
    const seen = mapShades(palette).map((shade) =>
      oklab(times(SIGHT[sight]!, onRoom(palette, shade, TINT_SHARE.crowd))),
    );
    const ways = seen.slice(1).map((colour, i) => colour[0] - seen[i]![0]);
    expect(ways.every((way) => way < 0) || ways.every((way) => way > 0)).toBe(true);
    seen.slice(1).forEach((colour, i) => expect(apart(colour, seen[i]!)).toBeGreaterThan(TOLD));
  });

  it.each(Object.keys(SIGHT))(
    'of paces lie in one order, are told from each other and from who waits: %s',
    (sight) => {
      const seen = (colour: Color) => oklab(times(SIGHT[sight]!, onRoom(palette, colour, 1)));
      const walking = paces.map(seen);
      const ways = walking.slice(1).map((colour, i) => colour[0] - walking[i]![0]);
      expect(ways.every((way) => way < 0) || ways.every((way) => way > 0)).toBe(true);
      walking.slice(1).forEach((colour, i) => expect(apart(colour, walking[i]!)).toBeGreaterThan(TOLD));
      const waiting = seen(new Color(palette.waiting));
      walking.forEach((colour) => expect(apart(colour, waiting)).toBeGreaterThan(TOLD));
    },
  );

  it('are seen on the floor, as WCAG 2.2 measures (1.4.11): three to one', () => {
    const light = (colour: Color): number => 0.2126 * colour.r + 0.7152 * colour.g + 0.0722 * colour.b;
    const floor = light(new Color(palette.fills.room));
    for (const colour of [...paces, new Color(palette.waiting)]) {
      const [low, high] = [floor, light(colour)].sort((a, b) => a - b);
      expect((high! + 0.05) / (low! + 0.05)).toBeGreaterThan(3);
    }
  });
});
