import { present } from '../../base/assert';
import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { speedsOf, WALKERS, type WalkedOn, type Walker, type WalkingSpeed } from '../walking-speeds';

/** Who walks out of a building by themselves. */
export const EVACUEES = ['visitor', ...WALKERS] as const;
export type Evacuee = (typeof EVACUEES)[number];

/** How somebody walks out, with nobody in the way. */
export interface EvacueeProfile {
  /** On level floor, metres a second. */
  readonly speed: number;
  readonly speedCite: Citation;
  /** On free stairs, along the slope. */
  readonly stairsUp: number;
  readonly stairsUpCite: Citation;
  readonly stairsDown: number;
  readonly stairsDownCite: Citation;
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
  if (evacuee === undefined) return null;
  const rows = speedsOf(walkerOf(evacuee));
  const rowOn = (on: WalkedOn): WalkingSpeed =>
    present(
      rows.find((row) => row.on === on),
      `${name} ${on}`,
    );
  const [level, up, down] = [rowOn('level'), rowOn('stairs-up'), rowOn('stairs-down')];
  return {
    speed: level.speed,
    speedCite: level.cite,
    stairsUp: up.speed,
    stairsUpCite: up.cite,
    stairsDown: down.speed,
    stairsDownCite: down.cite,
    radius: RADIUS,
    radiusCite,
  };
}
