import { onStorey } from '../../../model/query/on-storey';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import type { Polygon } from '../../../model/schema/polygon';
import type { OutdoorSurface } from '../../../model/schema/outdoor-surface';
import type { OxygenDistance } from '../../../standards/chemicals/oxygen-distances';
import { obstacleForm } from '../../../model/query/obstacle-form';
import type { OxygenSite } from './oxygen-sites';
import { onSameLevel } from './same-level';
import { boxGap, distanceBetweenAreas } from './straight-distance';

/** What stands near a tank, and how far off. */
export interface OxygenNeighbour {
  /** Of the thing, space, ground or building. */
  readonly id: string;
  readonly storey: StoreyId;
  readonly outline: Polygon;
  /** A thing on the floor, with a place of its own. */
  readonly thing: boolean;
  readonly distance: number;
  /** Its grade of fire resistance isn't known: taken for the weaker one. */
  readonly assumed: boolean;
}

const ROADS: ReadonlySet<OutdoorSurface> = new Set<OutdoorSurface>(['road', 'fire-lane']);

/** Storeys lower than the tank's by more than this are below ground there, metres. */
export const BELOW_GROUND = 1.5;

/**
 * The nearest thing that a row is about, in plan, outside the tank's own building; null where there is none. Buildings count with
 * all their storeys above the tank's ground, things and roads on its level. O(spaces · points).
 */
export function nearestOfRow(
  document: CampusDocument,
  site: OxygenSite,
  row: OxygenDistance,
): OxygenNeighbour | null {
  const found = [
    ...thingsOf(document, site, row),
    ...roadsOf(document, site, row),
    ...roomsOf(document, site, row),
  ];
  let best: OxygenNeighbour | null = null;
  for (const target of found) {
    // What is farther off than asked for is no matter.
    if (boxGap(site.outline, target.outline) >= row.metres) continue;
    const distance = distanceBetweenAreas(site.outline, target.outline);
    if (best === null || distance < best.distance || (distance === best.distance && target.id < best.id))
      best = { ...target, distance };
  }
  return best;
}

type Target = Omit<OxygenNeighbour, 'distance'>;

function thingsOf(document: CampusDocument, site: OxygenSite, row: OxygenDistance): Target[] {
  if (row.obstacle === null) return [];
  return entitiesIn(document.obstacles)
    .filter(
      (thing) => onSameLevel(document, thing.storey, site.storey) && obstacleForm(thing) === row.obstacle,
    )
    .map(({ id, storey, outline }) => ({ id, storey, outline, thing: true, assumed: false }));
}

function roadsOf(document: CampusDocument, site: OxygenSite, row: OxygenDistance): Target[] {
  if (row.target !== 'road') return [];
  return entitiesIn(document.outdoors)
    .filter(
      ({ storey, surface }) =>
        surface !== null && ROADS.has(surface) && onSameLevel(document, storey, site.storey),
    )
    .map(({ id, storey, outline }) => ({ id, storey, outline, thing: false, assumed: false }));
}

/** Rooms of the row's uses; of rows about grades every room of a building of that grade, or of none that is known. */
function roomsOf(document: CampusDocument, site: OxygenSite, row: OxygenDistance): Target[] {
  if (row.uses.length === 0 && row.grades.length === 0) return [];
  const ground = lookUp(document.storeys, site.storey)?.elevation ?? 0;
  return entitiesIn(document.storeys).flatMap(({ id: storey, building, elevation }): Target[] => {
    if (building === null || building === site.building || elevation < ground - BELOW_GROUND) return [];
    const standing = byGrade(document, building, row);
    return onStorey(document, 'spaces', storey).flatMap(({ id, use, outline }): Target[] => {
      if (row.uses.includes(use)) return [{ id, storey, outline, thing: false, assumed: false }];
      return standing === null
        ? []
        : [{ id: building, storey, outline, thing: false, assumed: standing === 'assumed' }];
    });
  });
}

function byGrade(
  document: CampusDocument,
  building: BuildingId,
  { grades }: OxygenDistance,
): 'known' | 'assumed' | null {
  if (grades.length === 0) return null;
  const grade = lookUp(document.buildings, building)?.fireGrade ?? null;
  if (grade !== null) return grades.includes(grade) ? 'known' : null;
  return grades.includes(WEAKEST) ? 'assumed' : null;
}

const WEAKEST = 4;
