import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { cite, gb50016 } from '../cite';

/** What is kept away from tanks of liquid oxygen, the farthest first. */
export const KEPT_FROM_OXYGEN = ['class-a-store', 'fuel', 'oxidiser'] as const;
export type KeptFromOxygen = (typeof KEPT_FROM_OXYGEN)[number];

/** How far stock is kept from tanks of liquid oxygen, straight, metres. */
export interface OxygenApart {
  readonly what: KeptFromOxygen;
  readonly metres: number;
  /** Enough where the tanks hold little (1000 m³ as a gas, 1.25 m³ as a liquid), which no plan tells; null = no less. */
  readonly small: number | null;
  readonly cite: Citation;
}

/** A storehouse of class A, as far as from a wet gasholder of oxygen (4.3.4 has 1 m³ of liquid count as 800 m³ of gas). */
const CLASS_A: OxygenApart = {
  what: 'class-a-store',
  metres: 25,
  small: 20,
  cite: gb50016('T4.3.3', 'M-med'),
};
/** The cell of the matrix for oxidisers beside oxidising gases. */
const OXIDISER: OxygenApart = {
  what: 'oxidiser',
  metres: 3,
  small: null,
  cite: cite('WardTwin', '1', 'segregation-matrix', 'M-med'),
};
const fuel = (metres: number, clause: Citation): OxygenApart => ({
  what: 'fuel',
  metres,
  small: null,
  cite: clause,
});

/** From memory, but for the matrix: CODES 3.5 has only what is built. NFPA and HTM rows are those of small stocks. */
export const OXYGEN_APART: Readonly<Record<Profile, readonly OxygenApart[]>> = {
  cn: [CLASS_A, fuel(5, gb50016('4.3.5', 'M-med')), OXIDISER],
  nfpa: [fuel(7.6, cite('NFPA 55', 'edition not known', 'T9.3.2', 'M-med')), OXIDISER],
  uk: [fuel(8, cite('HTM 02-01', '2006', 'liquid oxygen', 'M-low')), OXIDISER],
};

/** Rooms of the oxygen manifold and its cylinders take nothing that burns (CODES 5.6). */
export const NOT_WITH_MANIFOLD: Citation = cite('NFPA 99', 'edition not known', '11.3.2', 'V2');
