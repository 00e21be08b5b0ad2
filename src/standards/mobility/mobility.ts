import { present } from '../../base/assert';
import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { CN_BED_DOOR } from '../egress/widths';

/** Who or what has to get somewhere. */
export const MOVERS = ['person', 'wheelchair', 'bed'] as const;
export type Mover = (typeof MOVERS)[number];

/** Of them, what rolls: no stairs. */
export const ROLLING = ['wheelchair', 'bed'] as const satisfies readonly Mover[];
export type Rolling = (typeof ROLLING)[number];

/** A rectangle in plan, metres. */
export interface Footprint {
  readonly length: number;
  readonly width: number;
}

/** What something that moves needs of the floor. */
export interface Mobility {
  readonly mover: Mover;
  /** What it takes up; null = a point, as ways out are measured. */
  readonly footprint: (Footprint & { readonly cite: Citation }) | null;
  /** Clear width of doors and between things that it can go through, metres; null = any. */
  readonly clear: { readonly width: number; readonly cite: Citation } | null;
  /** Can it use stairs, ramps, revolving doors? Carrying down is another matter. */
  readonly stairs: boolean;
  readonly ramps: boolean;
  readonly revolvingDoors: boolean;
  /** Do beds and trolleys that stand there narrow its way? When beds are moved, they are what is moved. */
  readonly roundBeds: boolean;
}

/** The largest that a wheelchair without a motor is. From memory. */
const iso7193 = cite('ISO 7193', '1985', 'clause not known', 'M-med');
/** Doors of buildings that stand already; new ones have 0.90 m. From memory. */
const gb55019 = cite('GB 55019', '2021', '2.5.4', 'M-med');
/** Beds are 2.1 to 2.3 m by 0.95 to 1.0 m, as recalled: the larger, for what passes must pass with each. */
const bedFootprint = cite('WardTwin', '1', 'bed-footprint', 'house');

const ROWS: Readonly<Record<Mover, Mobility>> = {
  person: {
    mover: 'person',
    footprint: null,
    clear: null,
    stairs: true,
    ramps: true,
    revolvingDoors: true,
    roundBeds: true,
  },
  wheelchair: {
    mover: 'wheelchair',
    footprint: { length: 1.2, width: 0.7, cite: iso7193 },
    clear: { width: 0.8, cite: gb55019 },
    stairs: false,
    ramps: true,
    revolvingDoors: false,
    roundBeds: true,
  },
  bed: {
    mover: 'bed',
    footprint: { length: 2.3, width: 1, cite: bedFootprint },
    clear: { width: CN_BED_DOOR.limit, cite: CN_BED_DOOR.cite },
    stairs: false,
    ramps: true,
    revolvingDoors: false,
    roundBeds: false,
  },
};

/** What a mover needs. O(1). */
export const mobilityOf = (mover: Mover): Mobility => ROWS[mover];

/** How wide doors, and places between what stands there, have to be for what rolls, metres. O(1). */
export const neededWidth = (mover: Rolling): number =>
  present(mobilityOf(mover).clear, `the width of a ${mover}`).width;
