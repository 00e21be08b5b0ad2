/** What the models are painted in: sRGB. */
export const RED = '#c1121f';
export const DARK_RED = '#8d0f18';
export const GREEN = '#0b7a45';
export const YELLOW = '#f2b705';
export const BLUE = '#1b5fa8';
export const WHITE = '#f6f6f3';
export const LIGHT = '#d9dcde';
export const STEEL = '#aab2b9';
export const GREY = '#7b848c';
export const DARK = '#2f343a';
export const BLACK = '#16191c';
export const GLASS = '#a9c9d6';
export const LAMP = '#fff3c4';
export const BRASS = '#b98d3e';
export const WOOD = '#b98f5f';
export const DOOR = '#8f6f49';

const linear = (byte) => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** A colour as glTF keeps it: linear light, four bytes. */
export const linearBytes = (hex) => [
  ...[1, 3, 5].map((i) => Math.round(255 * linear(Number.parseInt(hex.slice(i, i + 2), 16)))),
  255,
];
