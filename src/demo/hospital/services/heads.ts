import type { SpaceUse } from '../../../model/schema/space-use';
import { lattice } from './lattice';
import { hasOwn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';

/** Between heads, metres; half of it to walls (GB 50084, ordinary hazard I). */
const PITCH = 3.6;

/**
 * Rooms without: water harms what is in them more than fire, a clean agent stands in for it, sterile air must not
 * meet pipes, or there is no floor. Stairs hold nothing that burns.
 */
const DRY: ReadonlySet<SpaceUse> = new Set([
  'mri',
  'electrical',
  'it-room',
  'server-room',
  'operating-theatre',
  'radioactive-store',
  'plant',
  'generator',
  'stair',
  'lift-shaft',
  'escalator',
  'shaft',
  'void',
  'roof',
  'outdoor',
] satisfies SpaceUse[]);

/** No ceiling hides the pipes, or steam and lint would settle on a hanging head. */
const UPRIGHT: ReadonlySet<SpaceUse> = new Set([
  'laundry',
  'garage',
  'ramp',
  'workshop',
  'ebike-charging',
] satisfies SpaceUse[]);

/** Hotter rooms want heads that let go later: 93 °C in kitchens and laundries, 68 °C elsewhere. */
const HOT: ReadonlySet<SpaceUse> = new Set(['kitchen', 'laundry', 'boiler'] satisfies SpaceUse[]);

const BELOW_CEILING = 0.1;
const CEILING = 2.8;

const isSprinklered = (use: SpaceUse): boolean => !DRY.has(use);

/** Sprinkler heads of a storey: at most 3.6 m apart each way and 1.8 m from the walls. O(rooms + heads). */
export const heads = ({ rooms }: ServedStorey): Fitting[] =>
  rooms.filter((served) => isSprinklered(served.use) && !hasOwn(served, 'sprinkler-head')).flatMap(headsIn);

const headsIn = ({ use, room, boxes }: ServedRoom): Fitting[] =>
  boxes
    .flatMap((box) => lattice(box, PITCH))
    .map(([x, y]) => ({
      kind: 'sprinkler-head',
      x,
      y,
      z: (room.ceiling ?? CEILING) - BELOW_CEILING,
      orientation: UPRIGHT.has(use) ? 'upright' : 'pendent',
      releaseCelsius: HOT.has(use) ? 93 : 68,
      flowCoefficient: 80,
    }));
