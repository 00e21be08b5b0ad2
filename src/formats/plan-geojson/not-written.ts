import type { Issue } from '../../base/message';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { isDefault } from '../../model/schema/default-of';
import { ENTITY_KINDS, type CampusDocument } from '../../model/schema/document';
import type { EntityKind } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { Outdoor } from '../../model/schema/outdoor';
import { outdoorForm } from './draft-kinds';
import { carriedFields } from './draft-asset';
import { KIND_FIELDS } from './kind-fields';
import type { PlanGeojsonCode } from './plan-geojson-codes';

type Loss = Issue<PlanGeojsonCode>;

/** Dictionaries that the format has no features for. */
const NO_FEATURES: ReadonlySet<EntityKind> = new Set([
  'landings',
  'departments',
  'people',
  'populations',
  'calculationUnits',
  'variants',
]);

/** Fields that are written of everything that is. */
const ALWAYS = ['id', 'storey', 'name'];

/** Fields that are written of each dictionary besides those, however the writer says them. */
const WRITTEN: Partial<Record<EntityKind, readonly string[]>> = {
  storeys: ['elevation', 'height', 'building', 'atGround', 'kind'],
  spaces: ['outline', 'use', ...Object.values(KIND_FIELDS.space)],
  walls: ['body', ...Object.values(KIND_FIELDS.wall)],
  flights: ['outline', 'z', 'form', ...Object.values(KIND_FIELDS.flight)],
  lifts: ['outline', 'serves', ...Object.values(KIND_FIELDS.lift)],
  compartments: ['outlines', 'type'],
  obstacles: ['outline', ...Object.values(KIND_FIELDS.obstacle)],
  columns: ['outline'],
  outdoors: ['outline', ...Object.values(KIND_FIELDS.outdoor)],
  exits: ['outline'],
};

/**
 * What of a document Plan GeoJSON has no place for: a warning for each kind of it, with how often and where first;
 * a door that is locked by the hour is named by itself, for without its hours it stands open. Whatever the writer
 * isn't known to write counts, so that a new field can't be forgotten. O(n).
 */
export function notWritten(document: CampusDocument): Loss[] {
  const losses = new Map<string, { place: string; count: number }>();
  const lose = (what: string, place: string): void => {
    const loss = losses.get(what);
    if (loss === undefined) losses.set(what, { place, count: 1 });
    else loss.count++;
  };
  const schedules: Loss[] = [];
  const { campus } = document;
  for (const field of Object.keys(campus)) {
    const written = field === 'id' || field === 'name' || field === 'attribution';
    if (!written && !isDefault('campus', campus, field)) lose(`campus.${field}`, campus.id);
  }
  for (const kind of ENTITY_KINDS) {
    for (const entity of Object.values(document[kind])) {
      if (NO_FEATURES.has(kind)) lose(kind, entity.id);
      else {
        for (const field of lostFields(document, kind, entity)) {
          const what = `${kind}.${field}`;
          if (what !== 'openings.lockSchedule') lose(what, entity.id);
          else schedules.push({ code: 'plan.not-written', place: entity.id, params: { what, count: 1 } });
        }
      }
    }
  }
  const rest = [...losses].map(([what, { place, count }]): Loss => ({
    code: 'plan.not-written',
    place,
    params: { what, count },
  }));
  return [...schedules, ...rest];
}

function lostFields(document: CampusDocument, kind: EntityKind, entity: { readonly id: string }): string[] {
  const written = new Set([...ALWAYS, ...writtenFields(kind, entity)]);
  return Object.keys(entity).filter((field) => {
    if (written.has(field)) return false;
    if (kind === 'outdoors' && field === 'form') {
      // Entities of this dictionary are outdoors.
      const { form, storey } = entity as Outdoor;
      return form !== outdoorForm(document.storeys[storey]?.elevation ?? 0);
    }
    return !isDefault(kind, entity, field);
  });
}

function writtenFields(kind: EntityKind, entity: { readonly id: string }): readonly string[] {
  // Entities of these dictionaries are assets and openings.
  if (kind === 'assets') return ['kind', 'x', 'y', 'z', ...carriedFields((entity as Asset).kind)];
  return kind === 'openings' ? writtenOfOpening(entity as Opening) : (WRITTEN[kind] ?? []);
}

function writtenOfOpening({ kind, origin, rejected }: Opening): readonly string[] {
  if (kind === 'window') return ['kind', 'line', ...Object.values(KIND_FIELDS.window)];
  const fields = ['kind', 'line', 'spaces', 'depth'];
  // One that was taken out leads nowhere, whatever it says of an exit.
  if (origin === 'derived' && rejected) return [...fields, 'origin', 'rejected', 'finalExit'];
  const own = Object.values(kind === 'door' ? KIND_FIELDS.door : KIND_FIELDS.opening);
  return [...fields, ...own, ...(origin === 'derived' && kind === 'passage' ? ['origin'] : [])];
}
