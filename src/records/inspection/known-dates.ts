import type { IsoTime } from '../../base/time/iso-time';
import { daysBetween } from '../../base/time/local-date';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import type { Zone } from '../../base/time/zone';
import type { Checklist } from '../../standards/checklists/checklist';
import type { Due } from '../due/due';
import { advisesReplacing } from '../due/unit-due';

/** What the records know of an item that asks for a date. */
export interface KnownDate {
  /** Id of the item. */
  readonly item: string;
  readonly mark: 'pass' | 'fail';
  /** `replacement`: its code only advises it by age. */
  readonly duty: 'service' | 'scrap' | 'replacement';
  /** The last day within it: of the unit that is the first to pass it. */
  readonly due: LocalDate;
  /** Whole days left; negative after it. */
  readonly daysLeft: number;
}

/**
 * The items of a form that the records answer beforehand: those about dates, where the day made of every unit is known, or
 * one is known to be past its date. `dues`: those of the thing (`assetStanding`), most urgent first. Cost O(items × dues).
 */
export function knownDates(
  { items }: Checklist,
  dues: readonly Due[],
  now: IsoTime,
  zone: Zone,
): readonly KnownDate[] {
  const today = localDateAt(now, zone);
  return items.flatMap(({ id, date }): KnownDate[] => {
    const known = dues.find(({ rule }) => rule.duty.type === date);
    const due = known?.due ?? null;
    if (known === undefined || due === null || date === null) return [];
    const daysLeft = daysBetween(today, due);
    return [
      {
        item: id,
        mark: daysLeft < 0 ? 'fail' : 'pass',
        duty: advisesReplacing(known.rule) ? 'replacement' : date,
        due,
        daysLeft,
      },
    ];
  });
}
