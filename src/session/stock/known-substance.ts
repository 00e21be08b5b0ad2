import type { EventOf } from '../../records/event/record-event';
import type { RecordBook } from '../../records/fold/record-book';
import { substanceId } from '../../records/substance/substance-id';
import { factsOf } from '../../standards/chemicals/facts-of';
import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';

/** What is known of a substance here, and from whom. */
export interface KnownHere {
  readonly facts: SubstanceFacts | null;
  /** The hospital's own latest description. */
  readonly described: EventOf<'substance.described'> | null;
}

const describedAs = (
  { substances }: Pick<RecordBook, 'substances'>,
  substance: NamedSubstance,
): KnownHere['described'] => substances.get(substanceId(substance))?.described ?? null;

/** O(1) once the book is folded. */
export function knownHere(book: Pick<RecordBook, 'substances'>, substance: NamedSubstance): KnownHere {
  const described = describedAs(book, substance);
  const facts = factsOf(substance, described?.body ?? null);
  if (facts !== null || substance.strength === null) return { facts, described };
  // What is described without a strength answers for those that nobody knows (`DescribedSubstances`).
  const loose = describedAs(book, { ...substance, strength: null });
  return { facts: loose && factsOf(substance, loose.body), described };
}
