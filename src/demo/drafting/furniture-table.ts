import { assert } from '../../base/assert';
import { mm, type Box } from './boxes';
import { cellsOf } from './cells-of';
import { rectangle } from './rectilinear';
import type { Furniture } from './storey-plan';

/** One piece on a rectangle; `height` of its top over the floor, metres. */
export const piece = (zh: string, en: string, height: number, [x0, y0, x1, y1]: Box): Furniture => ({
  zh,
  en,
  ring: rectangle(mm(x0), mm(y0), mm(x1), mm(y1)),
  height,
});

/**
 * Reads a list of furniture, a kind a line, cells parted by `|`: `zh | en | height | x0,y0,x1,y1 [x0,y0,x1,y1 …]`,
 * a piece for each rectangle. `by` moves all of it, metres. Throws on what can't be read. O(text).
 */
export function furniture(text: string, by: readonly [x: number, y: number] = [0, 0]): Furniture[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [zh, en, height, boxes, ...rest] = cellsOf(line);
    assert(
      zh !== undefined && en !== undefined && boxes !== undefined && rest.length === 0,
      'furniture',
      line,
    );
    return boxes.split(/\s+/).map((box) => {
      const [x0, y0, x1, y1, ...more] = box.split(',').map(Number);
      assert(x1! > x0! && y1! > y0! && more.length === 0 && Number(height) > 0, 'piece of furniture', line);
      return piece(zh, en, Number(height), [x0! + by[0], y0! + by[1], x1! + by[0], y1! + by[1]]);
    });
  });
}
