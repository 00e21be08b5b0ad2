import { BED_USES } from '../../schema/bed-uses';
import { OUTDOOR_SURFACES } from '../../schema/outdoor-surface';
import type { SpaceUse } from '../../schema/space-use';

/** Families of uses that the plan tints alike, from the quietest to the most marked. */
export const SPACE_TINTS = ['room', 'circulation', 'care', 'wet', 'technical', 'outdoor'] as const;
export type SpaceTint = (typeof SPACE_TINTS)[number];

/** All that floor is tinted by: uses of spaces, and what outdoor areas are made for. */
export const FLOOR_TINTS = [...SPACE_TINTS, ...OUTDOOR_SURFACES] as const;
export type FloorTint = (typeof FLOOR_TINTS)[number];

const FAMILIES: Readonly<Record<Exclude<SpaceTint, 'room'>, ReadonlySet<string>>> = {
  circulation: new Set<SpaceUse>([
    'corridor',
    'lobby',
    'stair',
    'ramp',
    'lift-lobby',
    'escalator',
    'hall',
    'outpatient-hall',
    'waiting',
    'refuge',
  ]),
  care: new Set<SpaceUse>(BED_USES),
  wet: new Set<SpaceUse>(['toilet', 'bathroom', 'cleaner', 'dirty-utility']),
  technical: new Set<SpaceUse>([
    'plant',
    'electrical',
    'generator',
    'boiler',
    'lift-shaft',
    'shaft',
    'it-room',
    'server-room',
    'medical-gas',
  ]),
  outdoor: new Set<SpaceUse>(['outdoor']),
};

/** The tint of a space: of a roof that of a deck. O(1). */
export function tintOf(use: SpaceUse): FloorTint {
  if (use === 'roof') return 'deck';
  for (const tint of SPACE_TINTS) {
    if (tint !== 'room' && FAMILIES[tint].has(use)) return tint;
  }
  return 'room';
}
