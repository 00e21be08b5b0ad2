import type { SpaceUse } from '../../model/schema/space-use';
import type { Profile } from '../../model/schema/profiles';
import { gb50016, gb55037, htm0502, nfpa101 } from '../cite';
import { squareFeet } from '../feet';
import type { BuildingFacts } from './building-facts';
import { atLeast, atMost, type EgressRow } from './egress-row';
import { appliesTo } from './strictest';

const both = gb50016('5.5.24 (GB 55037 7.4.8)', 'V2');
/** Ward storeys of high-rise ward buildings from this one up, and their clean operating departments. */
export const CN_REFUGE_FROM = atLeast('cn.refuge.from-storey', 2, 'storey', both, {
  applies: { highRise: true },
});
export const CN_REFUGE_UNITS = atMost('cn.refuge.units', 2, 'count', both);
/** For each nursing unit that it serves. */
export const CN_REFUGE_AREA = atLeast('cn.refuge.area', 25, 'm²', both, { measured: 'net' });
/** Theatres and intensive care higher above outdoor ground have one in each compartment. */
export const CN_REFUGE_HIGH_CARE = {
  above: atMost('cn.refuge.high-care.height', 24, 'm', gb55037('7.4.8', 'V2')),
  count: atLeast('cn.refuge.high-care.count', 1, 'count', gb55037('7.4.8', 'V2')),
} as const;
export const HIGH_CARE_USES: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['operating-theatre', 'icu', 'nicu']);

const enclosed = gb50016('5.5.24', 'V2');
/** It is near a stair. Its doors are of class 甲. */
export const CN_REFUGE_WALLS = atLeast('cn.refuge.walls', 120, 'minutes', enclosed);
export const CN_REFUGE_DOOR = atLeast('cn.refuge.door', 90, 'minutes', enclosed);

const equipped = gb50016('5.5.24 (GB 55037 7.1.16)', 'V2');
const oneOf = (thing: string): EgressRow => atLeast(`cn.refuge.${thing}`, 1, 'count', equipped);
/** `air`: a window that opens, or smoke control of its own. */
export const CN_REFUGE_EQUIPMENT = {
  telephone: oneOf('fire-telephone'),
  broadcast: oneOf('broadcast'),
  sign: oneOf('sign'),
  air: oneOf('air'),
  hoseReel: oneOf('hose-reel'),
  extinguisher: oneOf('extinguisher'),
} as const;
/** A lobby of lifts may be one, but none that a stair shares with them. */
export const CN_REFUGE_SHARED_LOBBY = atMost('cn.refuge.shared-lobby', 0, 'count', enclosed);

const net = { measured: 'net' } as const;
/** In each smoke compartment, for those of the next. */
export const NFPA_REFUGE = {
  bed: atLeast('nfpa.refuge.bed', squareFeet(30), 'm²/person', nfpa101('18.3.7.5.1', 'M-high'), net),
  /** Recalled. */
  litter: atLeast('nfpa.refuge.litter', squareFeet(15), 'm²/person', nfpa101('18.3.7.5.1', 'M-med'), net),
  other: atLeast('nfpa.refuge.other', squareFeet(6), 'm²/person', nfpa101('18.3.7.5.1', 'M-med'), net),
} as const;
/** Of the people of the largest compartment beside it, a compartment holds so many besides its own. Recalled. */
export const UK_REFUGE_SHARE = atLeast(
  'uk.refuge.share',
  1,
  'share',
  htm0502('progressive horizontal evacuation', 'M-med'),
);

/** Of one storey, for those rules. */
export interface RefugeStorey {
  /** Counted from the ground up; 1 = ground floor, 0 and less below. */
  readonly number: number;
  /** Metres above outdoor ground. */
  readonly above: number;
  readonly hasWards: boolean;
  readonly hasOperating: boolean;
  readonly hasHighCare: boolean;
}

/**
 * The row by which a storey has refuge rooms, and what they are counted by: nursing units, or compartments. Null = none is asked,
 * as in codes that count compartments for refuge, and where nobody knows how high the building is. O(1).
 */
export function refugeAsked(
  profile: Profile,
  facts: BuildingFacts,
  storey: RefugeStorey,
): { readonly row: EgressRow; readonly per: 'nursing-unit' | 'compartment' } | null {
  if (profile !== 'cn') return null;
  if (storey.hasHighCare && storey.above > CN_REFUGE_HIGH_CARE.above.limit)
    return { row: CN_REFUGE_HIGH_CARE.count, per: 'compartment' };
  const high = appliesTo(CN_REFUGE_FROM, facts) === true && storey.number >= CN_REFUGE_FROM.limit;
  if (high && storey.hasWards) return { row: CN_REFUGE_FROM, per: 'nursing-unit' };
  if (high && storey.hasOperating) return { row: CN_REFUGE_FROM, per: 'compartment' };
  return null;
}
