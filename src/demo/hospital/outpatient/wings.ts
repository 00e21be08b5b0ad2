import { assert, present } from '../../../base/assert';
import { isSpaceUse, type SpaceUse } from '../../../model/schema/space-use';
import { mm } from '../../drafting/boxes';
import { cellsOf } from '../../drafting/cells-of';
import type { DoorForm } from '../../drafting/door-forms';
import { room, type Door, type Room } from '../../drafting/storey-plan';
import type { Schedule } from '../../drafting/room-schedule';

/** A column of rooms south of the street, eight rows deep, and the waiting hall or corridor that they open to. */
interface Wing {
  readonly west: number;
  readonly east: number;
  readonly hall: string;
  /** x of the wall with the doors. */
  readonly doors: number;
}

const WINGS: Readonly<Record<string, Wing>> = {
  M1W: { west: 0, east: 5, hall: 'M1', doors: 5 },
  M1E: { west: 11.8, east: 16.8, hall: 'M1', doors: 11.8 },
  M2W: { west: 16.8, east: 22.4, hall: 'M2', doors: 22.4 },
  M3E: { west: 53.2, east: 58.2, hall: 'M3', doors: 53.2 },
  M4W: { west: 58.2, east: 63.2, hall: 'M4', doors: 63.2 },
  M4E: { west: 70, east: 75, hall: 'M4', doors: 70 },
  M5W: { west: 75, east: 80, hall: 'M5', doors: 80 },
};

const ROW = 3.15;

/** Leaf and form of a room's door by what comes through it. */
const DOORS: Partial<Record<SpaceUse, readonly [width: number, form: DoorForm]>> = {
  treatment: [1.2, 'S'],
  exam: [1.2, 'S'],
  ultrasound: [1.2, 'S'],
  dental: [1.2, 'S'],
  physiotherapy: [1.2, 'S'],
  'operating-theatre': [1.4, 'D'],
  store: [0.9, 'S'],
  cleaner: [0.9, 'S'],
  electrical: [0.9, 'FC'],
};

const CONSULTING = [1, 'S'] as const;

/** Walls between rows that keep to their place: the outer ones, and those of row 4, which the cross passages go through. */
const FIXED_LINES = new Set([0, 3, 4, 8]);

/**
 * y of the walls between the rows of each wing, from the south: on a grid of 3.15 m, off it by what the clinics of the wing
 * agreed when they moved in. A line a wing: `wing | 1|2 2|3 5|6 6|7 7|8`, metres to the north. Throws on what can't be read.
 */
function wallsOf(text: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [wing, ...shifts] = line.trim().split(/[ |]+/);
        assert(wing !== undefined && wing in WINGS && shifts.length === 5, 'walls of a wing', line);
        const left = shifts.map(Number);
        const walls = Array.from({ length: 9 }, (_, row) =>
          mm(row * ROW + (FIXED_LINES.has(row) ? 0 : (left.shift() ?? Number.NaN))),
        );
        return [wing, walls];
      }),
  );
}

/**
 * Rooms of the wings of a storey, a line a kind: `wing rows | zh | en | use [@department]`. Rows count from the south,
 * from 1: `1-3` = three rooms of one row each, numbered in their names; `5+6` = one room over both; `5-7/2` = two rooms
 * that share three rows. `walls` as `wallsOf` reads them. Throws on what can't be read.
 */
export function wings(text: string, walls: string): Schedule {
  const lines = wallsOf(walls);
  const rooms: Room[] = [];
  const doors: Door[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    for (const [made, door] of wingRooms(line, lines)) {
      rooms.push(made);
      doors.push(door);
    }
  }
  return { rooms, doors };
}

function wingRooms(line: string, lines: ReadonlyMap<string, readonly number[]>): [Room, Door][] {
  const [place, zh, en, use, ...rest] = cellsOf(line);
  const [, name, first, join, last, parts] = /^(\w+) (\d)(?:([-+])(\d))?(?:\/(\d))?$/.exec(place ?? '') ?? [];
  const [what, department] = (use ?? '').split(' @');
  const wing = WINGS[name ?? ''];
  assert(
    wing !== undefined && zh !== undefined && en !== undefined && rest.length === 0,
    'row of wings',
    line,
  );
  assert(isSpaceUse(what), 'use of a room', line);
  const [from, to] = [Number(first), Number(last ?? first)];
  const count = join === '-' ? Number(parts ?? to - from + 1) : 1;
  const walls = present(lines.get(name ?? ''), `walls of wing ${name}`);
  const [low, high] = [walls[from - 1] ?? 0, walls[to] ?? 0];
  const wallAt = (i: number): number =>
    // Rooms that share rows are equally deep; others keep to the walls of their rows.
    mm(to - from + 1 === count ? (walls[from - 1 + i] ?? 0) : low + ((high - low) * i) / count);
  return Array.from({ length: count }, (_, i) => {
    const [south, north] = [wallAt(i), wallAt(i + 1)];
    const code = `${name}${from + i}`;
    const number = count > 1 ? String(i + 1) : '';
    const box = [wing.west, south, wing.east, north] as const;
    const made = room(code, zh + number, number === '' ? en : `${en} ${number}`, what, box);
    const [width, form] = DOORS[what] ?? CONSULTING;
    const at = [wing.doors, mm((south + north) / 2)] as const;
    return [
      department === undefined ? made : { ...made, department },
      { from: code, to: wing.hall, at, width, form },
    ];
  });
}
