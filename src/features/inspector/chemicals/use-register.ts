import { useEffect, useMemo, useState } from 'react';
import type { RecordBook } from '../../../records/fold/record-book';
import { inSlices } from '../../../session/in-slices';
import { useRecords } from '../../../session/react/use-stores';
import { registerSteps } from '../../../session/stock/read-register';
import type { RegisterStore } from '../../../session/stock/register';
import type { Telling } from '../../../widgets/asset-card/timeline';

/** What it was read of: as long as all of it is the same, so is the register. */
type Source = Pick<Telling, 'document' | 'zone'> & { readonly revision: number; readonly today: string };

interface ReadRegister {
  readonly source: Source;
  readonly register: readonly RegisterStore[];
}

/** The last that was read of each book: another page that asks for it has it at once. */
const latest = new WeakMap<RecordBook, ReadRegister>();

/**
 * Every chemical store with what is in it, new with each change of the records. It is read in stretches of some milliseconds:
 * null while nothing is read yet, the one before while a change is read.
 */
export function useRegister({ document, zone }: Telling): readonly RegisterStore[] | null {
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  // What is past its date is so from midnight on.
  const today = useRecords((records) => records.today);
  const source = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (today === null ? null : { document, zone, revision, today }),
    [document, zone, revision, today],
  );
  // Says that `latest` has another: what is shown is what that has.
  const [, setRead] = useState<ReadRegister | null>(null);
  useEffect(() => {
    if (book === null || keeper === null || source === null || isOf(latest.get(book), source)) return;
    let over = false;
    const read = async (): Promise<void> => {
      const clock = { now: keeper.now(), zone: source.zone };
      const register = await inSlices(registerSteps(book, source.document, clock), () => !over);
      if (register === null || over) return;
      const made = { source, register };
      latest.set(book, made);
      setRead(made);
    };
    void read();
    return () => {
      over = true;
    };
  }, [book, keeper, source]);
  return (book && latest.get(book)?.register) ?? null;
}

function isOf(read: ReadRegister | undefined, { document, zone, revision, today }: Source): boolean {
  if (read === undefined) return false;
  const { source } = read;
  return (
    source.document === document &&
    source.zone === zone &&
    source.revision === revision &&
    source.today === today
  );
}
