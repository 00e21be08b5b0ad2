import { NORMAL, type GivenAnswer } from '../../../records/inspection/given-answer';
import { knownDates, type KnownDate } from '../../../records/inspection/known-dates';
import type { KnownAnswers } from '../../../session/records/check-form';
import type { Checklist } from '../../../standards/checklists/checklist';
import type { Translator } from '../../../i18n/translator';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { AssetRecord } from '../../../widgets/asset-card/use-asset-record';
import { dayText } from '../../../widgets/asset-card/when';

/** What the records say about an item, in words: until when, and how long over or to go. */
export function knownDateText({ duty, due, daysLeft }: KnownDate, { t, formats }: Translator): string {
  const day = dayText(due, formats);
  return daysLeft < 0
    ? t(`check.known-${duty}-over`, { day, days: -daysLeft })
    : t(`check.known-${duty}`, { day, days: daysLeft });
}

/** What the records know of the dates that a form asks for, by item. O(items × dues). */
export function datesKnown(
  checklist: Checklist,
  record: AssetRecord | null,
  { zone }: Telling,
): ReadonlyMap<string, KnownDate> {
  if (record === null) return new Map();
  const dates = knownDates(checklist, record.standing.dues, record.now, zone);
  return new Map(dates.map((each) => [each.item, each]));
}

/** The same as answers; a date that is over is the word why. */
export function knownAnswers(dates: ReadonlyMap<string, KnownDate>, text: Translator): KnownAnswers {
  return Object.fromEntries(
    Array.from(dates.values(), (date): [string, GivenAnswer] => [
      date.item,
      date.mark === 'pass' ? NORMAL : { ...NORMAL, mark: 'fail', note: knownDateText(date, text) },
    ]),
  );
}
