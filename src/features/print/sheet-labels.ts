import type { LabelPlace } from '../../model/derive/drawing/label-places';
import type { Layout } from './paper';

/** A room's words on the sheet: millimetres. */
export interface SheetLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Named {
  readonly key: string;
  readonly number: string | null;
  readonly name: string;
  /** Its name in a paper's second language. */
  readonly also?: string;
  readonly places: readonly LabelPlace[];
}

/** Height of a line of text, millimetres: the smallest that is read at arm's length (GB/T 14691 begins at 1.8). */
export const TEXT = 2;
/** From one line to the next, millimetres. */
export const LINE = 2.6;

/** Width of a text in heights of its letters: Chinese ones are square, others about half as wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e80 ? 1 : 0.56;
  return width;
}

/** Number and name where both fit in the room, else the number, else nothing: a sheet is never a soup. O(rooms). */
export function sheetLabels(named: readonly Named[], { x, y, perMetre }: Layout): SheetLabel[] {
  return named.flatMap(({ key, number, name, places }) => {
    const own = number === null || name.includes(number) ? [[name]] : [[number, name], [number]];
    const tries = number !== null && own.length === 1 ? [...own, [number]] : own;
    for (const lines of tries) {
      const wide = Math.max(...lines.map(textWidth)) * TEXT;
      const high = lines.length * LINE;
      const place = places.find(
        (each) => 2 * each.wide * perMetre >= wide && 2 * each.deep * perMetre >= high,
      );
      if (place) return [{ key, x: x(place.x), y: y(place.y), lines }];
    }
    return [];
  });
}

/** Baselines of a label's lines, millimetres from its middle. */
export const baselineOf = (index: number, count: number): number =>
  (index - (count - 1) / 2) * LINE + TEXT * 0.36;
