import { isoToMs, msToIso } from '../../../../base/time/iso-time';
import type { LocalDate } from '../../../../base/time/local-date';
import { localId } from '../../../../model/schema/ids';
import { at, DAYS, minuteOf } from '../calendar';
import type { CampusIndex } from '../campus-index';
import { BAI, GAN, inTurn, MAI, signatureOf, SHI, SU, type Hand } from '../hands';
import { foundOnPatrol, type PatrolHazards } from '../hazards/found-on-patrol';
import type { Journal } from '../journal';
import { ROUTES } from './duties';
import {
  LATE_BY_DAY,
  LATE_BY_NIGHT,
  MISSED_BY_DAY,
  MISSED_BY_NIGHT,
  OLD_BUILDING_SKIPPED,
} from './missed-table';

interface Shift {
  readonly name: 'day' | 'night';
  readonly start: number;
  readonly pair: readonly [Hand, Hand];
  readonly missed: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
}

const SHIFTS: readonly Shift[] = [
  { name: 'day', start: minuteOf('10:00'), pair: [BAI, GAN], missed: MISSED_BY_DAY, late: LATE_BY_DAY },
  { name: 'night', start: minuteOf('22:00'), pair: [SU, MAI], missed: MISSED_BY_NIGHT, late: LATE_BY_NIGHT },
];

/** Minutes that a patrol takes at least, and how many more it may take in time and late. */
const SHORTEST = 43;
const SPREAD = 12;
const LATE = 68;
const LATE_SPREAD = 25;
const MINUTE = 60_000;
const OLD_BUILDING = 'D-';

/** Every patrol of the year that was walked, along the tags of its route. O(days × points). */
export function recordPatrols(journal: Journal, campus: CampusIndex): void {
  const points = campus.all('patrol-point');
  const inOld = points.filter(({ storey }) => localId(storey).startsWith(OLD_BUILDING)).map(({ id }) => id);
  const route = points.map(({ id }) => id);
  const withoutOld = route.filter((point) => !inOld.includes(point));
  const hazards = foundOnPatrol();
  DAYS.forEach((date, i) => {
    const short = date.slice(5);
    for (const shift of SHIFTS) {
      if (shift.missed.has(short)) continue;
      const skips = shift.name === 'night' ? OLD_BUILDING_SKIPPED.get(short) : undefined;
      const skipped = skips === undefined ? [] : inOld.map((point) => ({ point, reason: skips }));
      walk(
        journal,
        campus,
        { date, shift, turn: i, seen: skips === undefined ? route : withoutOld, skipped },
        hazards,
      );
    }
  });
}

interface Walk {
  readonly date: LocalDate;
  readonly shift: Shift;
  readonly turn: number;
  readonly seen: readonly string[];
  readonly skipped: readonly { readonly point: string; readonly reason: string }[];
}

function walk(
  journal: Journal,
  campus: CampusIndex,
  { date, shift, turn, seen, skipped }: Walk,
  hazards: PatrolHazards,
): void {
  const hand = inTurn(shift.pair, turn);
  const other = inTurn(shift.pair, turn + 1);
  const start = at(date, shift.start + journal.random.index(4));
  const isLate = shift.late.has(date.slice(5));
  const took = isLate ? LATE + journal.random.index(LATE_SPREAD) : SHORTEST + journal.random.index(SPREAD);
  journal.write(hand, start, 'round.walked', campus.document.campus.id, {
    route: ROUTES.patrol,
    ended: msToIso(isoToMs(start) + took * MINUTE),
    seen,
    skipped,
    unlocked: [],
    companions: [other.person],
    hazards: hazards(date, shift.name),
    signatures: [hand, SHI].map((each) => ({ person: each.person, image: signatureOf(each) })),
    note: isLate ? '超时' : '',
    evidence: [],
  });
}
