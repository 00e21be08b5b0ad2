import { buildingOf } from '../../../model/query/building-of';
import { groupOf } from '../../../model/query/storey-groups';
import { storeyBounds } from '../../../model/query/storey-bounds';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { DrawnAsset } from './drawn-assets';
import type { SignRow } from './sign-layout';

/** What a storey or building that isn't looked at tells in a row of signs. */
export interface ToldBeside extends SignRow {
  /** By sign: the first of those that it tells. */
  readonly of: readonly DrawnAsset[];
  /** The storey that a row belongs to; null where a building's signs speak of several. */
  readonly storey: StoreyId | null;
}

/** Signs in a row: what matters most; the rest is told when it is looked at. */
const MOST = 3;
/** Height of a row over the highest floor of a building, metres. */
const OVER = 5;

interface Group {
  readonly floor: number;
  readonly things: DrawnAsset[];
}

/**
 * Rows for what is drawn beside the shown storey: where storeys stand apart, for each of its building, and of other
 * buildings only for what needs somebody; else for each other building. A sign with a ring counts those that stand so,
 * one without all of its kind. `things` in order of what matters most. O(things).
 */
export function signRows(
  document: CampusDocument,
  things: readonly DrawnAsset[],
  shown: StoreyId | null,
  apart: boolean,
): readonly ToldBeside[] {
  const own = new Set(shown === null ? [] : groupOf(document, shown)?.storeys.map(({ id }) => id));
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const { asset, floor, state } = thing;
    const mine = own.has(asset.storey);
    const key = apart ? asset.storey : buildingOf(document, asset.storey)?.id;
    // Bridges and their like tell what they have when they are looked at, and so does what lies under the shown storey.
    if (key === undefined || (mine && !apart) || (apart && !mine && state === 'plain')) continue;
    const group = groups.get(key) ?? { floor, things: [] };
    group.things.push(thing);
    groups.set(key, { floor: Math.max(group.floor, floor), things: group.things });
  }
  return [...groups.values()].map((group) => rowOf(document, group, apart));
}

function rowOf(document: CampusDocument, { floor, things }: Group, apart: boolean): ToldBeside {
  const told = new Map<string, DrawnAsset[]>();
  for (const thing of things) {
    const same = told.get(thing.asset.kind);
    if (!same) told.set(thing.asset.kind, [thing]);
    else if (same[0]!.state === 'plain' || same[0]!.state === thing.state) same.push(thing);
  }
  const signs = [...told.values()].slice(0, MOST);
  const members = signs.flat();
  const [first] = members;
  const { storey } = first!.asset;
  const box = apart ? storeyBounds(document, storey) : null;
  const { minX, minY, maxX, maxY } = box ?? boxOf(things);
  return {
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
    z: apart ? floor : floor + OVER,
    half: [(maxX - minX) / 2, (maxY - minY) / 2],
    over: apart ? 'end' : 'middle',
    signs: signs.map((same) => ({ count: same.length, ringed: same[0]!.state !== 'plain' })),
    of: signs.map(([one]) => one!),
    storey: members.every(({ asset }) => asset.storey === storey) ? storey : null,
  };
}

function boxOf(things: readonly DrawnAsset[]) {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { asset } of things) {
    box.minX = Math.min(box.minX, asset.x);
    box.minY = Math.min(box.minY, asset.y);
    box.maxX = Math.max(box.maxX, asset.x);
    box.maxY = Math.max(box.maxY, asset.y);
  }
  return box;
}
