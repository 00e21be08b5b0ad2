import type { Palette } from './palette';
import { TINT_SHARE } from './tint-share';

/** What the ramp of crowding is called in styles: its colours, how much of them lies over the floor, and that. */
export type CrowdColour = `--crowd-${'low' | 'middle' | 'high' | 'share' | 'floor'}`;

/** The ramp that the floor is tinted by where it was crowded, for whatever tells the same beside the picture. O(1). */
export const crowdColours = ({
  crowding: [low, middle, high],
  fills,
}: Palette): Readonly<Record<CrowdColour, string>> => ({
  '--crowd-low': low,
  '--crowd-middle': middle,
  '--crowd-high': high,
  '--crowd-share': `${100 * TINT_SHARE.crowd}%`,
  '--crowd-floor': fills.room,
});
