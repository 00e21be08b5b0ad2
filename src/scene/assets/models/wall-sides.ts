import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Wall } from '../../../model/schema/wall';

/** The nearest face of a wall: where, and the direction away from it, radians from east. */
export interface WallSide {
  readonly x: number;
  readonly y: number;
  readonly away: number;
  /** Metres from the face. */
  readonly gap: number;
}

/** Metres within which something belongs to a wall. */
const REACH = 0.7;
const CELL = 2;

type Finder = (x: number, y: number) => WallSide | null;

const known = new WeakMap<readonly Wall[], Finder>();

/** Finds walls near a point of a storey; made once for the walls as they are. O(edges), then O(edges near the point). */
export function wallSides(document: CampusDocument, storey: StoreyId): Finder {
  const walls = onStorey(document, 'walls', storey);
  const made = known.get(walls) ?? finderOf(walls);
  known.set(walls, made);
  return made;
}

/** Edges x0, y0, x1, y1 and what lies between the edge and the wall's face, metres. */
function finderOf(walls: readonly Wall[]): Finder {
  const edges: number[] = [];
  for (const { body } of walls) {
    const line = body.form === 'line';
    const lines = line ? [body.line] : [body.outline.outer, ...body.outline.holes].map(closed);
    for (const points of lines) {
      for (let i = 1; i < points.length; i++) {
        edges.push(...points[i - 1]!, ...points[i]!, line ? body.thickness / 2 : 0);
      }
    }
  }
  const cells = new Map<string, number[]>();
  for (let e = 0; e < edges.length; e += 5) {
    const range = (a: number, b: number): readonly [number, number] => [
      Math.floor((Math.min(a, b) - REACH) / CELL),
      Math.floor((Math.max(a, b) + REACH) / CELL),
    ];
    const [left, right] = range(edges[e]!, edges[e + 2]!);
    const [low, high] = range(edges[e + 1]!, edges[e + 3]!);
    for (let cx = left; cx <= right; cx++) {
      for (let cy = low; cy <= high; cy++) {
        const key = `${cx} ${cy}`;
        const cell = cells.get(key);
        if (cell) cell.push(e);
        else cells.set(key, [e]);
      }
    }
  }
  return (x, y) => {
    let best: WallSide | null = null;
    for (const e of cells.get(`${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`) ?? []) {
      const side = sideOf(edges, e, x, y);
      if (side.gap <= (best?.gap ?? REACH)) best = side;
    }
    return best;
  };
}

const closed = <T>(ring: readonly T[]): readonly T[] => [...ring, ...ring.slice(0, 1)];

function sideOf(edges: readonly number[], e: number, x: number, y: number): WallSide {
  const [ax, ay, half] = [edges[e]!, edges[e + 1]!, edges[e + 4]!];
  const [dx, dy] = [edges[e + 2]! - ax, edges[e + 3]! - ay];
  const length = Math.hypot(dx, dy);
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length ** 2));
  const [px, py] = [ax + along * dx, ay + along * dy];
  const gap = Math.hypot(x - px, y - py);
  // A body lies left of its edges; the two sides of a line are told by who asks.
  const across = (half === 0 && along > 0 && along < 1) || gap < 1e-6;
  const away = across ? Math.atan2(-dx, dy) : Math.atan2(y - py, x - px);
  return { x: px + half * Math.cos(away), y: py + half * Math.sin(away), away, gap: Math.abs(gap - half) };
}
