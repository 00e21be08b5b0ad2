import { WALL } from '../drafting/partitions';
import { rectangle } from '../drafting/rectilinear';
import type { Door, Furniture, Room, Window } from '../drafting/storey-plan';
import { BAND, BUILDING } from './layout';

/** Net size of a hospital bed, metres. */
const BED = { length: 2.1, width: 0.95, height: 0.5 } as const;
/** Toilet beside the entrance, on centre-lines. */
const TOILET = { width: 2.2, depth: 2.1 } as const;
/** Gap between the wall's face and the head of a bed. */
const HEAD_GAP = 0.05;

export interface Bedroom {
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly windows: readonly Window[];
  readonly furniture: readonly Furniture[];
}

interface BedroomSpec {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly use: 'ward' | 'single-ward' | 'isolation-ward';
  readonly x0: number;
  readonly x1: number;
  /** Which side of the corridor: their windows are in the outer wall. */
  readonly side: 'south' | 'north';
  /** The toilet stands at the west or at the east side wall; beds have their heads there too. */
  readonly toilet: 'west' | 'east';
  /** Distance of each bed's centre-line from the outer wall's face. */
  readonly beds: readonly number[];
}

/** A ward with its toilet, doors, window and beds: beds in one row, the entrance passage past their foot ends. */
export function bedroom(spec: BedroomSpec): Bedroom {
  const { x0, x1, side, toilet, code } = spec;
  const south = side === 'south';
  const outer = south ? BUILDING.south : BUILDING.north;
  const corridor = south ? BAND.south : BAND.north;
  const away = south ? -1 : 1;
  const inner = corridor + away * TOILET.depth;
  const west = toilet === 'west';
  const split = west ? x0 + TOILET.width : x1 - TOILET.width;
  const box = west ? ([x0, split] as const) : ([split, x1] as const);
  const passage = west ? ([split, x1] as const) : ([x0, split] as const);
  const low = Math.min(corridor, inner);
  const high = Math.max(corridor, inner);

  // The ward is an L: its bed part over the whole width, and the passage beside the toilet.
  const ring: Room['ring'] = south
    ? west
      ? [
          [x0, outer],
          [x1, outer],
          [x1, corridor],
          [split, corridor],
          [split, inner],
          [x0, inner],
        ]
      : [
          [x0, outer],
          [x1, outer],
          [x1, inner],
          [split, inner],
          [split, corridor],
          [x0, corridor],
        ]
    : west
      ? [
          [split, corridor],
          [x1, corridor],
          [x1, outer],
          [x0, outer],
          [x0, inner],
          [split, inner],
        ]
      : [
          [x0, corridor],
          [split, corridor],
          [split, inner],
          [x1, inner],
          [x1, outer],
          [x0, outer],
        ];
  const behind =
    (x0 === BUILDING.west && west) || (x1 === BUILDING.east && !west) ? WALL.outer : WALL.inner / 2;
  const head = west ? x0 + behind + HEAD_GAP : x1 - behind - HEAD_GAP;
  const foot = west ? head + BED.length : head - BED.length;

  return {
    rooms: [
      { code, zh: spec.zh, en: spec.en, use: spec.use, ring, beds: spec.beds.length },
      {
        code: `${code}t`,
        zh: '卫生间',
        en: 'Toilet',
        use: 'toilet',
        ring: rectangle(box[0], low, box[1], high),
      },
    ],
    doors: [
      {
        from: code,
        to: 'MC',
        at: [(passage[0] + passage[1]) / 2, corridor],
        width: 1.2,
        form: 'M',
      },
      { from: `${code}t`, to: code, at: [split, (low + high) / 2], width: 0.8, form: 'S' },
    ],
    windows: [{ at: [(x0 + x1) / 2, outer], width: Math.min(2.4, x1 - x0 - 1.2), sill: 0.9 }],
    furniture: spec.beds.map((distance) => {
      const y = outer - away * distance;
      const [left, right] = [Math.min(head, foot), Math.max(head, foot)];
      return {
        zh: '病床',
        en: 'Bed',
        ring: rectangle(left, y - BED.width / 2, right, y + BED.width / 2),
        height: BED.height,
      };
    }),
  };
}
