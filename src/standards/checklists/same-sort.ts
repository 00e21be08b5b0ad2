import { CN_EXTINGUISHER_CHECK } from './cn-extinguisher';
import { NFPA_EXTINGUISHER_INSPECTION, NFPA_EXTINGUISHER_MAINTENANCE } from './nfpa-extinguisher';
import { UK_EXTINGUISHER_BASIC_SERVICE, UK_EXTINGUISHER_VISUAL } from './uk-extinguisher';

/** Forms of several countries by which the same sort of check is done: a look each month, a service each year. */
const SORTS: readonly (readonly string[])[] = [
  [CN_EXTINGUISHER_CHECK.id, NFPA_EXTINGUISHER_INSPECTION.id, UK_EXTINGUISHER_VISUAL.id],
  [NFPA_EXTINGUISHER_MAINTENANCE.id, UK_EXTINGUISHER_BASIC_SERVICE.id],
];

const SAME = new Map(SORTS.flatMap((sort) => sort.map((id) => [id, sort] as const)));

/**
 * The forms that answer a duty to fill in this one: itself, and those of other countries for the same sort of check. What was
 * looked at doesn't become unseen when the plan goes by another country's rules. O(1).
 */
export const answering = (checklist: string): readonly string[] => SAME.get(checklist) ?? [checklist];
