import type { MessageParams } from '../../base/message';
import type { Point } from '../../model/schema/polygon';
import { asObject, isFiniteNumber, own } from './json-value';
import { MAX_COORDINATE, MAX_POINTS, SLIGHTLY_OPEN } from './limits';
import type { PlanGeojsonCode } from './plan-geojson-codes';

/** Why a feature's geometry can't be used; `at` = where in the feature. */
export class GeometryFault {
  constructor(
    readonly code: PlanGeojsonCode,
    readonly at: string,
    readonly params: MessageParams = {},
  ) {}
}

/** Rings as read, the last point not repeated; turned and checked for crossings by the model. */
export interface RawPolygon {
  readonly outer: Point[];
  readonly holes: Point[][];
}

export type Geometry =
  | { readonly type: 'Polygon' | 'MultiPolygon'; readonly polygons: RawPolygon[]; readonly openBy: number }
  | { readonly type: 'LineString'; readonly line: Point[] }
  | { readonly type: 'Point'; readonly point: Point };

/** The geometry of a feature, or what is wrong with it and where. O(points). */
export function readGeometry(value: unknown): Geometry | GeometryFault {
  const object = asObject(value);
  const type = own(object ?? {}, 'type');
  const coordinates = own(object ?? {}, 'coordinates');
  const at = 'geometry.coordinates';
  switch (type) {
    case 'Point': {
      const point = readPoint(coordinates, at);
      return point instanceof GeometryFault ? point : { type, point };
    }
    case 'LineString': {
      const line = readLine(coordinates, at, 2);
      return line instanceof GeometryFault ? line : { type, line };
    }
    case 'Polygon':
    case 'MultiPolygon':
      return readPolygons(coordinates, type, at);
    default:
      return new GeometryFault('plan.wrong-geometry', 'geometry.type', {
        found: typeof type === 'string' ? type.slice(0, 40) : null,
      });
  }
}

function readPolygons(
  value: unknown,
  type: 'Polygon' | 'MultiPolygon',
  at: string,
): Geometry | GeometryFault {
  const list = type === 'Polygon' ? [value] : value;
  if (!Array.isArray(list) || list.length === 0) return new GeometryFault('plan.too-few-points', at);
  const polygons: RawPolygon[] = [];
  let openBy = 0;
  for (const [i, rings] of list.entries()) {
    const here = type === 'Polygon' ? at : `${at}[${i}]`;
    if (!Array.isArray(rings) || rings.length === 0) return new GeometryFault('plan.too-few-points', here);
    const closed: Point[][] = [];
    for (const [r, raw] of rings.entries()) {
      const ring = readLine(raw, `${here}[${r}]`, 3);
      if (ring instanceof GeometryFault) return ring;
      openBy = Math.max(openBy, close(ring));
      if (ring.length < 3) return new GeometryFault('plan.too-few-points', `${here}[${r}]`, { min: 3 });
      closed.push(ring);
    }
    const [outer, ...holes] = closed;
    if (outer !== undefined) polygons.push({ outer, holes });
  }
  return { type, polygons, openBy };
}

/** Takes the closing point off; returns by how much the ring was open, metres. */
function close(ring: Point[]): number {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first === undefined || last === undefined) return 0;
  const gap = Math.hypot(first[0] - last[0], first[1] - last[1]);
  if (gap <= SLIGHTLY_OPEN && ring.length > 3) ring.pop();
  return gap;
}

function readLine(value: unknown, at: string, least: number): Point[] | GeometryFault {
  if (!Array.isArray(value) || value.length < least) {
    return new GeometryFault('plan.too-few-points', at, { min: least });
  }
  if (value.length > MAX_POINTS + 1) {
    return new GeometryFault('plan.too-many-points', at, { count: value.length, max: MAX_POINTS });
  }
  const line: Point[] = [];
  for (let i = 0; i < value.length; i++) {
    const point = readPoint(value[i], `${at}[${i}]`);
    if (point instanceof GeometryFault) return point;
    line.push(point);
  }
  return line;
}

function readPoint(value: unknown, at: string): Point | GeometryFault {
  if (!Array.isArray(value) || value.length < 2) return new GeometryFault('plan.bad-coordinate', at);
  // Checked just below.
  const [x, y] = value as unknown[];
  if (!isPlace(x)) return badCoordinate(x, `${at}[0]`);
  if (!isPlace(y)) return badCoordinate(y, `${at}[1]`);
  return [x, y];
}

const isPlace = (value: unknown): value is number =>
  isFiniteNumber(value) && Math.abs(value) <= MAX_COORDINATE;

const badCoordinate = (value: unknown, at: string): GeometryFault =>
  new GeometryFault('plan.bad-coordinate', at, {
    value: typeof value === 'number' && Number.isFinite(value) ? value : typeof value,
    max: MAX_COORDINATE,
  });
