import { mm, type Box } from '../../drafting/boxes';
import { piece } from '../../drafting/furniture-table';
import { WALL } from '../../drafting/partitions';
import { room, type Furniture } from '../../drafting/storey-plan';
import { BAND, DEPTH } from './frame';
import type { Part } from './part';

const BED = { length: 2.1, width: 0.95, height: 0.5 } as const;
/** Between the wall's face and the head of a bed. */
const HEAD_GAP = 0.05;
const TOILET_WIDTH = 2.2;
/**
 * y of the toilet's wall. In the south it leaves 5.65 m for three beds: 0.60 m to the walls and 0.80 m between beds,
 * as GB 51039-2014 5.5.5 asks; a toilet as deep as in the north would take 0.4 m of that.
 */
const TOILET_WALL = { south: 6.05, north: 20.3 } as const;
/** y of the middle of each bed, by their number. */
const BEDS: Readonly<Record<'south' | 'north', Readonly<Record<number, readonly number[]>>>> = {
  south: { 1: [3.1], 2: [2, 4.4], 3: [1.375, 3.125, 4.875] },
  north: { 1: [22.7], 2: [21.7, 23.7] },
};

/** What stands at the window, beyond the foot ends of the beds: along the wall, out of it, its height; metres. */
const COMFORTS = {
  wardrobe: ['衣柜', 'Wardrobe', 1.35, 0.5, 2],
  recliner: ['陪护椅', 'Reclining chair', 0.8, 0.75, 0.9],
  armchair: ['扶手椅', 'Armchair', 0.7, 0.7, 0.9],
  walkers: ['助行器架', 'Walking frames', 1.1, 0.6, 0.9],
  sofa: ['陪护沙发床', 'Sofa bed', 1.9, 0.8, 0.8],
  table: ['餐桌', 'Table', 0.9, 0.6, 0.75],
  cot: ['婴儿床', 'Cot', 0.85, 0.5, 0.9],
} as const;

export type Comfort = keyof typeof COMFORTS;

export interface WardSpec {
  /** `S1W`; its toilet is `S1Wt`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: 'ward' | 'single-ward' | 'isolation-ward' | 'delivery';
  readonly side: 'south' | 'north';
  readonly x0: number;
  readonly x1: number;
  /** Side wall at which the toilet stands and the beds have their heads. */
  readonly toilet: 'west' | 'east';
  readonly beds: 1 | 2 | 3;
  /** Of the leaf, metres. */
  readonly door: number;
  readonly comfort: Comfort;
}

/** A ward of the west half with its toilet, beds and door; the entrance passage runs on past the foot ends. */
export function ward(spec: WardSpec): Part {
  const { code, side, x0, x1 } = spec;
  const south = side === 'south';
  const west = spec.toilet === 'west';
  const corridor = south ? BAND.wardCorridor : BAND.north;
  const inner = TOILET_WALL[side];
  const split = mm(west ? x0 + TOILET_WIDTH : x1 - TOILET_WIDTH);
  const [low, high] = south ? [inner, corridor] : [corridor, inner];
  const main: Box = south ? [x0, 0, x1, inner] : [x0, inner, x1, DEPTH];
  const passage: Box = west ? [split, low, x1, high] : [x0, low, split, high];
  const toilet: Box = west ? [x0, low, split, high] : [split, low, x1, high];
  // Who gives birth has her bed in the obstetric unit: these aren't counted twice.
  const counted = spec.use === 'delivery' ? {} : { beds: spec.beds };
  return {
    rooms: [
      { ...room(code, spec.zh, spec.en, spec.use, main, passage), ...counted, ceiling: 2.8 },
      room(`${code}t`, '病房卫生间', 'Ward toilet', 'toilet', toilet),
    ],
    doors: [
      {
        from: code,
        to: south ? 'MCW' : 'NCW',
        at: [mm((passage[0] + passage[2]) / 2), corridor],
        width: spec.door,
        form: 'M',
      },
      { from: `${code}t`, to: code, at: [split, mm((low + high) / 2)], width: 0.8, form: 'S' },
    ],
    furniture: [...beds(spec), comfort(spec)],
  };
}

/** x of the faces of the side walls. */
const faces = ({ x0, x1 }: WardSpec): [number, number] => [
  x0 + (x0 === 0 ? WALL.outer : WALL.inner / 2),
  x1 - WALL.inner / 2,
];

function beds(spec: WardSpec): Furniture[] {
  const [low, high] = faces(spec);
  const [x0, x1] =
    spec.toilet === 'west'
      ? [low + HEAD_GAP, low + HEAD_GAP + BED.length]
      : [high - HEAD_GAP - BED.length, high - HEAD_GAP];
  return (BEDS[spec.side][spec.beds] ?? []).map((y) =>
    piece('病床', 'Bed', BED.height, [x0, y - BED.width / 2, x1, y + BED.width / 2]),
  );
}

function comfort(spec: WardSpec): Furniture {
  const [zh, en, along, out, height] = COMFORTS[spec.comfort];
  const [low, high] = faces(spec);
  const [x0, x1] = spec.toilet === 'west' ? [high - out, high] : [low, low + out];
  // In the corner at the window, clear of the way to the beds.
  const y0 = spec.side === 'south' ? 0.35 : DEPTH - 0.35 - along;
  return piece(zh, en, height, [x0, y0, x1, y0 + along]);
}
