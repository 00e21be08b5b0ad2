import type { SpaceUse } from '../../../../model/schema/space-use';
import { ITEMS, type Item } from './items';

/** Pieces with their backs to the walls. */
export interface WallRow {
  readonly at: 'walls';
  readonly item: Item;
  /** The wall across from the door first, or the ones beside it. */
  readonly first: 'far' | 'side';
  /** Between pieces side by side, metres; 0 = one touches the next. */
  readonly apart: number;
  /** How many at most, by the floor of the room in m². */
  readonly most: (area: number) => number;
}

/** Pieces in rows in the middle, with aisles around each. */
export interface Island {
  readonly at: 'middle';
  readonly item: Item;
  /** Free floor around a piece, metres. */
  readonly aisle: number;
  readonly most: (area: number) => number;
}

export type Arrangement = WallRow | Island;

const upTo = (count: number) => (): number => count;
/** One for so many m², one at least. */
const per =
  (floor: number) =>
  (area: number): number =>
    Math.max(1, Math.floor(area / floor));
/** So many where the room is larger than `least` m². */
const over =
  (least: number, count = 1) =>
  (area: number): number =>
    area > least ? count : 0;

const walls = (item: Item, first: WallRow['first'], most: WallRow['most'], apart = 0): WallRow => ({
  at: 'walls',
  item,
  first,
  apart,
  most,
});
const middle = (item: Item, aisle: number, most: Island['most']): Island => ({
  at: 'middle',
  item,
  aisle,
  most,
});

/** Ways in which rooms of one use are furnished. */
type Suites = readonly (readonly Arrangement[])[];

const cabinet = walls(ITEMS.cabinet, 'far', over(13));
const basin = walls(ITEMS.basin, 'side', over(9));
const bothDesks = (area: number): number => (area > 17 ? 2 : 1);
/** The doctor beside the window, at the door, or across from it with the couch along the side wall. */
const consulting: Suites = [
  [walls(ITEMS.desk, 'side', bothDesks, 1), walls(ITEMS.couch, 'far', upTo(1)), basin, cabinet],
  [walls(ITEMS.desk, 'far', upTo(1)), walls(ITEMS.couch, 'side', upTo(1)), basin, cabinet],
  [basin, walls(ITEMS.desk, 'side', bothDesks, 1), walls(ITEMS.couch, 'far', upTo(1)), cabinet],
  [walls(ITEMS.couch, 'side', upTo(1)), walls(ITEMS.desk, 'side', bothDesks, 1), basin, cabinet],
];
const examination: Suites = [
  [
    walls(ITEMS.couch, 'far', per(25), 1),
    walls(ITEMS.device, 'far', per(25), 0.6),
    walls(ITEMS.desk, 'side', upTo(1)),
    walls(ITEMS.basin, 'side', over(12)),
  ],
  [
    walls(ITEMS.couch, 'side', per(25), 1),
    walls(ITEMS.device, 'side', per(25), 0.6),
    walls(ITEMS.desk, 'far', upTo(1)),
    walls(ITEMS.basin, 'side', over(12)),
  ],
  [
    walls(ITEMS.desk, 'side', upTo(1)),
    walls(ITEMS.device, 'side', per(25), 0.6),
    walls(ITEMS.couch, 'far', per(25), 1),
    walls(ITEMS.basin, 'side', over(12)),
  ],
];
const treatment: Suites = [
  [
    walls(ITEMS.worktop, 'far', per(14)),
    walls(ITEMS.couch, 'side', over(12)),
    walls(ITEMS.cabinet, 'side', per(12)),
    basin,
  ],
  [
    walls(ITEMS.worktop, 'side', per(14)),
    walls(ITEMS.couch, 'far', over(12)),
    walls(ITEMS.cabinet, 'side', per(12)),
    basin,
  ],
];
/** Each couch with its therapist's desk, or the middle left free to move in. */
const physiotherapy: Suites = [
  [walls(ITEMS.couch, 'side', per(10), 1), walls(ITEMS.desk, 'far', over(12))],
  [
    walls(ITEMS.couch, 'far', per(14), 1),
    walls(ITEMS.desk, 'side', over(12)),
    walls(ITEMS.cabinet, 'side', upTo(1)),
  ],
  [middle(ITEMS.table, 1.2, per(14)), walls(ITEMS.cabinet, 'far', per(12))],
];
/** Everyone along the walls, or back to back in the middle. */
const desks: Suites = [
  [walls(ITEMS.desk, 'side', per(7), 0.8), walls(ITEMS.cabinet, 'far', per(12))],
  [walls(ITEMS.desk, 'far', per(9), 0.8), walls(ITEMS.cabinet, 'side', per(10))],
  [walls(ITEMS.cabinet, 'side', per(14)), walls(ITEMS.desk, 'side', per(8), 1)],
];
const shelves: Suites = [
  [middle(ITEMS.shelf, 1.2, per(6)), walls(ITEMS.shelf, 'far', per(4))],
  [walls(ITEMS.shelf, 'side', per(4)), middle(ITEMS.shelf, 1.2, per(9))],
];
const archive: Suites = [[middle(ITEMS.archiveShelf, 1.2, per(5)), walls(ITEMS.archiveShelf, 'far', per(8))]];
const laboratory: Suites = [
  [
    middle(ITEMS.labIsland, 1.3, per(25)),
    walls(ITEMS.labBench, 'side', per(12)),
    walls(ITEMS.cabinet, 'far', per(20)),
  ],
];
const beds: Suites = [[walls(ITEMS.bed, 'side', per(12), 1.2), walls(ITEMS.worktop, 'far', over(20))]];
const seats: Suites = [[middle(ITEMS.seats, 1.2, per(8)), walls(ITEMS.seats, 'far', per(14))]];
const sink: Suites = [
  [walls(ITEMS.sink, 'far', upTo(1)), walls(ITEMS.shelf, 'side', over(6))],
  [walls(ITEMS.sink, 'side', upTo(1)), walls(ITEMS.shelf, 'far', over(6))],
];
const counter: Suites = [
  [walls(ITEMS.desk, 'far', per(8), 0.8), walls(ITEMS.cabinet, 'side', per(12))],
  [walls(ITEMS.desk, 'side', per(8), 0.8), walls(ITEMS.cabinet, 'far', per(12))],
];
const switchgear: Suites = [[walls(ITEMS.switchgear, 'far', per(3))]];
const dutyRoom: Suites = [
  [walls(ITEMS.bunk, 'far', per(9), 0.8), walls(ITEMS.desk, 'side', upTo(1))],
  [walls(ITEMS.bunk, 'side', per(9), 0.8), walls(ITEMS.desk, 'far', upTo(1))],
];
const changing: Suites = [
  [walls(ITEMS.lockers, 'side', per(2.5)), middle(ITEMS.bench, 1.2, over(14, 2))],
  [walls(ITEMS.lockers, 'far', per(3)), walls(ITEMS.bench, 'side', upTo(1))],
];

