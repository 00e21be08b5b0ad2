import type { Citation } from '../../../base/finding';
import type { DutyProfile } from '../../../standards/duty-profile';

/** Clauses that the hospital's forms lean on, each once, by name; `own` is among them whatever it is. O(items). */
export function knownClauses(duties: DutyProfile, own: Citation | null): readonly Citation[] {
  const known = new Map<string, Citation>();
  const add = (cite: Citation): void => {
    const key = `${cite.standard} ${cite.edition} ${cite.clause}`;
    if (!known.has(key)) known.set(key, cite);
  };
  if (own !== null) add(own);
  for (const { items } of duties.checklists) for (const { cite } of items) add(cite);
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cite]) => cite);
}
