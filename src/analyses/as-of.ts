import type { Citation } from '../base/finding';
import type { IsoTime } from '../base/time/iso-time';
import { dateOfDayNumber, dayNumber, type LocalDate } from '../base/time/local-date';
import { localDateAt } from '../base/time/zone';
import type { Zone } from '../base/time/zone';
import type { AssetId } from '../model/schema/ids';
import { endsLife, unitDue } from '../records/due/unit-due';
import { conditionOf, factsAsOf } from '../records/fold/as-of';
import type { RecordBook } from '../records/fold/record-book';
import type { SubjectFacts } from '../records/fold/subject-facts';
import type { FrequencyRule } from '../standards/frequencies/frequency';

/** An instant, and the records that say how things stood then. */
export interface AsOf {
  readonly at: IsoTime;
  readonly zone: Zone;
  readonly book: RecordBook;
  /** Whose rows end a unit's life. */
  readonly rules: readonly FrequencyRule[];
}

/** Why an asset of the document can't be counted on. */
export interface Absence {
  readonly reason: 'missing' | 'faulty' | 'expired' | 'retired';
  /** The first day on which it is so; null = no event tells. */
  readonly since: LocalDate | null;
  /** The rule that an expired unit has outlived. */
  readonly cite: Citation | null;
}

/**
 * Why an asset can't be counted on as of an instant: null when no event says it to be missing, faulty, expired or
 * retired. O(events about it).
 */
export function absenceOf(asset: AssetId, { at, zone, book, rules }: AsOf): Absence | null {
  const facts = factsAsOf(asset, book.factEvents(asset), at);
  const { condition, event, cite } = conditionOf(facts, rules, at, zone);
  if (condition === 'present' || condition === 'unrecorded') return null;
  if (condition === 'expired') return { reason: condition, since: outlivedSince(facts, rules, zone), cite };
  const said = event === null ? null : book.log.get(event);
  return { reason: condition, since: said && localDateAt(said.at, zone), cite };
}

/** The day after the first unit's life ended. */
function outlivedSince(facts: SubjectFacts, rules: readonly FrequencyRule[], zone: Zone): LocalDate | null {
  let first: LocalDate | null = null;
  for (const unit of Object.values(facts.units)) {
    for (const rule of rules) {
      const due = endsLife(rule) ? unitDue(rule, unit, zone) : null;
      if (due !== null && (first === null || due < first)) first = due;
    }
  }
  return first && dateOfDayNumber(dayNumber(first) + 1);
}

/** Whether an asset of the document can be counted on: as designed (`asOf` null) each can. O(events about it). */
export const countsOn = (asset: AssetId, asOf: AsOf | null): boolean =>
  asOf === null || absenceOf(asset, asOf) === null;
