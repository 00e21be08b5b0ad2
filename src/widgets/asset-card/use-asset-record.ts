import { useMemo } from 'react';
import type { IsoTime } from '../../base/time/iso-time';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { assetStanding, type AssetStanding } from '../../records/due/asset-standing';
import type { RecordBook } from '../../records/fold/record-book';
import { isOpen, type HazardState } from '../../records/hazard/hazard-state';
import { useRecords, useStandings } from '../../session/react/use-stores';
import type { Telling } from './timeline';

/** What the records know of an asset now. */
export interface AssetRecord {
  readonly book: RecordBook;
  readonly now: IsoTime;
  readonly standing: AssetStanding;
  /** Every hazard that was ever found on it, the latest first. */
  readonly hazards: readonly HazardState[];
  readonly open: readonly HazardState[];
}

/** The record of an asset, new with each change of the records; null while they are being read. */
export function useAssetRecord(asset: Asset, telling: Telling): AssetRecord | null {
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  // Another day, another hour: what is due is another.
  const today = useRecords((records) => records.today);
  const standings = useStandings((state) => state.revision);
  return useMemo(() => {
    // The book grows in place: its revision says that it is another one.
    if (book === null || keeper === null || revision < 0 || standings < 0 || today === null) return null;
    const now = keeper.now();
    const hazards = book.hazards().filter(({ raised }) => raised?.body.asset === asset.id);
    const open = hazards.filter(isOpen);
    const { document, duties, zone } = telling;
    const standing = assetStanding(book, asset, open.length, { document, duties, now, zone });
    return { book, now, standing, hazards: hazards.toReversed(), open: open.toReversed() };
  }, [book, keeper, revision, standings, today, asset, telling]);
}
