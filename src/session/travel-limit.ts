import type { CampusDocument } from '../model/schema/document';

/** Why a limit stands at what it does before anybody chose one. */
export type LimitReason = 'beds-many' | 'beds-few' | 'unknown';

/** Inpatient beds from which GB 50140 App. D calls a hospital severe hazard. */
const SEVERE_BEDS = 50;

/**
 * Travel distance that a plan is first judged by (GB 50140-2005 Table 5.2.1, class A, portable), metres:
 * App. D puts wards of a hospital with 50 beds and more in severe hazard, smaller ones in medium. Beds not
 * known: the strictest, and the page says why.
 */
export function defaultLimit(document: CampusDocument): { limit: number; reason: LimitReason } {
  const { beds } = document.campus;
  if (beds === null) return { limit: 15, reason: 'unknown' };
  return beds >= SEVERE_BEDS ? { limit: 15, reason: 'beds-many' } : { limit: 20, reason: 'beds-few' };
}
