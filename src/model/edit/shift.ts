import { assert } from '../../base/assert';
import type { Entity } from '../schema/entity-schemas';
import type { Point, Polygon } from '../schema/polygon';
import type { WallBody } from '../schema/wall';

/** A copy of an entity, (dx, dy) metres further in plan. O(points). */
export function shifted<E extends Entity>(entity: E, dx: number, dy: number): E {
  const point = ([x, y]: Point): Point => [x + dx, y + dy];
  const polygon = ({ outer, holes }: Polygon): Polygon => ({
    outer: outer.map(point),
    holes: holes.map((hole) => hole.map(point)),
  });
  if ('x' in entity) return { ...entity, x: entity.x + dx, y: entity.y + dy };
  if ('outline' in entity) return { ...entity, outline: polygon(entity.outline) };
  if ('outlines' in entity) return { ...entity, outlines: entity.outlines.map(polygon) };
  if ('line' in entity) return { ...entity, line: [point(entity.line[0]), point(entity.line[1])] };
  assert('body' in entity, 'has no place to move from', entity.id);
  return { ...entity, body: shiftedBody(entity.body, point, polygon) };
}

function shiftedBody(
  body: WallBody,
  point: (point: Point) => Point,
  polygon: (polygon: Polygon) => Polygon,
): WallBody {
  return body.form === 'line'
    ? { ...body, line: body.line.map(point) }
    : { ...body, outline: polygon(body.outline) };
}
