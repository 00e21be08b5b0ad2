import { crosses, liesIn, meet, type Box, type DrawnLine } from './boxes';
import type { Layout } from './paper';
import { LINE, TEXT, textWidth, type Named, type SheetLabel } from './sheet-labels';

/** A room's words, with the end of a line to the room where they stand outside of it. */
export interface FreeLabel extends SheetLabel {
  readonly leader: readonly [number, number] | null;
}

/** Between words and what stands beside them, millimetres. */
const AIR = 0.3;
/** Capitals are wider than what letters are taken for: so much more on both sides before a wall, millimetres. */
const BESIDE_WALL = 0.4;
/** Shares of the room that a label has above and beside it, at which it is tried: corridors are long. */
const SHIFTS = { y: [0, 0.5, -0.5, 1, -1], x: [0, 0.5, -0.5, 1, -1, 0.25, -0.25, 0.75, -0.75] } as const;
/** So far from a room its number is tried, at so many turns; millimetres. */
const FAR = [5, 7, 9, 12] as const;
const TURNS = 16;

/** What a label takes whose letters are `size` millimetres. */
export const labelBox = (
  { x, y, lines }: Pick<SheetLabel, 'x' | 'y' | 'lines'>,
  size: number = TEXT,
): Box => ({
  x,
  y,
  wide: (Math.max(...lines.map(textWidth)) * size) / 2 + AIR,
  high: (lines.length * LINE * size) / TEXT / 2,
});

/**
 * Names of rooms beside what else is drawn: number and name where both fit in the room and hide nothing, else what is shorter;
 * rather not on one of the lines, never over a wall's face. A room with no free place at all has its number beside it, with a line to it; where none is near
 * it has none. `within` is the drawing; letters are `size` millimetres. O(rooms · (obstacles + lines + walls + rooms)).
 */
export function freeLabels(
  named: readonly Named[],
  { x, y, perMetre }: Pick<Layout, 'x' | 'y' | 'perMetre'>,
  obstacles: readonly Box[],
  lines: readonly DrawnLine[],
  within: Box,
  size: number = TEXT,
  walls: readonly DrawnLine[] = [],
): readonly FreeLabel[] {
  const taken = [...obstacles];
  const put: FreeLabel[] = [];
  const crowded: (readonly [Named, readonly string[]])[] = [];
  const isFree = (box: Box): boolean => liesIn(box, within) && !taken.some((each) => meet(each, box));
  for (const room of named) {
    const tries = wordsOf(room);
    const found = inRoom(room, tries);
    if (found !== null) {
      taken.push(labelBox(found, size));
      put.push(found);
    } else if (hasRoom(room, tries.at(-1)!)) crowded.push([room, tries.at(-1)!]);
  }
  for (const [room, words] of crowded) {
    const found = besideRoom(room, words);
    if (found === null) continue;
    taken.push(labelBox(found, size));
    put.push(found);
  }
  return put;

  function inRoom({ key, places }: Named, tries: readonly (readonly string[])[]): FreeLabel | null {
    for (const words of tries) {
      let onLine: FreeLabel | null = null;
      const { wide, high } = labelBox({ x: 0, y: 0, lines: words }, size);
      for (const place of places) {
        const [spareX, spareY] = [place.wide * perMetre - wide, place.deep * perMetre - high];
        if (spareX < 0 || spareY < 0) continue;
        const around = {
          x: x(place.x),
          y: y(place.y),
          wide: place.wide * perMetre + AIR,
          high: place.deep * perMetre + AIR,
        };
        const faces = walls.filter((wall) => crosses(wall, around));
        for (const dy of SHIFTS.y) {
          for (const dx of SHIFTS.x) {
            const at = { x: x(place.x) + dx * spareX, y: y(place.y) + dy * spareY };
            const box = { ...at, wide, high };
            const clear = { ...box, wide: wide + BESIDE_WALL };
            if (!isFree(box) || faces.some((face) => crosses(face, clear))) continue;
            const label = { key, ...at, lines: words, leader: null };
            if (!lines.some((line) => crosses(line, box))) return label;
            onLine ??= label;
          }
        }
      }
      if (onLine !== null) return onLine;
    }
    return null;
  }

  /** Would it be named, were there nothing else? */
  function hasRoom({ places }: Named, words: readonly string[]): boolean {
    const { wide, high } = labelBox({ x: 0, y: 0, lines: words }, size);
    return places.some((place) => place.wide * perMetre >= wide && place.deep * perMetre >= high);
  }

  function besideRoom({ key, places: [place] }: Named, words: readonly string[]): FreeLabel | null {
    if (place === undefined) return null;
    const leader = [x(place.x), y(place.y)] as const;
    if (!liesIn({ x: leader[0], y: leader[1], wide: 0, high: 0 }, within)) return null;
    for (const far of FAR) {
      for (let turn = 0; turn < TURNS; turn++) {
        const angle = (2 * Math.PI * turn) / TURNS;
        const at = { x: leader[0] + far * Math.cos(angle), y: leader[1] + far * Math.sin(angle) };
        if (isFree(labelBox({ ...at, lines: words }, size))) return { key, ...at, lines: words, leader };
      }
    }
    return null;
  }
}

/** What a room is called, in full first. */
const wordsOf = ({ number, name, also }: Named): readonly (readonly string[])[] => {
  const names = also === undefined || also === name ? [[name]] : [[name, also], [name]];
  if (number === null) return names;
  return [...(name.includes(number) ? names : names.map((each) => [number, ...each])), [number]];
};
