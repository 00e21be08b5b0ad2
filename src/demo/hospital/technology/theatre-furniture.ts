import { furniture, piece } from '../../drafting/furniture-table';
import { mirroredRing } from '../../drafting/boxes';
import type { Point } from '../../../model/schema/polygon';
import type { Furniture } from '../../drafting/storey-plan';

/** Round the middle of a theatre, the patient's head to the south: 1.6 m stay free at either door. */
const THEATRE = `
  手术床 | Theatre table | 0.9 | -0.3,-1,0.3,1
  麻醉机 | Anaesthesia machine | 1.4 | 0.7,-1.9,1.4,-1.2
  器械台 | Instrument table | 0.9 | -2,-0.8,-1.4,0.8
  药品器械柜 | Supply cabinet | 1.8 | 2.5,-2.4,3,-0.6
  书写工作站 | Workstation | 1.2 | -3,1.2,-2.5,2.2
`;
const INSTRUMENT_TROLLEY = `
  器械车 | Instrument trolley | 0.9 | 1.2,0.3,1.8,1.1
`;
const C_ARM = `
  悬吊血管机C形臂 | Angiography C-arm | 2.2 | 1.8,-0.2,3,1
`;

/** Middle of each theatre; north ones have their only door in the south, so the patient's head lies in the north. */
const SOUTH_THEATRES = [
  { middle: [6.4, 11.6], more: C_ARM, turned: false },
  { middle: [13.2, 11.6], more: INSTRUMENT_TROLLEY, turned: false },
  { middle: [19.6, 11.6], more: INSTRUMENT_TROLLEY, turned: true },
  { middle: [26, 11.6], more: INSTRUMENT_TROLLEY, turned: true },
] as const;
const NORTH_THEATRES = [
  { middle: [6, 22], turned: true },
  { middle: [12.4, 22], turned: true },
  { middle: [18.8, 22], turned: false },
  { middle: [25.2, 22], turned: false },
] as const;

/** The same the other way round: west for east. */
const turnedOver = (x: number, pieces: readonly Furniture[]): Furniture[] =>
  pieces.map((one) => ({ ...one, ring: mirroredRing(one.ring, x) }));

/** North for south. */
const upsideDown = (y: number, pieces: readonly Furniture[]): Furniture[] =>
  pieces.map((one) => ({
    ...one,
    ring: one.ring.map(([px, py]): Point => [px, Math.round((2 * y - py) * 1000) / 1000]).reverse(),
  }));

const theatres = (): Furniture[] => [
  ...SOUTH_THEATRES.flatMap(({ middle, more, turned }) => {
    const pieces = furniture(THEATRE + more, middle);
    return turned ? turnedOver(middle[0], pieces) : pieces;
  }),
  ...NORTH_THEATRES.flatMap(({ middle, turned }) => {
    const pieces = upsideDown(middle[1], furniture(THEATRE + INSTRUMENT_TROLLEY, middle));
    return turned ? turnedOver(middle[0], pieces) : pieces;
  }),
];

