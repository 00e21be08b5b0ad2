import type { EventOf } from '../../records/event/record-event';
import { substanceId } from '../../records/substance/substance-id';
import { factsOf } from '../../standards/chemicals/facts-of';
import type { NamedSubstance } from '../../standards/chemicals/substance-facts';

export type Description = EventOf<'substance.described'>;

/** Where descriptions are looked up. */
export interface Descriptions {
  /** By what it is about; null = none is. */
  about(id: string): Description | null;
  /** By one of its names and its strength; null = none, or two substances go by that name. */
  named(name: string, strength: number | null): Description | null;
}

/** The description of just this strength, by number, or by name where the ledger tells no number. */
export const describedAs = (substance: NamedSubstance, among: Descriptions): Description | null =>
  among.about(substanceId(substance)) ??
  (substance.cas === null ? among.named(substance.name, substance.strength) : null);

/**
 * What the hospital describes a substance by; null = by nothing. One that tells no strength answers for every strength that neither
 * another one nor the table knows. `exact`: `describedAs` of it. As dear as the looking up.
 */
export function descriptionOf(
  substance: NamedSubstance,
  among: Descriptions,
  exact = describedAs(substance, among),
): Description | null {
  if (exact !== null || substance.strength === null || factsOf(substance, null) !== null) return exact;
  return describedAs({ ...substance, strength: null }, among);
}

/** Whether a description goes by that name at that strength. */
export const goesBy = ({ body }: Description, name: string, strength: number | null): boolean =>
  body.strength === strength && (body.zh === name || body.en === name);
