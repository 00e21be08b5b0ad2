import { useMemo } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import { readRegister } from '../../../session/stock/read-register';
import type { RegisterStore } from '../../../session/stock/register';
import type { Telling } from '../../../widgets/asset-card/timeline';

/** Every chemical store with what is in it, new with each change of the records; null while they are being read. */
export function useRegister({ document, zone }: Telling): readonly RegisterStore[] | null {
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  // What is past its date is so from midnight on.
  const today = useRecords((records) => records.today);
  return useMemo(() => {
    // The book grows in place: its revision says that it is another one.
    if (book === null || keeper === null || revision < 0 || today === null) return null;
    return readRegister(book, document, { now: keeper.now(), zone });
  }, [book, keeper, revision, today, document, zone]);
}
