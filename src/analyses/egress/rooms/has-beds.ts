import { BED_USES } from '../../../model/schema/bed-uses';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';

/** Cots and incubators go through any door. */
const COTS: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['newborn', 'nicu']);

/** Do patients lie in it in beds, which have to be pushed out? O(1). */
export const hasBeds = ({ use, beds }: Pick<Space, 'use' | 'beds'>): boolean =>
  !COTS.has(use) && ((beds ?? 0) > 0 || BED_USES.includes(use));
