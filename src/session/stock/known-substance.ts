import { descriptionOf, goesBy, type Description } from '../../analyses/chemicals/description-of';
import type { RecordBook } from '../../records/fold/record-book';
import { factsOf } from '../../standards/chemicals/facts-of';
import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';

/** What is known of a substance here, and from whom. */
export interface KnownHere {
  readonly facts: SubstanceFacts | null;
  /** The hospital's own latest description, the one that checks of its stores go by as well. */
  readonly described: Description | null;
}

/** O(1) once the book is folded; without a CAS number O(descriptions) where none is of that very name. */
export function knownHere(
  { substances }: Pick<RecordBook, 'substances'>,
  substance: NamedSubstance,
): KnownHere {
  const described = descriptionOf(substance, {
    about: (id) => substances.get(id)?.described ?? null,
    named: (name, strength) => {
      const all = substances.all().flatMap(({ described: each }) => each ?? []);
      const called = all.filter((each) => goesBy(each, name, strength));
      return called.length === 1 ? (called[0] ?? null) : null;
    },
  });
  return { facts: factsOf(substance, described?.body ?? null), described };
}
