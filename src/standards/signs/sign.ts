/**
 * What a sign belongs to, by which it is coloured and shaped as ISO 3864-1 has it: fire equipment red, escape green,
 * warnings a yellow triangle, what one must know or do blue. `plain` = no safety sign: a pictogram of the same hand.
 */
export type SignFamily = 'fire' | 'escape' | 'warning' | 'security' | 'plain';

/** A sign on a square of 64 units, its plate left to the family. */
export interface Sign {
  readonly family: SignFamily;
  /** Number in ISO 7010 (and GB 13495.1, which follows it) where it has this meaning; null = it has none. */
  readonly iso: string | null;
  /** Filled parts, even-odd; SVG path data. */
  readonly fill: string;
  /** Strokes `width` wide with round ends; empty = none. */
  readonly line: string;
  readonly width: number;
}

/** Colours of a family: the plate, its rim, and what is drawn on it. sRGB. */
export const SIGN_COLOURS: Readonly<
  Record<SignFamily, { readonly plate: string; readonly rim: string; readonly ink: string }>
> = {
  fire: { plate: '#c1121f', rim: '#ffffff', ink: '#ffffff' },
  escape: { plate: '#0b7a45', rim: '#ffffff', ink: '#ffffff' },
  warning: { plate: '#f9c80e', rim: '#17191b', ink: '#17191b' },
  security: { plate: '#1b5fa8', rim: '#ffffff', ink: '#ffffff' },
  plain: { plate: '#4a5663', rim: '#ffffff', ink: '#ffffff' },
};

/** The square of the 64 units on which all but warnings stand, and its rim's width. */
export const PLATE = { at: 2, size: 60, round: 10, rim: 4 } as const;
/** The triangle of a warning. */
export const TRIANGLE =
  'M32 4a5 5 0 0 1 4.4 2.6l24.5 43.6A5 5 0 0 1 56.5 57.7H7.5A5 5 0 0 1 3.1 50.2L27.6 6.6A5 5 0 0 1 32 4z';
/** How much smaller a drawing stands on a plate than on its 64 units; in a triangle it stands as it is. */
export const DRAWING_SCALE = 0.8;
