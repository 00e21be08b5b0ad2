import { mm, type Box } from '../../drafting/boxes';
import { furniture, piece } from '../../drafting/furniture-table';
import type { FreeWall, Furniture } from '../../drafting/storey-plan';
import type { Point } from '../../../model/schema/polygon';
import { BUILT, GATES, SITE } from './site-map';

const PERIMETER = { thickness: 0.2, height: 2.2, zh: '围墙', en: 'Site wall' } as const;
const RAILING = { thickness: 0.1, height: 1.1, zh: '坡道护栏', en: 'Railing of the ramp' } as const;
/** North of the hazardous store, so that what bursts there doesn't fly towards the oxygen tanks. */
const BLAST: FreeWall = {
  line: [
    [206, 75.4],
    [222, 75.4],
  ],
  thickness: 0.4,
  height: 4,
  zh: '防爆墙',
  en: 'Blast wall',
};

/** The wall round the site, with the gates left out; railings at the ramps; the blast wall. */
export function siteWalls(): FreeWall[] {
  const half = PERIMETER.thickness / 2;
  const [x0, y0, x1, y1] = [SITE[0] + half, SITE[1] + half, SITE[2] - half, SITE[3] - half];
  const { GT1, GT2, GT3, GT4 } = GATES;
  const lines: readonly (readonly [Point, Point, ...Point[]])[] = [
    [
      [x0, GT4.from],
      [x0, y0],
      [GT1.from, y0],
    ],
    [
      [GT1.to, y0],
      [x1, y0],
      [x1, GT2.from],
    ],
    [
      [x1, GT2.to],
      [x1, GT3.from],
    ],
    [
      [x1, GT3.to],
      [x1, y1],
      [x0, y1],
      [x0, GT4.to],
    ],
  ];
  return [...lines.map((line) => ({ ...PERIMETER, line })), ...rampRailings(), BLAST];
}

/** Round three sides of each trench, on the ground beside it; the fourth is where cars drive in. */
function rampRailings(): FreeWall[] {
  const half = RAILING.thickness / 2;
  const around = (box: Box | undefined): Box => {
    const [x0, y0, x1, y1] = box ?? SITE;
    return [mm(x0 - half), mm(y0 - half), mm(x1 + half), mm(y1 + half)];
  };
  const [wx0, wy0, wx1, wy1] = around(BUILT['RAMP-W']);
  const [ex0, ey0, ex1, ey1] = around(BUILT['RAMP-E']);
  return [
    {
      ...RAILING,
      line: [
        [wx0, wy1],
        [wx0, wy0],
        [wx1, wy0],
        [wx1, wy1],
      ],
    },
    {
      ...RAILING,
      line: [
        [ex0, ey0],
        [ex0, ey1],
        [ex1, ey1],
        [ex1, ey0],
      ],
    },
  ];
}

/** Trunks of trees, none on roads, fire lanes or the fire engines' operating ground. */
const TREES: readonly Point[] = [
  ...[76, 84, 92, 132, 140, 148].map((x): Point => [x, 41]),
  ...[108, 118, 128, 138].map((y): Point => [47.5, y]),
  ...[108, 116, 124, 132].flatMap((y): Point[] => [
    [61, y],
    [70, y],
  ]),
  ...[30, 50, 70, 110, 140, 160, 180].map((y): Point => [237, y]),
  ...[84, 96, 128, 140].map((x): Point => [x, 142]),
  ...[80, 92, 132, 144].map((x): Point => [x, 156]),
  ...[20, 36, 176, 192].map((x): Point => [x, 6]),
];
const TRUNK = 0.3;

/** What one walks round outdoors. */
export const siteFurniture = (): Furniture[] => [
  ...TREES.map(([x, y]) =>
    piece('行道树', 'Tree', 6, [x - TRUNK / 2, y - TRUNK / 2, x + TRUNK / 2, y + TRUNK / 2]),
  ),
  ...furniture(`
    花坛 | Flower bed | 0.5 | 41,110,44,116 41,122,44,128 41,134,44,140 64,111,67,114 64,121,67,124
    座椅 | Bench | 0.45 | 45,112,45.5,114 45,124,45.5,126 45,136,45.5,138 104,157,106,157.5 118,157,120,157.5
    旗杆基座 | Flagpoles | 0.4 | 88,39.5,93,40.5
    消防水泵接合器护栏 | Guard of the pump connectors | 0.6 | 71,160.8,71.4,161.2 152.6,160.8,153,161.2
  `),
];
