import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import { GROUND, PlanDrawing } from '../plans/plan-drawing';

const STOREYS = [GROUND, 'L2', 'L3'] as const;
const HEIGHT = 3;
/** The corridor, 2 m wide along y = 0 … 2, and where rooms of 5 m × 4 m begin on its sides. */
const LENGTH = 50;
const SOUTH = [0, 5.2, 10.4, 15.6, 20.8, 26, 31.2, 36.4, 41.6] as const;
const NORTH = [10, 15.2, 20.4, 25.6, 30.8] as const;
const ROOM = 5;

/** Every room of every storey, by its code. */
export const ROOMS: readonly string[] = STOREYS.flatMap((storey) =>
  [...SOUTH.map((_, i) => `S${i + 1}`), ...NORTH.map((_, i) => `N${i + 1}`)].map(
    (room) => `${storey}.${room}`,
  ),
);

/** Corridor with niches at the feet and heads of the two stairs, which lie north of it: at x = 0 … 5 and 45 … 50. */
const CORRIDOR: readonly Point[] = [
  [-2, 0],
  [LENGTH + 2, 0],
  [LENGTH + 2, 3.6],
  [LENGTH, 3.6],
  [LENGTH, 2],
  [LENGTH - 5, 2],
  [LENGTH - 5, 3.6],
  [LENGTH - 7, 3.6],
  [LENGTH - 7, 2],
  [7, 2],
  [7, 3.6],
  [5, 3.6],
  [5, 2],
  [0, 2],
  [0, 3.6],
  [-2, 3.6],
];

/** Three storeys of fourteen rooms on a corridor, two stairs of 1.2 m, two doors of 1.2 m into the open at the corridor's ends below. */
export function threeStoreys(): CampusDocument {
  const drawing = new PlanDrawing();
  for (const [level, storey] of STOREYS.entries()) {
    if (level > 0) drawing.storey(storey, level * HEIGHT);
    const corridor = `${storey}.C`;
    drawing.room(corridor, CORRIDOR, storey);
    const rooms = [
      ...SOUTH.map((x) => [x, -4.2, -0.2, -0.1] as const),
      ...NORTH.map((x) => [x, 2.2, 6.2, 2.1] as const),
    ];
    for (const [i, [x, y0, y1, wall]] of rooms.entries()) {
      const room = i < SOUTH.length ? `S${i + 1}` : `N${i + 1 - SOUTH.length}`;
      drawing.room(`${storey}.${room}`, [x, y0, x + ROOM, y1], storey).door(
        `${storey}.${room}.D`,
        [
          [x + 2, wall],
          [x + 2.9, wall],
        ],
        [`${storey}.${room}`, corridor],
        storey,
      );
    }
    if (level === STOREYS.length - 1) continue;
    drawing
      .flight(`${storey}.W`, [0, 2.2, 5, 3.4], [0, HEIGHT], [1, 0], storey)
      .flight(`${storey}.E`, [LENGTH - 5, 2.2, LENGTH, 3.4], [0, HEIGHT], [-1, 0], storey);
  }
  for (const [code, x] of [['west', -2] as const, ['east', LENGTH + 2] as const]) {
    drawing.exitDoor(
      code,
      [
        [x, 0.4],
        [x, 1.6],
      ],
      `${GROUND}.C`,
    );
  }
  return drawing.document();
}
