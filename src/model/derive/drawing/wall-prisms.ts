import { filledRegion } from '../../../geometry/mesh/filled-region';
import { raise, type Prism } from '../../../geometry/mesh/prism';
import { LineSetBuilder } from '../../../geometry/plane/line-set';
import type { Column } from '../../schema/column';
import type { Point, Ring } from '../../schema/polygon';
import type { Wall } from '../../schema/wall';
import { lineWallRings } from '../line-wall';

/** A screen without thickness is drawn this thick, metres: thin, but there. */
const SCREEN_THICKNESS = 0.03;

/**
 * Walls and columns of one storey, sawn off at `cut`. Walls of one bottom and top are joined, so that no line
 * shows where two of them meet. O(n log n).
 */
export function cutWalls(
  walls: readonly Wall[],
  columns: readonly Column[],
  storeyHeight: number,
  cut: number,
  frame: Point,
): Prism {
  const levels = new Map<
    string,
    { readonly bottom: number; readonly top: number; readonly rings: LineSetBuilder }
  >();
  const add = (rings: readonly Ring[], bottom: number, top: number): void => {
    if (bottom >= cut || top <= bottom) return;
    const key = `${bottom} ${top}`;
    const level = levels.get(key) ?? { bottom, top, rings: new LineSetBuilder() };
    for (const ring of rings) level.rings.add(ring, true);
    levels.set(key, level);
  };
  for (const wall of walls) {
    add(ringsOf(wall), wall.base, Math.min(cut, wall.base + (wall.height ?? storeyHeight - wall.base)));
  }
  for (const { outline } of columns) add([outline.outer, ...outline.holes], 0, cut);
  const parts = [...levels.values()].map(({ bottom, top, rings }) => ({
    region: filledRegion(rings.build()),
    bottom,
    top,
  }));
  return raise(parts, frame);
}

function ringsOf(wall: Wall): readonly Ring[] {
  if (wall.body.form === 'line') {
    return lineWallRings(wall.body.line, Math.max(wall.body.thickness, SCREEN_THICKNESS));
  }
  return [wall.body.outline.outer, ...wall.body.outline.holes];
}
