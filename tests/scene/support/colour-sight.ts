import { Color } from 'three';
import type { Palette } from '../../../src/scene/palette';

export type Triple = readonly [number, number, number];

export const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple => {
  const [x, y, z] = rows.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x!, y!, z!];
};

/** How a colour looks to those who lack one kind of cones: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), severity 1. */
export const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab of linear sRGB (B. Ottosson, 2020). */
export function oklab(linear: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  );
  const [l, m, s] = cones.map((each) => Math.cbrt(Math.max(0, each)));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l!, m!, s!],
  );
}

/** As the screen has it: a tint over the floor of a room, blended by what the screen is given. */
export function onRoom(palette: Palette, colour: Color, share: number): Triple {
  const tint = colour.clone().convertLinearToSRGB();
  const floor = new Color(palette.fills.room).convertLinearToSRGB();
  const { r, g, b } = floor.lerp(tint, share).convertSRGBToLinear();
  return [r, g, b];
}

export const apart = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Two patches of colour side by side are told from each other from about 0.02 on. */
export const TOLD = 0.035;
