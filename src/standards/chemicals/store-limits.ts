import type { Profile } from '../../model/schema/profiles';
import { CN_LIMITS } from './limits/cn-limits';
import type { LimitedRoom, StoreLimit } from './limits/store-limit';
import { NFPA_LIMITS } from './limits/nfpa-limits';
import { UK_LIMITS } from './limits/uk-limits';

const LIMITS: Readonly<Record<Profile, readonly StoreLimit[]>> = {
  cn: CN_LIMITS,
  nfpa: NFPA_LIMITS,
  uk: UK_LIMITS,
};

/** The limits of a code, in the order in which they are told. */
export const storeLimits = (profile: Profile): readonly StoreLimit[] => LIMITS[profile];

/** How much one limit allows in a room; null where its size would have to be known and isn't. */
export function mostIn({ most, perSquareMetre, floorShares }: StoreLimit, room: LimitedRoom): number | null {
  const share = floorShares.find(({ from }) => room.floor !== null && room.floor >= from)?.share ?? 1;
  if (perSquareMetre === null) return most * share;
  return room.area === null ? null : Math.min(most, perSquareMetre * room.area) * share;
}
