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

/** O(1) once the book is folded. */
export function knownHere(book: Pick<RecordBook, 'substances'>, substance: NamedSubstance): KnownHere {
  const described = book.substances.get(substanceId(substance))?.described ?? null;
  return { facts: factsOf(substance, described?.body ?? null), described };
}
