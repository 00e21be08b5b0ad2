import type { CampusDocument } from '../../model/schema/document';
import { localId, type StoreyId } from '../../model/schema/ids';
import type { Lift } from '../../model/schema/lift';
import type { Name } from '../../model/schema/name';
import type { Polygon, Ring } from '../../model/schema/polygon';
import { fileIdOf } from './feature-ids';
import type { FeatureKind } from './kind-fields';
import { nameProperties } from './plan-names';
import {
  assetProperties,
  flightProperties,
  kindProperties,
  openingProperties,
  rejectedProperties,
  spaceProperties,
} from './written-properties';

/** A feature, ready for JSON. */
export interface WrittenFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Written {
  readonly kind: FeatureKind;
  readonly geometry: WrittenFeature['geometry'];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Named {
  readonly id: string;
  readonly storey: string;
  readonly name: Name;
}

/** All features, kind by kind, in order of id; parts of one file id in their order. O(n log n). */
export function writtenFeatures(document: CampusDocument): WrittenFeature[] {
  const { storeys } = document;
  const elevation = (storey: keyof typeof storeys): number => storeys[storey]?.elevation ?? 0;
  const lowest = (served: Lift['serves']): StoreyId | undefined =>
    [...served].sort((a, b) => elevation(a) - elevation(b))[0];
  return [
    ...written(document.spaces, (space) => area('space', space.outline, spaceProperties(space))),
    ...written(document.walls, (wall) => {
      const properties = kindProperties('wall', wall);
      const { body } = wall;
      return body.form === 'polygon'
        ? area('wall', body.outline, properties)
        : line('wall', body.line, { thickness: body.thickness, ...properties });
    }),
    ...written(document.openings, (opening) => {
      if (opening.kind === 'window') return line('window', opening.line, kindProperties('window', opening));
      if (opening.origin === 'derived' && opening.rejected) {
        return line('wall', opening.line, rejectedProperties(opening));
      }
      const kind = opening.kind === 'door' ? 'door' : 'opening';
      return line(kind, opening.line, openingProperties(kind, opening));
    }),
    ...written(document.flights, (flight) =>
      area('flight', flight.outline, flightProperties(flight, elevation(flight.storey))),
    ),
    ...written(document.lifts, (lift) => {
      const serves = lift.serves.map(localId);
      const properties = { serves, ...kindProperties('lift', lift) };
      // Which of the storeys it is filed under goes without saying when it is the lowest.
      const filed = lowest(lift.serves) === lift.storey ? { storey: undefined } : {};
      return area('lift', lift.outline, { ...properties, ...filed });
    }),
    ...written(document.obstacles, (one) => area('obstacle', one.outline, kindProperties('obstacle', one))),
    ...written(document.columns, (column) => area('column', column.outline)),
    ...written(document.exits, (exit) => area('exit', exit.outline)),
    ...written(document.outdoors, (outdoor) =>
      area('outdoor', outdoor.outline, kindProperties('outdoor', outdoor)),
    ),
    ...written(document.compartments, ({ outlines, type }) => ({
      kind: 'compartment',
      geometry:
        outlines.length === 1 && outlines[0] !== undefined
          ? polygon(outlines[0])
          : { type: 'MultiPolygon', coordinates: outlines.map(rings) },
      properties: { type },
    })),
    ...written(document.assets, (asset) => ({
      kind: 'asset',
      geometry: { type: 'Point', coordinates: [asset.x, asset.y] },
      properties: assetProperties(asset),
    })),
  ];
}

function written<T extends Named>(
  dictionary: Readonly<Record<string, T>>,
  write: (entity: T) => Written,
): WrittenFeature[] {
  const entries = Object.values(dictionary).map((entity) => {
    const [id, part] = fileIdOf(entity, dictionary);
    return { entity, id, part };
  });
  entries.sort((a, b) => (a.id === b.id ? a.part - b.part : a.id < b.id ? -1 : 1));
  return entries.map(({ entity, id }) => {
    const { kind, geometry, properties } = write(entity);
    const common = { kind, storey: localId(entity.storey), ...nameProperties(entity.name) };
    return { type: 'Feature', id, geometry, properties: { ...common, ...properties } };
  });
}

const area = (kind: FeatureKind, outline: Polygon, properties: Written['properties'] = {}): Written => ({
  kind,
  geometry: polygon(outline),
  properties,
});

const line = (kind: FeatureKind, points: Ring, properties: Written['properties']): Written => ({
  kind,
  geometry: { type: 'LineString', coordinates: points },
  properties,
});

const polygon = (outline: Polygon): WrittenFeature['geometry'] => ({
  type: 'Polygon',
  coordinates: rings(outline),
});

const rings = ({ outer, holes }: Polygon): Ring[] =>
  [outer, ...holes].map((ring) => [...ring, ...ring.slice(0, 1)]);
