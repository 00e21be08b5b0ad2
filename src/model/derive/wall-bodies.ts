import type { Point } from '../schema/polygon';
import type { Wall } from '../schema/wall';
import { lineWallRings } from './line-wall';
import { BoxIndex } from '../../geometry/index/box-index';
import { boxOf, PlanShapes, shapeOf, type Shape } from './plan-shapes';

/** A wall whose lower edge is this high is walked under. */
export const HEADROOM = 2;

/** A straight part of a wall drawn as a line. */
export interface WallPart {
  readonly wall: Wall;
  readonly a: Point;
  readonly b: Point;
  readonly thickness: number;
}

/** The walls drawn as lines, by their straight parts. */
export interface WallParts {
  /** Straight parts of walls drawn as lines, thickness 0 among them. */
  readonly parts: readonly WallPart[];
  /** Greatest thickness among `parts`, metres. */
  readonly thickest: number;
  /** Parts whose axis has a box within `margin` of the box around a and b. O(log n + hits). */
  partsNear(a: Point, b: Point, margin: number): WallPart[];
}

/** The walls of one storey that stand in the way, as areas and as lines. */
export interface WallBodies extends WallParts {
  /** Polygon walls first, then the rings of walls drawn as lines. */
  readonly shapes: PlanShapes;
  /** How many of `shapes` are polygon walls. */
  readonly drawnCount: number;
}

export const isOverhead = (wall: Wall): boolean => wall.base >= HEADROOM;

/** Bodies of the walls that are met when walking. O(n log n). */
export function wallBodies(walls: readonly Wall[]): WallBodies {
  const drawn: Shape[] = [];
  const built: Shape[] = [];
  const met = walls.filter((wall) => !isOverhead(wall));
  for (const { body } of met) {
    if (body.form === 'polygon') drawn.push(shapeOf(body.outline));
    else for (const ring of lineWallRings(body.line, body.thickness)) built.push({ rings: [ring] });
  }
  return { ...wallParts(met), shapes: new PlanShapes([...drawn, ...built]), drawnCount: drawn.length };
}

/** Straight parts of the walls among these that were drawn as lines. O(n log n). */
export function wallParts(walls: readonly Wall[]): WallParts {
  const parts: WallPart[] = [];
  for (const wall of walls) {
    if (wall.body.form === 'polygon') continue;
    const { line, thickness } = wall.body;
    for (let i = 0; i + 1 < line.length; i++) parts.push({ wall, a: line[i]!, b: line[i + 1]!, thickness });
  }
  const boxes = new Float64Array(parts.length * 4);
  parts.forEach((part, i) => boxes.set(boxOf([part.a, part.b]), i * 4));
  const index = new BoxIndex(boxes);
  return {
    parts,
    thickest: parts.reduce((most, part) => Math.max(most, part.thickness), 0),
    partsNear(a, b, margin) {
      const [minX, minY, maxX, maxY] = boxOf([a, b]);
      return index.search(minX - margin, minY - margin, maxX + margin, maxY + margin).map((i) => parts[i]!);
    },
  };
}
