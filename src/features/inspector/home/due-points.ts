import { lookUp } from '../../../model/schema/dictionary';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import type { DueState } from '../../../records/due/due';
import type { Standing } from '../../../session/state/standings-state';

/** A point that is to be checked. */
export interface DuePoint {
  readonly asset: Asset;
  readonly state: DueState;
  readonly standing: Standing;
}

export interface DueStorey {
  readonly storey: StoreyId;
  readonly overdue: number;
  readonly due: number;
  readonly soon: number;
  /** Overdue first, then due, each in the order of a walk. */
  readonly points: readonly DuePoint[];
}

type Standings = ReadonlyMap<AssetId, Standing>;

/** How many points are overdue, due today, and due soon: by the most urgent duty of each. O(assets). */
export function dueCounts(standings: Standings): {
  readonly overdue: number;
  readonly due: number;
  readonly soon: number;
} {
  const counts = { overdue: 0, due: 0, soon: 0 };
  for (const { due } of standings.values()) {
    if (due?.state === 'overdue') counts.overdue++;
    else if (due?.state === 'due') counts.due++;
    else if (due?.state === 'due-soon') counts.soon++;
  }
  return counts;
}

/**
 * Points to be checked, by storey: those of a building together, lowest first. `soon` = those that come due soon instead
 * of those that are due. O(assets + points² of a storey).
 */
export function duePoints(
  document: CampusDocument,
  standings: Standings,
  soon: boolean,
): readonly DueStorey[] {
  const byStorey = new Map<StoreyId, DuePoint[]>();
  for (const [id, standing] of standings) {
    const state = standing.due?.state ?? 'ok';
    const asset = lookUp<Asset>(document.assets, id);
    if (asset === null || state === 'ok' || (state === 'due-soon') !== soon) continue;
    const point = { asset, state, standing };
    const points = byStorey.get(asset.storey);
    if (points === undefined) byStorey.set(asset.storey, [point]);
    else points.push(point);
  }
  return storeyGroups(document)
    .flatMap(({ storeys }) => storeys)
    .flatMap(({ id }) => {
      const points = byStorey.get(id);
      if (points === undefined) return [];
      const of = (state: DueState): DuePoint[] => points.filter((point) => point.state === state);
      const [overdue, due, later] = [of('overdue'), of('due'), of('due-soon')];
      const order = [overdue, due, later].flatMap(walked);
      return [{ storey: id, overdue: overdue.length, due: due.length, soon: later.length, points: order }];
    });
}

/** The same list of some of its points. O(points). */
export function pointsShown(
  storeys: readonly DueStorey[],
  isShown: (point: DuePoint) => boolean,
): readonly DueStorey[] {
  return storeys.flatMap((storey) => {
    const points = storey.points.filter(isShown);
    if (points.length === storey.points.length) return [storey];
    const count = (state: DueState): number => points.filter((point) => point.state === state).length;
    const counts = { overdue: count('overdue'), due: count('due'), soon: count('due-soon') };
    return points.length === 0 ? [] : [{ storey: storey.storey, ...counts, points }];
  });
}

/** All points, the overdue ones of every storey before what is due. O(points). */
export function overdueFirst(storeys: readonly DueStorey[]): readonly DuePoint[] {
  const all = storeys.flatMap(({ points }) => points);
  return [
    ...all.filter(({ state }) => state === 'overdue'),
    ...all.filter(({ state }) => state !== 'overdue'),
  ];
}

/** Points in the order of a walk: from the one farthest to the south-west always on to the nearest. O(points²). */
function walked(points: readonly DuePoint[]): DuePoint[] {
  const left = points.toSorted((a, b) => (a.asset.id < b.asset.id ? -1 : 1));
  const order: DuePoint[] = [];
  let at = { x: -1e9, y: -1e9 };
  while (left.length > 0) {
    let best = 0;
    let nearest = Infinity;
    left.forEach(({ asset }, i) => {
      const distance = (asset.x - at.x) ** 2 + (asset.y - at.y) ** 2;
      if (distance < nearest) [best, nearest] = [i, distance];
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    order.push(next);
    at = next.asset;
  }
  return order;
}

/** The next point to go to on a storey: the nearest of those overdue or due, the one that one stands at apart. O(points). */
export function nextPoint(
  storeys: readonly DueStorey[],
  storey: StoreyId | null,
  from: { readonly id: AssetId; readonly x: number; readonly y: number } | null,
): Asset | null {
  const points = storeys.find((each) => each.storey === storey)?.points ?? [];
  const others = points.filter(({ asset }) => asset.id !== from?.id);
  if (from === null) return others[0]?.asset ?? null;
  let best: Asset | null = null;
  let nearest = Infinity;
  for (const { asset } of others) {
    const distance = (asset.x - from.x) ** 2 + (asset.y - from.y) ** 2;
    if (distance < nearest) [best, nearest] = [asset, distance];
  }
  return best;
}
