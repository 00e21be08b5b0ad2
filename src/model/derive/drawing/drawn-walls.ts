import type { Point, Ring } from '../../schema/polygon';
import type { Wall } from '../../schema/wall';
import { frameBox, lineFrame } from '../line-frame';
import { lineCorners, lineWallRings } from '../line-wall';
import type { StoreyPlan } from '../storey-plan';
import { isOverhead, wallParts } from '../wall-bodies';
import { wallStretches } from '../wall-stretches';

/** A screen without thickness is drawn this thick, metres: thin, but there. */
const SCREEN_THICKNESS = 0.03;

/** A wall's outlines in plan, whatever lies on it. O(points). */
export function wallRings({ body }: Wall): readonly Ring[] {
  if (body.form === 'line') return lineWallRings(body.line, thicknessOf(body));
  return [body.outline.outer, ...body.outline.holes];
}

/**
 * Outlines of the storey's walls with their holes for doors and passages, as one sees them from above: a wall drawn as
 * a line is cut where an opening lies on it, one drawn as an area was cut by whoever drew it. Windows cut nothing: the
 * wall goes on below them. O(n log n), then O(points) a wall.
 */
export function cutWalls(plan: StoreyPlan): (wall: Wall) => readonly Ring[] {
  const ways = plan.openings.filter(({ kind, rejected }) => kind !== 'window' && !rejected);
  const cut = new Map<Wall, (readonly [Point, Point])[]>();
  const walls = plan.walls.filter((wall) => !isOverhead(wall));
  for (const { part, line } of wallStretches(wallParts(walls), ways)) {
    const list = cut.get(part.wall);
    if (list === undefined) cut.set(part.wall, [line]);
    else list.push(line);
  }
  return (wall) => {
    if (wall.body.form !== 'line' || isOverhead(wall)) return wallRings(wall);
    const thickness = thicknessOf(wall.body);
    const stretches = (cut.get(wall) ?? []).flatMap(([a, b]) => {
      const frame = lineFrame(a, b);
      return frame === null ? [] : [frameBox(frame, 0, frame.length, -thickness / 2, thickness / 2)];
    });
    return [...stretches, ...lineCorners(wall.body.line, thickness)];
  };
}

const thicknessOf = ({ thickness }: { readonly thickness: number }): number =>
  Math.max(thickness, SCREEN_THICKNESS);
