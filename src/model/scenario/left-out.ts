import type { EvacuationScenario } from './evacuation-scenario';

export type LeftOutWhy = EvacuationScenario['leftOut'][number]['why'];

/** How many people of the plan aren't in a scenario's figures, by why. O(rooms left out). */
export function leftOutOf({
  leftOut,
}: Pick<EvacuationScenario, 'leftOut'>): Readonly<Record<LeftOutWhy, number>> {
  const sums = { 'cannot-walk': 0, 'no-room': 0, 'no-way': 0 };
  for (const { why, people } of leftOut) sums[why] += people;
  return sums;
}
