import type { Agent } from '../../model/schema/assets/agents';

/** What a charge of up to so many kilograms or litres comes in. */
interface Body {
  readonly charge: number;
  /** From the bottom to the handle, metres: the shortest that is sold. */
  readonly length: number;
}

/** From catalogues, by memory: a choice of this program. Each is the shortest, so that what is told to stand too low does. */
const BODIES: readonly Body[] = [
  { charge: 1, length: 0.25 },
  { charge: 2, length: 0.3 },
  { charge: 3, length: 0.36 },
  { charge: 4, length: 0.4 },
  { charge: 6, length: 0.45 },
  { charge: 10, length: 0.5 },
  { charge: Infinity, length: 0.55 },
];

/** Metres from the bottom of a portable extinguisher to its handle at least; a charge that nobody knows is taken as the smallest. O(1). */
export const bodyLength = (charge: number | null): number =>
  BODIES.find((body) => (charge ?? 0) <= body.charge)!.length;

/** Steel flasks for a gas under pressure weigh more than they hold. */
const HEAVY_FLASK = 2.6;
const LIGHT_FLASK = 1.6;

/** Kilograms with what it holds, about; null where nobody knows its charge. From catalogues, by memory: a choice of this program. */
export const grossWeight = (agent: Agent | null, charge: number | null): number | null =>
  charge === null ? null : charge * (agent === 'co2' ? HEAVY_FLASK : LIGHT_FLASK);
