import type { Steps } from '../../../base/steps';
import { spaceAt } from '../../../model/query/space-at';
import type { SpaceId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import { limitParams } from '../../../standards/egress/limit-params';
import { travelLimits, USUAL_PLACE } from '../../../standards/egress/travel-limits';
import { pocketsOn, type Pocket } from '../corridors/pockets';
import type { EgressFinding } from '../result';
import { at, exceeds, metres, severityBy } from './found';
import type { WalkedStorey } from './kept-findings';

/**
 * Corridors that go on too far beyond the last place where one can turn to either of two exits, with rooms there or without, where a
 * code limits that. One finding a corridor, its longest pocket. Cost: as `pocketsOn`.
 */
export function* pocketFindings({
  plan,
  profile,
  facts,
  storey,
  measures,
}: WalkedStorey): Steps<EgressFinding[]> {
  const limit = travelLimits(profile, facts, USUAL_PLACE).pocket;
  if (limit === null) return [];
  const worst = new Map<
    SpaceId,
    { readonly pocket: Pocket; readonly place: Point; readonly count: number }
  >();
  for (const pocket of yield* pocketsOn(measures.meshed, limit.limit)) {
    if (!exceeds(pocket.length, limit.limit)) continue;
    const end = firstWithin(pocket, ([x, y]) => spaceAt(plan.document, storey, x, y));
    if (end === null || end.space.use !== 'corridor') continue;
    const { space, place } = end;
    const before = worst.get(space.id);
    const isLongest = before === undefined || pocket.length > before.pocket.length;
    worst.set(space.id, { ...(isLongest ? { pocket, place } : before), count: (before?.count ?? 0) + 1 });
  }
  return [...worst].map(([id, { pocket, place, count }]) => ({
    id: `egress.pocket-long:${id}`,
    code: 'egress.pocket-long',
    severity: severityBy(limit.row, limit.assumed),
    cite: limit.row.cite,
    place: at({ storey, x: place[0], y: place[1] }, id),
    params: { length: metres(pocket.length), pockets: count, ...limitParams(limit) },
  }));
}

/** The first place of a pocket that lies in a space: its end may be the niche of a door. */
function firstWithin(
  { line }: Pocket,
  spaceOf: (place: Point) => Space | null,
): { readonly space: Space; readonly place: Point } | null {
  for (const [i, [bx, by]] of line.entries()) {
    const [ax, ay] = line[Math.max(0, i - 1)]!;
    const place: Point = [(ax + bx) / 2, (ay + by) / 2];
    const space = i === 0 ? null : spaceOf(place);
    if (space !== null) return { space, place };
  }
  return null;
}
