import type { Profile } from '../../model/schema/profiles';
import type { SpaceUse } from '../../model/schema/space-use';
import { citesOf, gb50016, nfpa101 } from '../cite';
import type { BuildingFacts } from './building-facts';
import { atLeast, type EgressRow } from './egress-row';
import { strictestOf, type ChosenRow } from './strictest';

const gb51309 = citesOf('GB 51309', '2018');

/** Least on the floor while the mains are off. */
export const CN_LUX = {
  corridor: atLeast('cn.light.corridor', 1, 'lx', gb50016('10.3.2', 'V2')),
  crowded: atLeast('cn.light.crowded', 3, 'lx', gb50016('10.3.2', 'V2')),
  refuge: atLeast('cn.light.refuge', 10, 'lx', gb50016('10.3.2', 'V2')),
  stair: atLeast('cn.light.stair', 5, 'lx', gb50016('10.3.2', 'V2')),
  /** Stairs and lobbies inside ward buildings and operating departments. */
  wardStair: atLeast('cn.light.ward-stair', 10, 'lx', gb51309('T3.2.5', 'M-high')),
  /** Theatres, intensive care, wards of patients who can't move (GB 50034 5.5.4 has the same of hospitals, V2). */
  immobile: atLeast('cn.light.immobile', 5, 'lx', gb51309('T3.2.5', 'M-high')),
} as const;
/** Rooms for crowds that light is asked of are larger than this. */
export const CN_CROWDED_AREA = atLeast('cn.light.crowded-area', 200, 'm²', gb50016('10.3.1', 'M-high'));
/** Control rooms, pumps, generators, switchgear: as bright as otherwise. Its clause of the copies that were read isn't known. */
export const CN_LIGHT_AT_WORK = atLeast('cn.light.at-work', 1, 'share', gb51309('clause not known', 'V2'));

const endurance = (name: string, minutes: number, height: readonly [number, number]): EgressRow =>
  atLeast(`cn.light.endurance.${name}`, minutes, 'minutes', gb50016('10.1.5', 'M-high'), {
    applies: { height },
  });
/** How long it burns: in medical buildings, and in any that is higher than 100 m. */
export const CN_ENDURANCE: readonly EgressRow[] = [
  endurance('medical', 60, [Number.NEGATIVE_INFINITY, 100]),
  endurance('over-100-m', 90, [100, Number.POSITIVE_INFINITY]),
];

/** From memory: one footcandle at first, on average; 1½ hours. */
export const NFPA_LUX = atLeast('nfpa.light.average', 10.8, 'lx', nfpa101('7.9.2.1', 'M-med'));
export const NFPA_ENDURANCE = atLeast('nfpa.light.endurance', 90, 'minutes', nfpa101('7.9.2.1', 'M-med'));
const bs5266 = citesOf('BS 5266-1', '2016');
/** From memory: along the middle of escape routes; three hours. */
export const UK_LUX = atLeast('uk.light.route', 1, 'lx', bs5266('escape routes', 'M-med'));
export const UK_ENDURANCE = atLeast('uk.light.endurance', 180, 'minutes', bs5266('escape routes', 'M-med'));

type Lit = 'crowded' | 'immobile' | 'stair' | 'corridor' | 'refuge' | 'at-work';
/** What lobbies of stairs are told by is their use alone: those of entrances are lit as they are. */
const LIT: ReadonlyMap<SpaceUse, Lit> = new Map<SpaceUse, Lit>([
  ['outpatient-hall', 'crowded'],
  ['hall', 'crowded'],
  ['waiting', 'crowded'],
  ['emergency', 'crowded'],
  ['canteen', 'crowded'],
  ['operating-theatre', 'immobile'],
  ['icu', 'immobile'],
  ['nicu', 'immobile'],
  ['recovery', 'immobile'],
  ['stair', 'stair'],
  ['lobby', 'stair'],
  ['lift-lobby', 'stair'],
  ['corridor', 'corridor'],
  ['ramp', 'corridor'],
  ['escalator', 'corridor'],
  ['refuge', 'refuge'],
  ['control-room', 'at-work'],
  ['generator', 'at-work'],
  ['electrical', 'at-work'],
]);

/** Where it is that light is asked of. */
export interface LitPlace {
  readonly use: SpaceUse;
  /** In a ward building or an operating department. */
  readonly amongPatients: boolean;
}

/** What light a space needs when the mains fail; null = none that a rule asks. O(1). */
export function lightRow(profile: Profile, { use, amongPatients }: LitPlace): EgressRow | null {
  const lit = LIT.get(use) ?? null;
  if (profile !== 'cn') {
    if (lit !== 'stair' && lit !== 'corridor') return null;
    return profile === 'nfpa' ? NFPA_LUX : UK_LUX;
  }
  if (lit === null) return null;
  if (lit === 'at-work') return CN_LIGHT_AT_WORK;
  return lit === 'stair' && amongPatients ? CN_LUX.wardStair : CN_LUX[lit];
}

/** How many minutes that light burns. O(1). */
export function enduranceRow(profile: Profile, facts: BuildingFacts): ChosenRow {
  if (profile === 'cn') return strictestOf(CN_ENDURANCE, facts);
  return { row: profile === 'nfpa' ? NFPA_ENDURANCE : UK_ENDURANCE, assumed: [] };
}
