import { readFileSync } from 'node:fs';
import type { NavInput } from '../../src/geometry/nav/floor-input';
import { deriveNav } from '../../src/model/derive/derive-nav';
import { CLINIC, hasClinic, readPlan } from '../model/derive/read-plan';

type Point = readonly [number, number];

interface Feature {
  geometry: { coordinates: unknown };
  properties: { axis?: Point };
}

export const clinicIsThere = (): boolean => hasClinic;

/**
 * The clinic of the shared test data as the walking kernel's input, as the product itself reads it. The points of
 * the file can be turned and moved before it is read.
 */
export function clinicNav(move: (point: Point) => Point = (point) => point): { readonly input: NavInput } {
  // The shape of the file is fixed by PLAN-GEOJSON; only what is moved here is typed.
  const file = JSON.parse(readFileSync(CLINIC, 'utf8')) as { features: Feature[] };
  const [ox, oy] = move([0, 0]);
  const moved = (coordinates: unknown): unknown => {
    if (!Array.isArray(coordinates)) return coordinates;
    // A pair of numbers is a point; anything else is a list of points or of lists.
    if (typeof coordinates[0] === 'number') return move(coordinates as unknown as Point);
    return coordinates.map(moved);
  };
  for (const { geometry, properties } of file.features) {
    geometry.coordinates = moved(geometry.coordinates);
    if (properties.axis) {
      const [x, y] = move(properties.axis);
      properties.axis = [x - ox, y - oy];
    }
  }
  return { input: deriveNav(readPlan(JSON.stringify(file))).input };
}
