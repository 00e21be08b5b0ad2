import type { Palette } from './palette';

/** How much of the floor under it a tint hides: by how far, by what cameras see, by how far it is to safety, by how crowded it was, a stripe of what is missed, and what lies between two. */
export const TINT_SHARE = {
  reached: 0.72,
  seen: 0.78,
  field: 0.78,
  crowd: 0.8,
  stripe: 0.92,
  between: 0.7,
} as const;

/** A colour of CSS as it is seen where it tints the floor of a room: a picture is blended as the screen has its colours. */
export const onFloor = ({ fills }: Palette, colour: string, share: number): string =>
  `color-mix(in srgb, ${colour} ${100 * share}%, ${fills.room})`;
