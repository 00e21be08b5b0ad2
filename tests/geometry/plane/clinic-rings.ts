import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineSetBuilder, type LineSet } from '../../../src/geometry/plane/line-set';
import { orientRings } from '../../../src/geometry/plane/orient-rings';
import type { Ring } from '../../../src/geometry/plane/ring';

const FILE = resolve(import.meta.dirname, '../../../../shared/data/clinic.plan.geojson');

/** The real clinic's plan is not part of the project; without it tests that use it are skipped. */
export const hasClinic = existsSync(FILE);

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: (readonly [number, number])[][] };
  readonly properties: { readonly kind: string; readonly storey: string };
}

export const CLINIC_CLASS = { wall: 0, space: 1 } as const;

/** Wall and space polygons of a storey, rings turned as they should be, first points not repeated. */
export function clinicPolygons(storey: string, kind: 'wall' | 'space'): Ring[][] {
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as { features: Feature[] }; // GeoJSON of the format's note
  return file.features
    .filter(
      (f) => f.properties.storey === storey && f.properties.kind === kind && f.geometry.type === 'Polygon',
    )
    .map((f) => orientRings(f.geometry.coordinates.map((ring) => ring.slice(0, -1))));
}

export function clinicLines(storey: string): { lines: LineSet; ringClass: Uint8Array } {
  const builder = new LineSetBuilder();
  const classes: number[] = [];
  for (const kind of ['wall', 'space'] as const) {
    for (const ring of clinicPolygons(storey, kind).flat()) {
      builder.add(ring, true);
      classes.push(CLINIC_CLASS[kind]);
    }
  }
  return { lines: builder.build(), ringClass: Uint8Array.from(classes) };
}
