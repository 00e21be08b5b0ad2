import { openingMiddle } from '../../../model/query/opening-middle';
import { lookUp } from '../../../model/schema/dictionary';
import { BED_USES } from '../../../model/schema/bed-uses';
import type { SpaceId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';

/** Bars keep thieves out of these; who works there leaves by the door, and rules of their own ask for the bars. */
const SECURED: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'pharmacy',
  'pharmacy-store',
  'drug-safe',
  'cashier',
  'finance',
  'archive',
  'medical-records',
  'chemical-store',
  'radioactive-store',
  'cylinder-store',
  'server-room',
]);

/**
 * Rooms of a storey whose windows have bars, each room by itself: the bars are taken off, and patients moved, room by room. Told
 * with how many of its windows have none; the gravest where patients lie and no window is free. Rooms that are secured against thieves are left aside. O(windows).
 */
export function barredWindowFindings({
  plan,
  profile,
  number,
  storey,
}: Pick<AskedStorey, 'plan' | 'profile' | 'number' | 'storey'>): EgressFinding[] {
  const { windows, areas } = plan.derived.parts[number]!;
  const bySpace = new Map<SpaceId, Opening[]>();
  for (const { opening, sides } of windows) {
    for (const { area } of [sides.left, sides.right]) {
      const space = area === null ? null : areas.spaceId(area);
      if (space !== null) bySpace.set(space, [...(bySpace.get(space) ?? []), opening]);
    }
  }
  return [...bySpace].flatMap(([id, ofRoom]) => {
    const [first, ...others] = ofRoom.filter(({ barred }) => barred);
    const space = lookUp(plan.document.spaces, id);
    if (first === undefined || space === null || isSecured(space)) return [];
    const [x, y] = openingMiddle(first);
    const windows = others.length + 1;
    const free = ofRoom.length - windows;
    const beds = (space.beds ?? 0) > 0 || BED_USES.includes(space.use);
    return keptFreeFinding(
      profile,
      'egress.barred-window',
      id,
      beds && free === 0 ? 'critical' : 'major',
      { storey, space: id, x, y },
      { space: id, use: space.use, windows, free, beds },
    );
  });
}

const isSecured = ({ use, mustBeLocked }: Space): boolean => mustBeLocked || SECURED.has(use);
