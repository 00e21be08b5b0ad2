import { growBounds, pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { buildingMark } from '../../../model/query/building-title';
import { isAtGround } from '../../../model/query/is-at-ground';
import { onStorey } from '../../../model/query/on-storey';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, ExitId } from '../../../model/schema/ids';
import type { Name } from '../../../model/schema/name';
import type { Point, Ring } from '../../../model/schema/polygon';
import { middleOf } from './escape-storey';
import { assemblies } from './escape-text';
import type { Turning } from './turning';

/** The site small: buildings by the outlines of their lowest storey at ground, and where people gather. Metres. */
export interface SiteMap {
  readonly buildings: readonly {
    readonly id: BuildingId | null;
    readonly code: string | null;
    readonly rings: readonly Ring[];
  }[];
  readonly assemblies: readonly { readonly id: ExitId; readonly at: Point; readonly name: Name }[];
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
    return rings.length === 0
      ? []
      : [{ id: building?.id ?? null, code: building === null ? null : buildingMark(building, 'zh'), rings }];
  });
  const made = {
    buildings,
    assemblies: assemblies(document).map(({ id, outline, name }) => ({ id, at: middleOf(outline), name })),
  };
  known.set(document, made);
  return made;
}

/** So much around what the reader has to find, metres. */
const AROUND = 20;

/**
 * The map turned as the sheet is, with the box around the reader's own building and the place to gather: what else is there is seen
 * as far as it reaches. O(points).
 */
export function turnedSite(
  { buildings, assemblies: points }: SiteMap,
  turn: Turning,
  own: BuildingId | null,
  goal: ExitId | null,
): SiteMap & { readonly bounds: Bounds } {
  const turned = buildings.map((each) => ({
    ...each,
    rings: each.rings.map((ring) => ring.map(turn.point)),
  }));
  const middles = points.map((each) => ({ ...each, at: turn.point(each.at) }));
  const needed = [
    ...turned.filter(({ id }) => id === own).flatMap(({ rings }) => rings.flat()),
    ...middles.filter(({ id }) => id === goal).map(({ at }) => at),
  ];
  return { buildings: turned, assemblies: middles, bounds: growBounds(pointBounds(needed), AROUND) };
}
