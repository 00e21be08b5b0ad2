import { filledRegion } from '../../../geometry/mesh/filled-region';
import type { RaisedRegion } from '../../../geometry/mesh/prism';
import { LineSetBuilder } from '../../../geometry/plane/line-set';
import type { Column } from '../../schema/column';
import type { Ring } from '../../schema/polygon';
import type { Wall } from '../../schema/wall';

/**
 * Walls and columns of one storey in their full height, walls with the outlines that `ringsOf` tells. Walls of one bottom
 * and top are joined, so that no line shows where two of them meet. O(n log n).
 */
export function wallRegions(
  walls: readonly Wall[],
  columns: readonly Column[],
  storeyHeight: number,
  ringsOf: (wall: Wall) => readonly Ring[],
): readonly RaisedRegion[] {
  const levels = new Map<
    string,
    { readonly bottom: number; readonly top: number; readonly rings: LineSetBuilder }
  >();
  const add = (rings: readonly Ring[], bottom: number, top: number): void => {
    if (top <= bottom) return;
    const key = `${bottom} ${top}`;
    const level = levels.get(key) ?? { bottom, top, rings: new LineSetBuilder() };
    for (const ring of rings) level.rings.add(ring, true);
    levels.set(key, level);
  };
  for (const wall of walls) {
    add(ringsOf(wall), wall.base, wall.base + (wall.height ?? storeyHeight - wall.base));
  }
  for (const { outline } of columns) add([outline.outer, ...outline.holes], 0, storeyHeight);
  return [...levels.values()].map(({ bottom, top, rings }) => ({
    region: filledRegion(rings.build()),
    bottom,
    top,
  }));
}
