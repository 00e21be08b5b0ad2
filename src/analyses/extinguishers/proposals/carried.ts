import type { PermittedPlace } from '../../placing/permitted-places';
import type { Proposal } from './proposal';
import type { StandingPoint } from './standing-points';

/** What is bought or gained by carrying something, where it is more than nothing. */
type Told = Partial<Pick<Proposal, 'group' | 'saves' | 'breaks'>> &
  Partial<Pick<Proposal['cures'], 'spaces' | 'units'>>;

/** Carries what stands, as it is, to another place; `id` tells it from other ways with the same thing. */
export const carried = (
  kind: 'move' | 'split',
  id: string,
  { nonMagnetic, count }: Pick<StandingPoint, 'nonMagnetic' | 'count'>,
  asset: NonNullable<Proposal['asset']>,
  { storey, x, y, space, beside }: PermittedPlace,
  { group = null, saves = 0, breaks = [], spaces = [], units = [] }: Told = {},
): Proposal => ({
  id: `${kind}:${id}`,
  kind,
  asset,
  place: { storey, x, y },
  space,
  beside,
  unit: null,
  nonMagnetic,
  count,
  lastResort: false,
  group,
  cures: { spaces, units, rooms: [], assets: [asset] },
  saves,
  shares: 0,
  breaks,
});
