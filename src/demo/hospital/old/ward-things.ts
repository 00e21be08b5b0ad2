import { boxAround, mm } from '../../drafting/boxes';
import type { Furniture, Room } from '../../drafting/storey-plan';
import { BAY } from './frame';
import { piece } from './furniture';

/** What stands along the wall at the foot ends: along it, out of it, its height; metres. */
const THINGS = {
  lockers: ['病员柜', 'Lockers', 1.35, 0.45, 1.8],
  cupboard: ['旧衣柜', 'Old wardrobe', 1, 0.55, 2],
  recliner: ['陪护椅', 'Reclining chair', 0.8, 0.75, 0.9],
  table: ['餐桌', 'Table', 0.9, 0.6, 0.75],
  walkers: ['助行器架', 'Walking frames', 1.1, 0.5, 0.9],
  basin: ['洗手盆', 'Wash basin', 0.55, 0.45, 0.85],
} as const;

export type WardThing = readonly [thing: keyof typeof THINGS, fromWindow: number];

/** Between the outer wall's face and its line, and between a side wall's line and its face, metres. */
const FACE = { outer: 0.3, side: 0.1 } as const;

/** Furniture of a ward in the east along the wall across from its beds, `fromWindow` metres off the outer wall. */
export function thingsOf({ ring }: Room, things: readonly WardThing[]): Furniture[] {
  const [, y0, x1, y1] = boxAround(ring);
  // Heads of beds lie at the southern wall of every other bay.
  const north = Math.round(y0 / BAY) % 2 === 1;
  return things.map(([thing, fromWindow]) => {
    const [zh, en, along, out, height] = THINGS[thing];
    const east = mm(x1 - FACE.outer - fromWindow);
    const wall = north ? y1 - FACE.side - out : y0 + (y0 === 0 ? FACE.outer : FACE.side);
    return piece(zh, en, height, mm(east - along), mm(wall), east, mm(wall + out));
  });
}
