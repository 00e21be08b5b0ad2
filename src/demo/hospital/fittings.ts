import type { PlannedAsset } from '../drafting/storey-plan';

/** What an extinguisher is, apart from where it stands. */
export type ExtinguisherFields = Partial<Extract<PlannedAsset, { kind: 'extinguisher' }>>;

/**
 * Extinguishers as they are bought, as the tables of buildings name them: the nameplates of `EXTINGUISHER_MODELS`, and one
 * on wheels that no table has. Litres or kilograms a unit.
 */
const EXTINGUISHERS = {
  /** Water with additive: the usual one. */
  water: { model: 'MS/T 3A 6 L', agent: 'water', rating: '3A', charge: 6 },
  co2: { model: 'MT5', agent: 'co2', rating: '34B', charge: 5 },
  /** Beside ultrasound sets. */
  'small-co2': { model: 'MT3', agent: 'co2', rating: '21B', charge: 3 },
  /** Leaves nothing on what is sterile or live. */
  'clean-agent': { model: 'MJ6', agent: 'clean-agent', rating: '2A 55B C', charge: 6 },
  /** Bottles of aluminium: before magnet rooms. */
  'magnet-water': { model: 'MS/T 3A 6 L', agent: 'water', rating: '3A', charge: 6, nonMagnetic: true },
  'magnet-co2': { model: 'MT5', agent: 'co2', rating: '34B', charge: 5, nonMagnetic: true },
  /** Water in drops too fine to lead a current: where water spoils what is sterile, live or of paper. */
  mist: { model: 'MSWZ6', agent: 'water-mist', rating: '3A E', charge: 6 },
  powder: { model: 'MF/ABC5', agent: 'abc-powder', rating: '3A 89B C', charge: 5 },
  'large-powder': { model: 'MF/ABC8', agent: 'abc-powder', rating: '4A 144B C', charge: 8 },
  'wheeled-powder': {
    model: 'MFT/ABC50',
    agent: 'abc-powder',
    rating: '8A 297B C',
    charge: 50,
    wheeled: true,
  },
  /** For live equipment and boilers. */
  'wheeled-co2': { model: 'MTT24', agent: 'co2', rating: '144B C', charge: 24, wheeled: true },
  'wet-chemical': { model: 'MS/F6', agent: 'wet-chemical', rating: '2A F', charge: 6 },
  'solvent-foam': { model: 'MP/AR9', agent: 'alcohol-resistant-foam', rating: '2A 89B', charge: 9 },
} as const satisfies Record<string, ExtinguisherFields>;

export type ExtinguisherType = keyof typeof EXTINGUISHERS;

/** Type, place, and units at the place where it is more than one. */
export type ExtinguisherRow = readonly [type: ExtinguisherType, x: number, y: number, count?: number];

/** Setting points of a storey, `X1` … in the order given; two and more stand in a cabinet. */
export const extinguishers = (storey: string, rows: readonly ExtinguisherRow[]): PlannedAsset[] =>
  rows.map(([type, x, y, count = 1], i) => ({
    kind: 'extinguisher',
    code: `${storey}.X${i + 1}`,
    x,
    y,
    count,
    cabinet: count > 1,
    ...EXTINGUISHERS[type],
  }));

/** Hydrant cabinets of a storey, `H1` …; a hose of 25 m and a solid jet of 13 m. */
export const hydrants = (
  storey: string,
  places: readonly (readonly [x: number, y: number])[],
): PlannedAsset[] =>
  places.map(([x, y], i) => ({
    kind: 'hydrant',
    code: `${storey}.H${i + 1}`,
    x,
    y,
    hoseLength: 25,
    jetLength: 13,
  }));

/** Where a camera hangs and a place that it looks at; one that looks at none is a fisheye, which shows all round. */
export type CameraRow =
  | readonly [x: number, y: number, towardsX: number, towardsY: number]
  | readonly [x: number, y: number];

/** A camera as a drawing has it. */
export type PlannedCamera = Extract<PlannedAsset, { kind: 'camera' }>;

/** Horizontal view of a lens of 2.8 mm, degrees: a corridor is seen from wall to wall, a room from its corner. */
export const WIDE_VIEW = 103;

/** What the cameras of a table can be, besides domes and fisheyes indoors. */
export interface CameraType {
  readonly form?: 'dome' | 'bullet';
  /** Height that it hangs at, metres. */
  readonly z?: number;
  /** Horizontal field of view, degrees. */
  readonly view?: number;
  /** How far it sees by its own light, metres. */
  readonly night?: number;
  /** Pixels across its picture of 16:9. */
  readonly pixels?: number;
}

/** Cameras of a storey, `V1` …: 8 megapixels, 90 days kept. */
export const cameras = (
  storey: string,
  rows: readonly CameraRow[],
  { form = 'dome', z = 2.8, view = 90, night = 30, pixels = 3840 }: CameraType = {},
): PlannedCamera[] =>
  rows.map(([x, y, towardsX, towardsY], i) => ({
    kind: 'camera',
    code: `${storey}.V${i + 1}`,
    x,
    y,
    z,
    ...(towardsX === undefined || towardsY === undefined
      ? ALL_ROUND
      : {
          form,
          heading: rounded(Math.atan2(towardsY - y, towardsX - x)),
          tilt: rounded(Math.atan(Math.tan((view * Math.PI) / 360) * SHAPE)),
          horizontalView: rounded((view * Math.PI) / 180),
        }),
    pixelsAcross: pixels,
    pixelsDown: pixels * SHAPE,
    nightRange: night,
    retentionDays: 90,
  }));

/** Pixels down for each across. As far down as half of its view: the picture ends at the horizon, and little is unseen below. */
const SHAPE = 9 / 16;

const rounded = (angle: number): number => Math.round(angle * 1e4) / 1e4;

/** Straight down. */
const ALL_ROUND = {
  form: 'fisheye',
  heading: 0,
  tilt: rounded(Math.PI / 2),
  horizontalView: rounded(2 * Math.PI),
} as const;
