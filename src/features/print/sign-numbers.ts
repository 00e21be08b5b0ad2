import type { AssetId } from '../../model/schema/ids';
import { crosses, meet, type Box, type DrawnLine } from './boxes';
import { textWidth, type SheetLabel } from './sheet-labels';

/** Millimetres of a number's letters: the smallest of GB/T 14691. */
export const NUMBER = 1.8;
const GAP = 0.3;

/** A sign on the sheet with its number: millimetres of its middle. */
export interface Numbered {
  readonly id: AssetId;
  readonly number: string;
  readonly x: number;
  readonly y: number;
}

/** Where a number is written: millimetres of its middle, and of its baseline. */
export interface SignNumber {
  readonly id: AssetId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Numbers right of, left of, over or under their signs, at the first of these where neither a sign nor words stand and no
 * line of the drawing runs; none where there is no room. O(n² + n · lines) for n signs and words.
 */
export function signNumbers(
  signs: readonly Numbered[],
  signSize: number,
  labels: readonly (Pick<SheetLabel, 'x' | 'y' | 'lines'> & { readonly size: number })[],
  drawn: readonly DrawnLine[] = [],
): SignNumber[] {
  const half = signSize / 2;
  const taken: Box[] = [
    ...signs.map(({ x, y }) => ({ x, y, wide: half, high: half })),
    ...labels.map(({ x, y, lines, size }) => ({
      x,
      y,
      wide: (Math.max(...lines.map(textWidth)) * size) / 2,
      high: (lines.length * size * 1.3) / 2,
    })),
  ];
  return signs.flatMap(({ id, number, x, y }): SignNumber[] => {
    if (number === '') return [];
    const [wide, high] = [(textWidth(number) * NUMBER) / 2, NUMBER / 2];
    const [aside, apart] = [half + GAP + wide, half + GAP + high];
    const tries = [
      [x + aside, y],
      [x - aside, y],
      [x, y - apart],
      [x, y + apart],
    ] as const;
    for (const [atX, atY] of tries) {
      const box = { x: atX, y: atY, wide, high };
      if (taken.some((each) => meet(each, box)) || drawn.some((line) => crosses(line, box))) continue;
      taken.push(box);
      return [{ id, text: number, x: atX, y: atY + NUMBER * 0.36 }];
    }
    return [];
  });
}
