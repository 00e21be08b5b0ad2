import { buildingOf } from '../../../model/query/building-of';
import type { CampusDocument } from '../../../model/schema/document';
import { URGENCY, type DrawnAsset } from './drawn-assets';

/** All of one kind on a storey, or in a building, told by one sign. */
export interface Summary {
  /** Whose sign it is: the most urgent of them. */
  readonly of: DrawnAsset;
  readonly count: number;
  /** Where the row stands that it is part of, metres as drawn. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Steps right of that, and down, seen from the south. */
  readonly right: number;
  readonly down: number;
}

/** Signs in a row: beyond that a storey that isn't looked at tells too much. */
const MOST = 6;
/** Height of a row over the highest floor of a building, metres. */
const OVER = 5;

interface Group {
  readonly things: Map<string, DrawnAsset[]>;
  left: number;
  right: number;
  low: number;
  high: number;
  top: number;
}

/**
 * What storeys tell that are drawn beside the shown one: a row of signs with numbers for each storey where they stand
 * apart, else for each building. `things` in order of what matters most. O(things).
 */
export function summaries(
  document: CampusDocument,
  things: readonly DrawnAsset[],
  by: 'storey' | 'building',
): readonly Summary[] {
  const groups = new Map<string, Group>();
  for (const thing of things) {
    const { asset, floor } = thing;
    const key = by === 'storey' ? asset.storey : buildingOf(document, asset.storey)?.id;
    // Bridges and their like tell what they have when they are looked at.
    if (key === undefined) continue;
    const group = groups.get(key) ?? {
      things: new Map<string, DrawnAsset[]>(),
      left: Infinity,
      right: -Infinity,
      low: Infinity,
      high: -Infinity,
      top: -Infinity,
    };
    groups.set(key, group);
    group.left = Math.min(group.left, asset.x);
    group.right = Math.max(group.right, asset.x);
    group.low = Math.min(group.low, asset.y);
    group.high = Math.max(group.high, asset.y);
    group.top = Math.max(group.top, floor);
    const same = group.things.get(asset.kind);
    if (same) same.push(thing);
    else group.things.set(asset.kind, [thing]);
  }
  return [...groups.values()].flatMap((group) => rowOf(group, by));
}

function rowOf({ things, left, right, low, high, top }: Group, by: 'storey' | 'building'): Summary[] {
  const kinds = [...things.values()].slice(0, MOST);
  return kinds.map((same, i) => ({
    of: same.reduce((worst, each) =>
      URGENCY.indexOf(each.state) < URGENCY.indexOf(worst.state) ? each : worst,
    ),
    count: same.length,
    x: by === 'storey' ? left : (left + right) / 2,
    y: by === 'storey' ? low : (low + high) / 2,
    z: by === 'storey' ? top : top + OVER,
    right: by === 'storey' ? i : i - (kinds.length - 1) / 2,
    // A building's name stands in its middle.
    down: by === 'storey' ? 0 : 1,
  }));
}
