import type { Nav } from '../nav';
import type { Way, WayPoint } from '../shortest-path';
import { sheetWalls } from './sheet-walls';
import { straightened } from './straightened';
import { loosened } from './ribbon';
import { surroundings } from './surroundings';
import { walkedLine } from './walked-line';

type Point = readonly [number, number];

/**
 * A way as a person walks it, to be drawn: the same start, end, doors and sides of what stands about, off the walls where there is room, in the middle
 * where there is little. It is longer than the way: its length is never told. On flights, and where a gap is too narrow to tell, it is
 * the way itself. O(length · walls near), and of the sheet's triangles once.
 */
export function walkedWay(nav: Nav, { points, stretches }: Way): readonly WayPoint[] {
  const walked: WayPoint[] = [points[0]!];
  for (let i = 0; i < stretches.length;) {
    const { sheet } = stretches[i]!;
    let end = i + 1;
    while (end < stretches.length && stretches[end]!.sheet === sheet) end++;
    const part = points.slice(i, end + 1);
    const isLevel =
      nav.sheets[sheet]!.stretch.factor === 1 && part.every(([storey]) => storey === part[0]![0]);
    walked.push(...(isLevel ? onLevel(nav, sheet, part) : part).slice(1));
    i = end;
  }
  return walked;
}

function onLevel(nav: Nav, sheet: number, part: readonly WayPoint[]): readonly WayPoint[] {
  const [ox, oy] = nav.origin;
  const line = part
    .map(([, x, y]): Point => [x - ox, y - oy])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
  if (line.length < 2) return part;
  const taut = loosened(line);
  const around = surroundings(sheetWalls(nav, sheet), taut);
  const way = walkedLine(around, taut);
  if (way === null) return part;
  const storey = part[0]![0];
  const inner = straightened(around, way).slice(1, -1);
  return [part[0]!, ...inner.map(([x, y]): WayPoint => [storey, x + ox, y + oy]), part.at(-1)!];
}
