import type { LocalDate } from '../../../../base/time/local-date';
import { hazardId } from './hazard-id';
import { HAZARD_ROWS } from './hazard-rows';

/** Ids of the hazards that a patrol came upon. */
export type PatrolHazards = (date: LocalDate, shift: 'day' | 'night') => readonly string[];

/** Hazards by the patrol on which they were found. O(hazards), then O(1). */
export function foundOnPatrol(): PatrolHazards {
  const found = new Map<string, string[]>();
  for (const { number, found: date, by, outcome } of HAZARD_ROWS) {
    // A draft was begun before the patrol set out.
    if ((by !== 'Pd' && by !== 'Pn') || outcome.type === 'draft') continue;
    const key = `${date} ${by === 'Pd' ? 'day' : 'night'}`;
    found.set(key, [...(found.get(key) ?? []), hazardId(number)]);
  }
  return (date, shift) => found.get(`${date} ${shift}`) ?? [];
}
