import { present } from '../base/assert';
import type { Citation } from '../base/finding';
import { cite } from './cite';

/** Who walks: an able adult, a patient of a ward who can walk, someone with a stick. */
export const WALKERS = ['adult', 'patient', 'stick'] as const;
export type Walker = (typeof WALKERS)[number];

/** What is walked on. */
export const WALKED_ON = ['level', 'stairs-down', 'stairs-up'] as const;
export type WalkedOn = (typeof WALKED_ON)[number];

/** How fast someone walks with nobody in the way. */
export interface WalkingSpeed {
  readonly walker: Walker;
  readonly on: WalkedOn;
  /** Metres a second, on stairs along the slope. */
  readonly speed: number;
  readonly cite: Citation;
}

/** Simplified method, free flow: written for ships' passengers, the one source read that has all three. */
const imo = cite('IMO MSC.1/Circ.1533', '2016', 'simplified method, free flow', 'V2');
/** Eight drills in a hospital, mean of walking patients (Geoerg, De Schot, Lovreglio, Fire Technology). */
const hospitalDrills = cite('Geoerg et al.', '2025', 'walking patients', 'V2');
/** Boyce, Shields, Silcock, Fire Technology 35:51: people who walk badly, without an aid and with a stick. */
const unaided = cite('Boyce et al.', '1999', 'no walking aid', 'M-med');
const boyce = cite('Boyce et al.', '1999', 'walking stick', 'M-med');

/**
 * Mean speeds. No source was read for patients of a ward on stairs: people who walk badly without an aid stand for them, of the
 * same study as those with a stick, so that the two can be compared (NIST's 0.31 ± 0.16 m/s mixes both with people assisted).
 */
export const WALKING_SPEEDS: readonly WalkingSpeed[] = [
  { walker: 'adult', on: 'level', speed: 1.2, cite: imo },
  { walker: 'adult', on: 'stairs-down', speed: 1.0, cite: imo },
  { walker: 'adult', on: 'stairs-up', speed: 0.8, cite: imo },
  { walker: 'patient', on: 'level', speed: 1.0, cite: hospitalDrills },
  { walker: 'patient', on: 'stairs-down', speed: 0.36, cite: unaided },
  { walker: 'patient', on: 'stairs-up', speed: 0.43, cite: unaided },
  { walker: 'stick', on: 'level', speed: 0.81, cite: boyce },
  { walker: 'stick', on: 'stairs-down', speed: 0.32, cite: boyce },
  { walker: 'stick', on: 'stairs-up', speed: 0.35, cite: boyce },
];

/** The three speeds of someone, level, stairs down, stairs up. O(rows). */
export const speedsOf = (walker: Walker): readonly WalkingSpeed[] =>
  WALKING_SPEEDS.filter((row) => row.walker === walker);

/** Metres a second of someone with nobody in the way, on stairs along the slope. O(rows). */
export const speedOn = (walker: Walker, on: WalkedOn): number =>
  present(speedsOf(walker).find((row) => row.on === on)?.speed, `${walker} on ${on}`);

/** How much of their speed on level floor someone has on something; of an able adult, where nothing else is known of who walks. O(rows). */
export const shareOn = (on: WalkedOn, walker: Walker = 'adult'): number =>
  speedOn(walker, on) / speedOn(walker, 'level');
