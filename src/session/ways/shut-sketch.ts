import type { Opening } from '../../model/schema/opening';
import type { SketchLine, SketchMark, SketchPoint } from '../state/sketch-state';
import { LIFT } from './way-lines';

/** Doors that are shut: by hand with a cross, by the hour broken with a padlock. O(doors). */
export function shutSketch(
  byHand: readonly Opening[],
  byHour: readonly Opening[],
): { readonly lines: readonly SketchLine[]; readonly marks: readonly SketchMark[] } {
  const drawn = [
    ...byHand.map((opening) => ({ ...opening, shape: 'cross' }) as const),
    ...byHour.map((opening) => ({ ...opening, shape: 'lock' }) as const),
  ];
  return {
    lines: drawn.map(({ storey, line, shape }) => ({
      storey,
      points: line.map(([x, y]): SketchPoint => ({ x, y, z: LIFT })),
      tone: 'shut',
      width: 7,
      dashed: shape === 'lock',
    })),
    marks: drawn.map(({ storey, line: [[ax, ay], [bx, by]], shape }) => ({
      storey,
      x: (ax + bx) / 2,
      y: (ay + by) / 2,
      z: LIFT,
      shape,
      tone: 'shut',
    })),
  };
}