const ROUND_THEATRES = `
  洗手池 | Scrub trough | 1 | 9.2,14.9,10.8,15.35 22,14.9,23.6,15.35 14.8,18.25,16.4,18.7
  无菌货架 | Sterile shelves | 1.9 | 29.6,9,30.1,13.4 31.25,9,31.75,13.2 32.9,9,33.4,13.4
  诱导推床 | Induction trolley | 0.7 | 35.4,9.6,36.15,11.7
  麻醉机 | Anaesthesia machine | 1.4 | 36.6,9.4,37.3,10.1
  麻醉药车 | Anaesthesia cart | 1.1 | 33.9,10,34.4,11
  苏醒推床 | Recovery trolley | 0.7 | 38.7,8.7,39.45,10.8 40.3,8.7,41.05,10.8 41.9,8.7,42.65,10.8 43.5,8.7,44.25,10.8
  护士台 | Nurse desk | 1.1 | 40.5,12.4,42.3,13
  器械打包台 | Packing bench | 0.9 | 29.2,22.2,29.9,24.6 31.6,22.2,32.3,24.6
  药架 | Drug shelves | 1.9 | 33.1,20,33.6,24.6 36.2,20,36.7,24.6
  配药台 | Preparation bench | 0.9 | 34.5,23.8,35.4,24.8
  毒麻药保险柜 | Controlled-drug safe | 1.2 | 35.45,24.2,36.05,24.8
  备用麻醉机 | Spare anaesthesia machine | 1.4 | 37.3,23,38,23.7 37.3,24.1,38,24.8 38.5,24.1,39.2,24.8
  麻醉准备台 | Anaesthesia bench | 0.9 | 40.4,20,41,24.4
  冰冻切片机 | Cryostat | 1.2 | 21.4,0.6,22.1,1.5
  显微镜台 | Microscope bench | 0.75 | 23.2,0.4,24.9,1.1
  取材台 | Grossing bench | 0.9 | 24.3,2,24.9,3.8
  空调机组 | Air-handling unit | 2.2 | 26,0.7,28.6,3.2 30.2,0.7,32.8,3.2
  蓄电池柜 | Battery cabinet | 2 | 33.9,0.6,34.7,4 36.7,0.6,37.5,4
  汇流排 | Gas manifold | 1.8 | 38.4,0.5,41.4,1.1
  清洗池 | Wash trough | 0.9 | 11.7,0.5,14.7,1.1
  污物车 | Waste cart | 1 | 19.4,0.6,20.6,1.4 19.4,1.8,20.6,2.6
  换床推车 | Transfer trolley | 0.8 | 28.9,29,29.65,31.1 35.5,29,36.25,31.1 35.5,31.3,36.25,33.1
  发放台 | Issue counter | 1.1 | 21.5,30.4,23.6,31
`;

const BED = { length: 2.2, width: 0.95, height: 0.6 } as const;
/** Heads stand this far off the wall's centre-line, so that staff get behind them, metres. */
const HEAD = 0.25;

type Wall = 'south' | 'north' | 'west' | 'east';

/** Beds of intensive care, by the wall that their heads stand at and the middle of their sides along it. */
const ICU_BEDS: readonly (readonly [wall: Wall, at: number, middle: number])[] = [
  ...[46.3, 51, 53.6, 56.2, 58.8, 61.4, 65.8].map((x) => ['south', 8.8, x] as const),
  ['west', 44.8, 13],
  ['east', 67, 13],
  ['east', 67, 15.8],
  ...[47.15, 51.85, 56.55, 61.25].map((x) => ['north', 25.2, x] as const),
];

function bed([wall, at, middle]: (typeof ICU_BEDS)[number]): Furniture {
  const [near, far] = [HEAD, HEAD + BED.length];
  const [low, high] = [middle - BED.width / 2, middle + BED.width / 2];
  const box = {
    south: [low, at + near, high, at + far],
    north: [low, at - far, high, at - near],
    west: [at + near, low, at + far, high],
    east: [at - far, low, at - near, high],
  } as const;
  return piece('ICU病床', 'ICU bed', BED.height, box[wall]);
}

/** A ring of counters that staff enter from the east: every bed is seen over it. */
const ICU_DESK = `
  ICU护士站台 | ICU nurse desk | 1.1 | 53,15,59,15.6 53,16.8,59,17.4 53,15.6,53.6,16.8
  治疗车 | Treatment trolley | 1 | 48.6,14.8,49.3,15.3 62.2,17.6,62.9,18.1
`;

export const THEATRE_FURNITURE: readonly Furniture[] = [
  ...theatres(),
  ...furniture(ROUND_THEATRES),
  ...ICU_BEDS.map(bed),
  ...furniture(ICU_DESK),
];
