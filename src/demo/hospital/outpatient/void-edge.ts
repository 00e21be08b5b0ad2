import type { FreeWall, PlannedAsset } from '../../drafting/storey-plan';
import type { Point } from '../../../model/schema/polygon';
import { VOID } from './frame';

const { west, south, east, north } = VOID;

/** Where the fire shutters come down, each 4.2 m wide, along the railings. */
const SHUTTERS: readonly Point[] = [
  ...[31.5, 35.7, 39.9, 44.1].flatMap((x): Point[] => [
    [x, north],
    [x, south],
  ]),
  ...[14.7, 18.9, 23.1].flatMap((y): Point[] => [
    [west, y],
    [east, y],
  ]),
];

/** Glass railings round the void. */
export const railings = (): FreeWall[] => [
  {
    line: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
    thickness: 0.1,
    height: 1.1,
    transparent: true,
    zh: '中庭栏板',
    en: 'Atrium railing',
  },
];

/** Shutters that part a storey from the atrium when it burns. */
export const shutters = (storey: string): PlannedAsset[] =>
  SHUTTERS.map(([x, y], i) => ({
    kind: 'fire-shutter',
    code: `${storey}.FS${i + 1}`,
    x,
    y,
    zh: '中庭防火卷帘',
    en: 'Atrium fire shutter',
    fireRating: 180,
    department: 'GEN',
  }));
