import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planGeojson } from '../../../src/formats/plan-geojson/plan-geojson';
import type { CampusDocument } from '../../../src/model/schema/document';

export const FIXTURE = resolve(import.meta.dirname, '../../fixtures/two-storeys.plan.geojson');
export const CLINIC = resolve(import.meta.dirname, '../../../../shared/data/clinic.plan.geojson');
export const hasClinic = existsSync(CLINIC);

/** The document of a Plan GeoJSON file or text that must be readable. */
export function readPlan(source: string | Uint8Array): CampusDocument {
  const read = planGeojson.read(source);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

export const readPlanAt = (path: string): CampusDocument => readPlan(readFileSync(path));

type Coordinates = readonly (readonly [number, number])[];

/** Text of a small plan: storeys G (0 m) and U (4 m) and those given besides, and the features given. */
export function planText(features: readonly unknown[], more: readonly unknown[] = []): string {
  const storeys = [
    { id: 'G', name: 'Ground', elevation: 0, height: 4, building: 'A' },
    { id: 'U', name: 'Upper', elevation: 4, height: 4, building: 'A' },
    ...more,
  ];
  return JSON.stringify({
    type: 'FeatureCollection',
    plan: { format: 'plan-geojson', version: 1, name: 'test', storeys },
    features,
  });
}

let count = 0;

const feature = (
  kind: string,
  type: string,
  coordinates: unknown,
  properties: Readonly<Record<string, unknown>>,
): unknown => {
  const { id = `${kind}-${++count}`, storey = 'G', ...rest } = properties;
  return { type: 'Feature', id, geometry: { type, coordinates }, properties: { kind, storey, ...rest } };
};

type Properties = Readonly<Record<string, unknown>>;

/** Rectangle feature. */
export const boxFeature = (
  kind: string,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  properties: Properties = {},
): unknown =>
  feature(
    kind,
    'Polygon',
    [
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
        [x0, y0],
      ],
    ],
    properties,
  );

export const ringFeature = (kind: string, ring: Coordinates, properties: Properties = {}): unknown =>
  feature(kind, 'Polygon', [ring], properties);

export const lineFeature = (kind: string, line: Coordinates, properties: Properties = {}): unknown =>
  feature(kind, 'LineString', line, properties);

export const pointFeature = (
  kind: string,
  point: readonly [number, number],
  properties: Properties,
): unknown => feature(kind, 'Point', point, properties);
