import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { WALKERS, WALKING_SPEEDS, type Walker } from '../walking-speeds';

/** Who walks out of a building by themselves. */
export const EVACUEES = ['visitor', ...WALKERS] as const;
export type Evacuee = (typeof EVACUEES)[number];

/** How somebody walks out, with nobody in the way. */
export interface EvacueeProfile {
  /** On level floor, metres a second. */
  readonly speed: number;
  readonly speedCite: Citation;
  /** Of the body seen from above, as a circle, metres. */
  readonly radius: number;
  readonly radiusCite: Citation;
}

/** What crowd models take an adult for, by default. */
const radiusCite = cite('JuPedSim', '1.4', 'radius of a body', 'V2');
const RADIUS = 0.2;

/** A visitor is an able adult. */
const walkerOf = (evacuee: Evacuee): Walker => (evacuee === 'visitor' ? 'adult' : evacuee);

/** The profile of a name; null where none has it. O(rows). */
export function evacueeProfile(name: string): EvacueeProfile | null {
  const evacuee = EVACUEES.find((each) => each === name);
  const row = WALKING_SPEEDS.find(
    ({ walker, on }) => on === 'level' && evacuee && walker === walkerOf(evacuee),
  );
  return row === undefined ? null : { speed: row.speed, speedCite: row.cite, radius: RADIUS, radiusCite };
}
