import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import type { SightInput } from '../../../src/geometry/visibility/build-sight';

type Point = readonly [number, number];

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: never };
  readonly properties: { readonly kind: string; readonly storey?: string };
}

const FILE = resolve(import.meta.dirname, '../../../../shared/data/clinic.plan.geojson');

export const clinicIsHere = existsSync(FILE);

export interface ClinicStorey extends SightInput {
  /** Lines that are doors. */
  readonly doors: readonly number[];
  /** The middle of each space's corners: mostly, not always, inside it. */
  readonly rooms: readonly Point[];
}

/** Walls (solids) and doors (lines, shut) of a storey of the clinic, read without the program's own reader. */
export function clinicStorey(storey: string): ClinicStorey {
  // The file is a fixture; its shape is told by PLAN-GEOJSON.md.
  const { features } = JSON.parse(readFileSync(FILE, 'utf8')) as { features: readonly Feature[] };
  const builder = new LineSetBuilder();
  const doors: number[] = [];
  const rooms: Point[] = [];
  for (const { geometry, properties } of features) {
    if (properties.storey !== storey) continue;
    // A Polygon's first ring, or a LineString.
    const points: readonly Point[] =
      geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates;
    if (properties.kind === 'wall') builder.add(points, geometry.type === 'Polygon');
    if (properties.kind === 'door') doors.push(builder.add(points, false));
    if (properties.kind === 'space') {
      const sum = (axis: 0 | 1): number => points.reduce((total, point) => total + point[axis], 0);
      rooms.push([sum(0) / points.length, sum(1) / points.length]);
    }
  }
  return { walls: builder.build(), doors, rooms };
}
