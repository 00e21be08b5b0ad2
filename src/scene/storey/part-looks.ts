import { Color, Vector4 } from 'three';
import { PARTS, type Part } from '../../model/derive/drawing/parts';
import type { Palette } from '../palette';

/** How a part is drawn besides its colour; sums are told apart by the shader bit by bit. */
export const TRAITS = {
  /** Plain colour whatever the light, so that the cut reads from any direction. */
  plain: 1,
  /** Sawn off at the height of the section. */
  cut: 2,
  /** Gives way where it stands before what is looked at. */
  fades: 4,
  /** Its cut face lies a little higher than the wall's around it, so that it shows. */
  above: 8,
} as const;

const SOLID = TRAITS.cut | TRAITS.fades;

const TRAITS_OF: Readonly<Partial<Record<Part, number>>> = {
  furniture: TRAITS.cut,
  'furniture-edge': TRAITS.cut,
  'wall-side': SOLID,
  'wall-cap': SOLID | TRAITS.plain,
  'wall-edge': SOLID | TRAITS.plain,
  door: SOLID,
  'final-exit': SOLID,
  window: SOLID | TRAITS.above,
  glass: SOLID,
  shadow: TRAITS.plain,
};

const colourOf = (part: Part, palette: Palette): string => {
  switch (part) {
    case 'outline':
    case 'furniture-edge':
      return palette.outline;
    case 'passage':
      return palette.passage;
    case 'step':
      return palette.step;
    case 'furniture':
      return palette.furniture;
    case 'wall-side':
      return palette.wallSide;
    case 'wall-cap':
      return palette.wallCap;
    case 'wall-edge':
      return palette.wallEdge;
    case 'door':
      return palette.door;
    case 'final-exit':
      return palette.finalExit;
    case 'window':
      return palette.window;
    case 'glass':
      return palette.glass;
    case 'shadow':
      return palette.shadow;
    default:
      return palette.fills[part];
  }
};

/** Colour and traits of every part, in the order of `PARTS`: what the shaders look up. */
export const partLooks = (palette: Palette): Vector4[] =>
  PARTS.map((part) => {
    const { r, g, b } = new Color(colourOf(part, palette));
    return new Vector4(r, g, b, TRAITS_OF[part] ?? 0);
  });
