import { present } from '../../../../base/assert';
import { addSpan, type CalendarSpan, type LocalDate } from '../../../../base/time/local-date';
import type { Random } from '../../../../base/random';
import type { Extinguisher } from '../../../../model/schema/assets/asset-registry';
import { CN_EXTINGUISHER_FREQUENCIES } from '../../../../standards/frequencies/cn-extinguisher';
import { daysLater, day } from '../calendar';

/** One physical unit at a slot of a setting point, before the year's works on it. */
export interface UnitLife {
  readonly made: LocalDate;
  readonly installed: LocalDate;
  /** In order. */
  readonly serviced: readonly LocalDate[];
}

/** How long a unit may hang before its first service and from one to the next, and how long it lives. */
interface Terms {
  readonly first: CalendarSpan;
  readonly again: CalendarSpan;
  readonly life: CalendarSpan;
}

/** Wet chemical is not in the table; it is water-based, and the terms of water are the shortest, so those are right for any other. */
const UNNAMED = 'water';
/** Between the making of a unit and the day when it is hung up, and between its service and the last day for it. Days. */
const DELIVERY = 30;
const SERVICE_LEAD = 5;
const TEST_LEAD = 12;
const RETIRED_LEAD = 25;
/** Units that nobody works on were made so that nothing of theirs falls due within the year. */
const LAST_MADE = day('2024-11-20');
const YEAR_OVER = day('2026-01-20');

function termsOf(agent: Extinguisher['agent']): Terms {
  const span = (duty: 'service' | 'scrap') => {
    const rows = CN_EXTINGUISHER_FREQUENCIES.filter((each) => each.duty.type === duty);
    const rowOf = (known: Extinguisher['agent']) =>
      rows.find(({ agents }) => agents?.some((each) => each === known));
    const { frequency } = present(rowOf(agent) ?? rowOf(UNNAMED), duty);
    return frequency.type === 'from-made' ? frequency : null;
  };
  const service = present(span('service'), 'service from the making');
  return {
    first: service.first,
    again: present(service.again, 'service from the last one'),
    life: present(span('scrap'), 'life from the making').first,
  };
}

const before = (date: LocalDate, { count, unit }: CalendarSpan): LocalDate =>
  addSpan(date, { count: -count, unit });

/** A unit that nothing fell due of in the year. */
export function youngUnit(agent: Extinguisher['agent'], random: Random): UnitLife {
  const earliest = before(YEAR_OVER, termsOf(agent).first);
  const window = Math.round((Date.parse(LAST_MADE) - Date.parse(earliest)) / 86_400_000);
  const made = daysLater(earliest, random.index(window));
  return { made, installed: daysLater(made, DELIVERY), serviced: [] };
}

/** A unit whose first service falls on a day, shortly before it is due. */
export function unitTestedOn(agent: Extinguisher['agent'], tested: LocalDate): UnitLife {
  const made = daysLater(before(tested, termsOf(agent).first), TEST_LEAD);
  return { made, installed: daysLater(made, DELIVERY), serviced: [] };
}

/** A unit that was serviced all its life and is taken down on a day, shortly before the end of it. */
export function unitRetiredOn(agent: Extinguisher['agent'], retired: LocalDate): UnitLife {
  const { first, again, life } = termsOf(agent);
  const made = daysLater(before(retired, life), RETIRED_LEAD);
  const serviced: LocalDate[] = [];
  for (
    let due = addSpan(made, first);
    due < retired;
    due = addSpan(present(serviced.at(-1), 'a service'), again)
  )
    serviced.push(daysLater(due, -SERVICE_LEAD));
  return { made, installed: daysLater(made, DELIVERY), serviced };
}

/** The last day of a unit's life, and the last day for its next service after the ones that it had. */
export function lastDays(
  agent: Extinguisher['agent'],
  { made, serviced }: Pick<UnitLife, 'made' | 'serviced'>,
): { readonly life: LocalDate; readonly service: LocalDate } {
  const { first, again, life } = termsOf(agent);
  const last = serviced.at(-1);
  return {
    life: addSpan(made, life),
    service: last === undefined ? addSpan(made, first) : addSpan(last, again),
  };
}

/** Day made of a unit that is hung up new. */
export const madeFor = (installed: LocalDate): LocalDate => daysLater(installed, -2 * DELIVERY);
