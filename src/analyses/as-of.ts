import type { IsoTime } from '../base/time/iso-time';
import type { Zone } from '../base/time/zone';
import type { AssetId } from '../model/schema/ids';
import { conditionOf, factsAsOf } from '../records/fold/as-of';
import type { RecordBook } from '../records/fold/record-book';
import type { FrequencyRule } from '../standards/frequencies/frequency';

/** An instant, and the records that say how things stood then. */
export interface AsOf {
  readonly at: IsoTime;
  readonly zone: Zone;
  readonly book: RecordBook;
  /** Whose `scrap` rows end a unit's life. */
  readonly rules: readonly FrequencyRule[];
}

/**
 * Whether an asset of the document can be counted on: as designed (`asOf` null) each can; as of an instant those
 * can that no event says to be missing, faulty, expired or retired. O(events about it).
 */
export function countsOn(asset: AssetId, asOf: AsOf | null): boolean {
  if (asOf === null) return true;
  const facts = factsAsOf(asset, asOf.book.factEvents(asset), asOf.at);
  const { condition } = conditionOf(facts, asOf.rules, asOf.at, asOf.zone);
  return condition === 'present' || condition === 'unrecorded';
}
