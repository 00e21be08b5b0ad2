import type { Point } from '../../../model/schema/polygon';
import { mm, type Box } from '../../drafting/boxes';
import { piece } from '../../drafting/furniture-table';
import { rectangle } from '../../drafting/rectilinear';
import type { Furniture } from '../../drafting/storey-plan';
import { GRID } from './frame';

/** Bays of 2.4 × 5.3 m, three between two columns; the aisle before them is 6 m wide. */
const BAY = 2.4;
const COLUMN = 0.6;
const COLUMNS_FROM_BACK = 5.6;
const STOP = { length: 1.7, depth: 0.12, fromBack: 0.8, height: 0.1 } as const;

/** A row of bays: where cars have their backs, the way they look, and stretches of x that stay free. */
interface ParkingRow {
  readonly back: number;
  readonly looks: 'north' | 'south';
  readonly free: readonly (readonly [from: number, to: number])[];
}

/** Clear of the ramps' mouths, of the lane between the garages in the east, and of the doors to the plant strip. */
const ROWS: readonly ParkingRow[] = [
  { back: 0.3, looks: 'north', free: [] },
  {
    back: 17.1,
    looks: 'south',
    free: [
      [0, 8.4],
      [37.2, 38.8],
      [79.8, 84],
    ],
  },
  { back: 50, looks: 'north', free: [[79.8, 84]] },
  { back: 66.9, looks: 'south', free: [[75.6, 84]] },
];

const GRIDS = 10;

const baysOf = ({ free }: ParkingRow): number[] =>
  Array.from({ length: GRIDS * 3 }, (_, i) => mm(Math.floor(i / 3) * GRID + COLUMN + (i % 3) * BAY)).filter(
    (x) => free.every(([from, to]) => x >= to || x + BAY <= from),
  );

/** How many cars the garages hold. */
export const PLACES = ROWS.reduce((sum, row) => sum + baysOf(row).length, 0);

/** Wheel stops: they tell each bay without standing in the way of who walks between cars. */
export const wheelStops = (): Furniture[] =>
  ROWS.flatMap((row) =>
    baysOf(row).map((x) => {
      const y = row.looks === 'north' ? row.back + STOP.fromBack : row.back - STOP.fromBack - STOP.depth;
      const west = x + (BAY - STOP.length) / 2;
      return piece('车轮挡', 'Wheel stop', STOP.height, [west, y, west + STOP.length, y + STOP.depth]);
    }),
  );

/** Columns stand at the mouths of bays, between every third and fourth. */
export const columns = (): readonly (readonly Point[])[] =>
  ROWS.flatMap(({ back, looks }) => {
    const y = looks === 'north' ? back + COLUMNS_FROM_BACK : back - COLUMNS_FROM_BACK;
    return Array.from({ length: GRIDS - 1 }, (_, i) => {
      const x = (i + 1) * GRID;
      const box: Box = [x - COLUMN / 2, y - COLUMN / 2, x + COLUMN / 2, y + COLUMN / 2];
      return rectangle(mm(box[0]), mm(box[1]), mm(box[2]), mm(box[3]));
    });
  });
