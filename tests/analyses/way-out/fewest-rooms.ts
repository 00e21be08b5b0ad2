import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import type { Random } from '../../../src/base/random';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { doorFeature } from './houses';

/** A door of a random house: the cells on its sides, null = outside. */
interface Gap {
  readonly id: string;
  readonly sides: readonly [string, string | null];
  /** Metres. */
  readonly width: number;
}

export interface RandomHouse {
  readonly plan: WalkingPlan;
  readonly gaps: readonly Gap[];
  readonly isRoom: ReadonlyMap<string, boolean>;
  /** The same house with walls where some doors are. */
  without(isLeft: (gap: Gap) => boolean): WalkingPlan;
}

const [COLUMNS, ROWS, CELL, PITCH] = [4, 3, 4, 4.2];

/** Does a place lie in a cell, in no doorway? */
export const isInCell = (x: number, y: number): boolean => y >= 0 && x % PITCH < CELL && y % PITCH < CELL;

/** Rooms and corridors of 4 m by 4 m in three rows of four, doors of some widths between some of them, a few final exits. */
export function randomHouse(random: Random, widthOf: () => number = () => 1): RandomHouse {
  const features: unknown[] = [];
  const doors = new Map<Gap, unknown>();
  const gaps: Gap[] = [];
  const isRoom = new Map<string, boolean>();
  const name = (column: number, row: number): string => `S${column}${row}`;
  const put = (sides: Gap['sides'], line: Parameters<typeof doorFeature>[1], width: number): void => {
    const id = `D${gaps.length}`;
    const gap = { id, sides, width };
    gaps.push(gap);
    doors.set(gap, doorFeature(id, line, { spaces: sides, ...(sides[1] === null ? { exit: true } : {}) }));
  };
  for (let column = 0; column < COLUMNS; column++) {
    for (let row = 0; row < ROWS; row++) {
      const [x, y] = [column * PITCH, row * PITCH];
      const room = random.next() < 0.55;
      isRoom.set(name(column, row), room);
      const use = room ? 'store' : 'corridor';
      features.push(boxFeature('space', [x, y, x + CELL, y + CELL], { id: name(column, row), use }));
      const width = widthOf();
      const at = 0.4 + random.next() * (CELL - 0.8 - width);
      const [right, above] = [x + CELL + 0.1, y + CELL + 0.1];
      if (column + 1 < COLUMNS && random.next() < 0.7) {
        const line = [[right, y + at], [right, y + at + width]] as const; // prettier-ignore
        put([name(column, row), name(column + 1, row)], line, width);
      }
      if (row + 1 < ROWS && random.next() < 0.6) {
        const line = [[x + at, above], [x + at + width, above]] as const; // prettier-ignore
        put([name(column, row), name(column, row + 1)], line, width);
      }
      if (row === 0 && random.next() < 0.4) put([name(column, row), null], [[x + at, 0], [x + at + width, 0]], width); // prettier-ignore
    }
  }
  const without = (isLeft: (gap: Gap) => boolean): WalkingPlan => {
    const drawn = [...doors].flatMap(([gap, feature]) => (isLeft(gap) ? [] : [feature]));
    return walkingPlan(readPlan(planText([...features, ...drawn])));
  };
  return { plan: without(() => false), gaps, isRoom, without };
}

/**
 * Doors that a way out from a cell may go through, by trying every simple chain of cells: those between corridors, and
 * those of chains through the fewest rooms; with how many rooms that is. Null = there is no way. Shares nothing with the
 * program but the plan.
 */
export function fewestRooms(
  { gaps, isRoom }: RandomHouse,
  start: string,
  isShut: (id: string) => boolean,
): { rooms: number; doors: ReadonlySet<string> } | null {
  const open = gaps.filter(({ id }) => !isShut(id));
  let rooms = Infinity;
  let doors = new Set<string>();
  const visit = (cell: string, seen: readonly string[], count: number, passed: readonly string[]): void => {
    if (count > rooms) return;
    for (const { id, sides } of open) {
      if (!sides.includes(cell)) continue;
      const next = sides[0] === cell ? sides[1] : sides[0];
      if (next !== null) {
        const more = isRoom.get(next) ? 1 : 0;
        if (!seen.includes(next)) visit(next, [...seen, next], count + more, [...passed, id]);
      } else if (count < rooms) {
        rooms = count;
        doors = new Set([...passed, id]);
      } else if (count === rooms) for (const each of [...passed, id]) doors.add(each);
    }
  };
  visit(start, [start], 0, []);
  if (rooms === Infinity) return null;
  for (const { id, sides } of open) {
    if (sides.every((side) => side === null || !isRoom.get(side))) doors.add(id);
  }
  return { rooms, doors };
}
