import { assert } from '../../base/assert';
import { isSpaceUse } from '../../model/schema/space-use';
import { outlineOf, type Box } from './boxes';
import { cellsOf } from './cells-of';
import { DOOR_FORMS, type DoorForm } from './door-forms';
import type { Door, Room } from './storey-plan';

export interface Schedule {
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
}

/**
 * Reads an architect's schedule of rooms, a row a line, cells parted by `|`:
 *
 *     code | zh | en | use [beds] | x0,y0,x1,y1 [+ x0,y0,x1,y1 …] | to@x,y width form[*]; …
 *
 * Rectangles are on wall centre-lines. A door is written once, at one of its rooms; `OUT` is the open air,
 * `AB-L02.LINK` a room of another storey; `*` = held open by magnets. Throws on what can't be read. O(text).
 */
export function schedule(text: string): Schedule {
  const rooms: Room[] = [];
  const doors: Door[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [code, zh, en, use, boxes, openings, ...rest] = cellsOf(line);
    assert(code !== undefined && zh !== undefined && en !== undefined, 'row of a schedule', line);
    assert(use !== undefined && boxes !== undefined && rest.length === 0, 'row of a schedule', line);
    rooms.push(roomOf(code, zh, en, use, boxes));
    for (const cell of (openings ?? '').split(';')) {
      if (cell.trim() !== '') doors.push(doorOf(code, cell.trim()));
    }
  }
  return { rooms, doors };
}

function roomOf(code: string, zh: string, en: string, useAndBeds: string, boxes: string): Room {
  const [use, beds] = useAndBeds.split(' ');
  assert(isSpaceUse(use), 'use of a room', useAndBeds);
  const ring = outlineOf(boxes.split('+').map(boxOf));
  return { code, zh, en, use, ring, ...(beds === undefined ? {} : { beds: Number(beds) }) };
}

function boxOf(text: string): Box {
  const [x0, y0, x1, y1, ...rest] = text.split(',').map(Number);
  assert(x1! > x0! && y1! > y0! && rest.length === 0, 'rectangle', text);
  return [x0!, y0!, x1!, y1!];
}

const DOOR = /^(\S+)@(-?[\d.]+),(-?[\d.]+) ([\d.]+)([A-Z]+)(\*?)$/;

function doorOf(from: string, text: string): Door {
  const [, to, x, y, width, form, held] = DOOR.exec(text) ?? [];
  assert(form !== undefined && form in DOOR_FORMS, 'door of a schedule', text);
  return {
    from,
    to: to === 'OUT' ? null : to!,
    at: [Number(x), Number(y)],
    width: Number(width),
    // Just looked up in the table of forms.
    form: form as DoorForm,
    ...(held === '*' ? { held: true } : {}),
  };
}
