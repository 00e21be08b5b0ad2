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
/** Older people and such as walk badly, mean 0.31 ± 0.16 m/s (Kuligowski et al., NIST). */
const nist = cite('NIST Kuligowski et al.', '2014', 'stair descent', 'V2');
/** Boyce, Shields, Silcock, Fire Technology 35:51. */
const boyce = cite('Boyce et al.', '1999', 'walking stick', 'M-med');

/** Mean speeds. Where no source for a walker on stairs was read, the one that stands for it is cited. */
export const WALKING_SPEEDS: readonly WalkingSpeed[] = [
  { walker: 'adult', on: 'level', speed: 1.2, cite: imo },
  { walker: 'adult', on: 'stairs-down', speed: 1.0, cite: imo },
  { walker: 'adult', on: 'stairs-up', speed: 0.8, cite: imo },
  { walker: 'patient', on: 'level', speed: 1.0, cite: hospitalDrills },
  { walker: 'patient', on: 'stairs-down', speed: 0.31, cite: nist },
  { walker: 'patient', on: 'stairs-up', speed: 0.35, cite: boyce },
  { walker: 'stick', on: 'level', speed: 0.81, cite: boyce },
  { walker: 'stick', on: 'stairs-down', speed: 0.32, cite: boyce },
  { walker: 'stick', on: 'stairs-up', speed: 0.35, cite: boyce },
];

/** The three speeds of someone, level, stairs down, stairs up. O(rows). */
export const speedsOf = (walker: Walker): readonly WalkingSpeed[] =>
  WALKING_SPEEDS.filter((row) => row.walker === walker);
