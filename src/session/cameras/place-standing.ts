import type { CampusDocument } from '../../model/schema/document';
import type { PlaceState } from './place-state';

/** What is proposed for one state of the plan: as it was asked about, or with some of the proposals put up. */
export interface PlaceStanding extends Pick<PlaceState, 'found' | 'taken'> {
  readonly document: CampusDocument;
}

/**
 * Is a plan what it was, as after an edit and its undo? Things count as the same only where they are the very same values.
 * O(things), less where it is another one.
 */
export function isSamePlan(a: CampusDocument, b: CampusDocument): boolean {
  if (a === b) return true;
  const fields = Object.keys(a) as (keyof CampusDocument)[]; // Every document is made of the same fields.
  return fields.every((field) => isSameTable(a[field], b[field]));
}

function isSameTable(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [own, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return own.size === other.size && [...own].every(([id, value]) => other.has(id) && other.get(id) === value);
}