/** What is set in rooms that nobody drew the furniture of. Uses that aren't named stay empty: one walks or drives there. */
export const SUITES: Partial<Record<SpaceUse, Suites>> = {
  consulting,
  exam: examination,
  ultrasound: examination,
  endoscopy: examination,
  imaging: examination,
  treatment,
  'clean-utility': treatment,
  physiotherapy,
  dental: [[middle(ITEMS.dentalChair, 1.2, per(12)), walls(ITEMS.worktop, 'far', per(12))]],
  infusion: [[middle(ITEMS.recliner, 1.2, per(6)), walls(ITEMS.worktop, 'far', upTo(1))]],
  dialysis: beds,
  recovery: beds,
  observation: beds,
  resuscitation: beds,
  delivery: beds,
  office: desks,
  finance: desks,
  reception: counter,
  cashier: counter,
  security: counter,
  'control-room': counter,
  'nurse-station': counter,
  meeting: [[middle(ITEMS.table, 1.2, per(9)), walls(ITEMS.cabinet, 'far', over(20))]],
  teaching: [[middle(ITEMS.schoolDesks, 1, per(5))]],
  'duty-room': dutyRoom,
  'staff-rest': [[middle(ITEMS.table, 1.2, per(12)), walls(ITEMS.sofa, 'far', per(15), 0.6)]],
  dayroom: [[middle(ITEMS.table, 1.2, per(9)), walls(ITEMS.sofa, 'far', over(12))]],
  'nursing-room': [[walls(ITEMS.sofa, 'far', upTo(1)), walls(ITEMS.basin, 'side', upTo(1))]],
  changing,
  canteen: [[middle(ITEMS.table, 1.2, per(5))]],
  waiting: seats,
  chapel: seats,
  shop: [[middle(ITEMS.goods, 1.2, per(8)), walls(ITEMS.goods, 'far', per(15))]],
  store: shelves,
  linen: shelves,
  'pharmacy-store': shelves,
  'sterile-supply': shelves,
  'drug-safe': [[walls(ITEMS.cabinet, 'far', per(4))]],
  'blood-bank': [[walls(ITEMS.cabinet, 'far', per(5)), walls(ITEMS.desk, 'side', over(10))]],
  archive,
  'medical-records': archive,
  pharmacy: [
    [
      middle(ITEMS.shelf, 1.2, per(8)),
      walls(ITEMS.worktop, 'side', per(14)),
      walls(ITEMS.shelf, 'far', per(6)),
    ],
  ],
  laboratory,
  pathology: laboratory,
  pantry: sink,
  'dirty-utility': sink,
  cleaner: [[walls(ITEMS.mopSink, 'far', upTo(1))]],
  waste: [[walls(ITEMS.bins, 'far', per(5))]],
  toilet: [
    [
      walls(ITEMS.cubicle, 'far', (area) => (area > 10 ? Math.floor(area / 5) : 0)),
      walls(ITEMS.pan, 'far', (area) => (area > 10 ? 0 : 1)),
      walls(ITEMS.basin, 'side', per(8), 0.2),
    ],
  ],
  bathroom: [[walls(ITEMS.basin, 'far', upTo(1))]],
  'it-room': [[walls(ITEMS.rack, 'far', per(6))]],
  'server-room': [[middle(ITEMS.rack, 1.2, per(4))]],
  electrical: switchgear,
  plant: [[middle(ITEMS.unit, 0.9, per(20))]],
  laundry: [[walls(ITEMS.machine, 'far', per(10), 0.2)]],
  workshop: [[walls(ITEMS.workbench, 'side', per(15), 0.6), middle(ITEMS.workbench, 1.3, per(30))]],
};
