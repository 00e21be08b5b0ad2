import { pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { isAtGround } from '../../../model/query/is-at-ground';
import { onStorey } from '../../../model/query/on-storey';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import { middleOf } from './escape-storey';
import { assemblies } from './escape-text';
import type { Turning } from './turning';

/** The site small: buildings by the outlines of their lowest storey at ground, and where people gather. Metres. */
export interface SiteMap {
  readonly buildings: readonly { readonly id: BuildingId | null; readonly rings: readonly Ring[] }[];
  readonly assemblies: readonly Point[];
}

const known = new WeakMap<CampusDocument, SiteMap>();

/** Kept per document. O(points of storeys at ground). */
export function siteMap(document: CampusDocument): SiteMap {
  const before = known.get(document);
  if (before !== undefined) return before;
  const buildings = storeyGroups(document).flatMap(({ building, storeys }) => {
    const ground = storeys.find((storey) => storey.kind !== 'ground' && isAtGround(storey));
    if (ground === undefined) return [];
    const rings = onStorey(document, 'spaces', ground.id).map(({ outline }) => outline.outer);
    return rings.length === 0 ? [] : [{ id: building?.id ?? null, rings }];
  });
  const made = { buildings, assemblies: assemblies(document).map(({ outline }) => middleOf(outline)) };
  known.set(document, made);
  return made;
}

/** The map turned as the sheet is, with the box around all of it. O(points). */
export function turnedSite(
  { buildings, assemblies: points }: SiteMap,
  turn: Turning,
): SiteMap & { readonly bounds: Bounds } {
  const turned = buildings.map(({ id, rings }) => ({ id, rings: rings.map((ring) => ring.map(turn.point)) }));
  const middles = points.map(turn.point);
  return {
    buildings: turned,
    assemblies: middles,
    bounds: pointBounds([...turned.flatMap(({ rings }) => rings.flat()), ...middles]),
  };
}
