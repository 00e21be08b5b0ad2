import { useMemo } from 'react';
import type { RecordBook } from '../../../records/fold/record-book';
import { substanceId } from '../../../records/substance/substance-id';
import { useRecords } from '../../../session/react/use-stores';
import { knownHere } from '../../../session/stock/known-substance';
import type { NamedSubstance, SubstanceFacts } from '../../../standards/chemicals/substance-facts';

/** What is known of a substance that a ledger names: each looked up once until the records change. */
export type FactsOf = (substance: NamedSubstance) => SubstanceFacts | null;

export function useFacts(): FactsOf {
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  // The book grows in place: its revision says that it is another one.
  return useMemo(() => lookUpOnce(revision < 0 ? null : book), [book, revision]);
}

function lookUpOnce(book: RecordBook | null): FactsOf {
  const found = new Map<string, SubstanceFacts | null>();
  return (substance) => {
    if (book === null) return null;
    const key = `${substanceId(substance)} ${substance.name} ${substance.empty === true}`;
    const there = found.get(key);
    if (there !== undefined) return there;
    const { facts } = knownHere(book, substance);
    found.set(key, facts);
    return facts;
  };
}
