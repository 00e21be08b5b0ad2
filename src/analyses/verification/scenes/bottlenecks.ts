import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import { PlanDrawing } from '../plans/plan-drawing';

/** Rooms of 10 m × 10 m in a row along x, all drawn as one floor. */
export const ROOM_SIZE = 10;

export interface Bottleneck {
  readonly width: number;
  readonly length: number;
}

/** Where room `index` begins, metres along x. */
export const roomStart = (passages: readonly Bottleneck[], index: number): number =>
  passages.slice(0, index).reduce((sum, { length }) => sum + ROOM_SIZE + length, 0);

/**
 * One room more than passages between them, each passage in the middle of the walls. All who are `goal` metres into the last room have
 * left, over its whole width.
 */
export function roomsInRow(passages: readonly Bottleneck[], goal: number): CampusDocument {
  const low: Point[] = [];
  const high: Point[] = [];
  for (let i = 0; i <= passages.length; i++) {
    const x = roomStart(passages, i);
    low.push([x, 0], [x + ROOM_SIZE, 0]);
    high.push([x, ROOM_SIZE], [x + ROOM_SIZE, ROOM_SIZE]);
    const passage = passages[i];
    if (passage === undefined) continue;
    const [y0, y1] = [(ROOM_SIZE - passage.width) / 2, (ROOM_SIZE + passage.width) / 2];
    const [from, to] = [x + ROOM_SIZE, x + ROOM_SIZE + passage.length];
    low.push([from, y0], [to, y0]);
    high.push([from, y1], [to, y1]);
  }
  const last = roomStart(passages, passages.length);
  return new PlanDrawing()
    .room('R', [...low, ...high.toReversed()])
    .exitArea('E', [last + goal, 0, last + ROOM_SIZE, ROOM_SIZE])
    .document();
}
