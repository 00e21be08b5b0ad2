import { present } from '../../base/assert';
import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { cite, citesOf, fireLaw, gb50016, gb51039, nfpa101, order61 } from '../cite';
import type { Force } from '../checklists/checklist';
import { atLeast, type EgressRow } from './egress-row';

/** What must not be on or at ways out; nothing is measured. */
export const KEPT_FREE = [
  'exit-locked',
  'exit-locked-at-hour',
  'exit-blocked',
  'stair-obstructed',
  'shutter-blocked',
  'barred-window',
  'prefabricated-room',
  'refuge-used',
  'fire-access-blocked',
  'lock-without-release',
] as const;
export type KeptFree = (typeof KEPT_FREE)[number];

export interface KeptFreeRule {
  /** `cn.free.exit-locked`. */
  readonly id: string;
  readonly profile: Profile;
  readonly what: KeptFree;
  readonly force: Force;
  readonly cite: Citation;
}

const rule = (profile: Profile, what: KeptFree, citation: Citation, force: Force = 'must'): KeptFreeRule => ({
  id: `${profile}.free.${what}`,
  profile,
  what,
  force,
  cite: citation,
});

const reform = citesOf('Fire Safety Order', '2005');

export const KEPT_FREE_RULES: readonly KeptFreeRule[] = [
  rule('cn', 'exit-locked', order61('31(3)', 'V2')),
  // By night as by day.
  rule('cn', 'exit-locked-at-hour', fireLaw('28', 'V1')),
  rule('cn', 'exit-blocked', fireLaw('28', 'V1')),
  rule('cn', 'stair-obstructed', fireLaw('28', 'V1')),
  rule('cn', 'shutter-blocked', order61('31', 'V2')),
  rule('cn', 'barred-window', fireLaw('28', 'V1')),
  // Hospitals' own safety plans name them; of what they are made no plan says.
  rule('cn', 'prefabricated-room', cite('WardTwin', '1', 'prefabricated-rooms', 'house')),
  rule('cn', 'refuge-used', gb50016('5.5.24', 'M-high')),
  rule('cn', 'fire-access-blocked', fireLaw('28', 'V1')),
  // Access control lets go when the alarm sounds (GB 50116 4.10.3 says so too).
  rule('cn', 'lock-without-release', gb51039('public security systems', 'V2')),
  // No key from within whenever the building is occupied: as hospitals' advisers and a state's fire marshal tell it.
  rule('nfpa', 'exit-locked', nfpa101('7.2.1.5', 'V2')),
  rule('nfpa', 'exit-locked-at-hour', nfpa101('7.2.1.5', 'V2')),
  // Emergency doors are opened easily and at once by whoever needs them.
  rule('uk', 'exit-locked', reform('14(2)(f)', 'V1')),
  rule('uk', 'exit-locked-at-hour', reform('14(2)(f)', 'V1')),
  // From memory, all that follows.
  rule('nfpa', 'exit-blocked', nfpa101('7.1.10.1', 'M-med')),
  rule('nfpa', 'stair-obstructed', nfpa101('7.1.10.1', 'M-med')),
  rule('nfpa', 'lock-without-release', nfpa101('18.2.2.2', 'M-med')),
  rule('uk', 'exit-blocked', reform('14', 'M-med')),
  rule('uk', 'stair-obstructed', reform('14', 'M-med')),
];

/**
 * Under a shutter and on either side of it. Rules of hospitals tell no number: that of large commercial buildings
 * (大型商业综合体消防安全管理规则, 2019), from memory.
 */
export const UNDER_SHUTTER: EgressRow = atLeast(
  'cn.free.under-shutter',
  0.5,
  'm',
  cite('WardTwin', '1', 'under-shutters', 'house'),
  { force: 'should' },
);

/** Within so far of a door of an exit the way is kept: no steps (人员密集的公共场所), nor other things. */
export const BEFORE_EXIT: EgressRow = atLeast('cn.free.before-exit', 1.4, 'm', gb50016('5.5.19', 'M-high'));

/** The rule of a code, or that of China where the code's is not known: said under its own clause, as advice. O(rules). */
export function keptFreeRule(profile: Profile, what: KeptFree): KeptFreeRule {
  const own = KEPT_FREE_RULES.find((each) => each.profile === profile && each.what === what);
  if (own !== undefined) return own;
  const borrowed = KEPT_FREE_RULES.find((each) => each.profile === 'cn' && each.what === what);
  return { ...present(borrowed, 'rule of China'), force: 'should' };
}
