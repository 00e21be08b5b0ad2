import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { citesOf, gb50016, nfpa101 } from '../cite';
import { feet } from '../feet';
import { atMost, type EgressRow } from './egress-row';

const gb51309 = citesOf('GB 51309', '2018');
const walked = { measured: 'walked' } as const;

/** Along the way; where it ends; before and behind a turn. */
export const CN_SIGNS = {
  spacing: atMost('cn.sign.spacing', 20, 'm', gb50016('10.3.5', 'V2'), walked),
  deadEnd: atMost('cn.sign.dead-end', 10, 'm', gb50016('10.3.5', 'V2'), walked),
  turn: atMost('cn.sign.turn', 1, 'm', gb50016('10.3.5', 'V2'), walked),
  /** Of those on walls, above the floor. */
  height: atMost('cn.sign.height', 1, 'm', gb50016('10.3.5', 'V2')),
} as const;
/** By how the sign's face stands to the way. */
export const CN_SIGN_FACES = {
  across: atMost('cn.sign.across', 20, 'm', gb51309('3.2.9', 'M-high'), walked),
  along: atMost('cn.sign.along', 10, 'm', gb51309('3.2.9', 'M-high'), walked),
} as const;
/** Over a door: its lower edge above the frame, in rooms no higher than so. */
export const CN_DOOR_SIGN = {
  above: atMost('cn.sign.above-frame', 0.2, 'm', gb51309('clause not known', 'V2')),
  room: atMost('cn.sign.above-frame.room-height', 3.5, 'm', gb51309('clause not known', 'V2')),
} as const;
/** From any point of a corridor to a sign; from memory. */
export const NFPA_SIGN = atMost('nfpa.sign.spacing', feet(100), 'm', nfpa101('7.10.1.5.2', 'M-med'), walked);

/** How far signs are apart along a way, in its dead ends, and from its turns; null = no rule known. O(1). */
export function signRows(profile: Profile): {
  readonly spacing: EgressRow;
  readonly deadEnd: EgressRow | null;
  readonly turn: EgressRow | null;
} | null {
  if (profile === 'cn') return CN_SIGNS;
  return profile === 'nfpa' ? { spacing: NFPA_SIGN, deadEnd: null, turn: null } : null;
}

/** What asks for a sign over each exit, and for arrows that lead to one. */
export interface SignDuties {
  readonly over: Citation;
  readonly arrow: Citation;
}

/** From memory, all of them; null = no rule known. O(1). */
export function signDuties(profile: Profile): SignDuties | null {
  if (profile === 'cn') return { over: gb51309('3.2.8', 'M-high'), arrow: gb51309('3.2.9', 'M-med') };
  return profile === 'nfpa'
    ? { over: nfpa101('7.10.1.2.1', 'M-med'), arrow: nfpa101('7.10.2.1', 'M-med') }
    : null;
}
