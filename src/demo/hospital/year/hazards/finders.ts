import { daysBetween } from '../../../../base/time/local-date';
import type { BodyOf } from '../../../../records/event/record-event';
import { day, minuteOf } from '../calendar';
import { BAI, DU, GAN, headOf, HUANG, inTurn, MAI, SU, type Hand } from '../hands';
import type { Finder, HazardRow } from './hazard-rows';

type Source = BodyOf<'hazard.raised'>['source'];

interface Finding {
  readonly source: Source;
  readonly hand: Hand;
  /** Minute of the day. */
  readonly minute: number;
}

const SOURCES: Readonly<Record<Finder, Source>> = {
  Pd: 'patrol',
  Pn: 'patrol',
  N: 'patrol',
  I: 'inspection',
  S: 'self-check',
  L: 'leadership-check',
  T: 'test',
  D: 'drill',
};

/** The draft of the last day was begun before the patrol set out. */
const DRAFT_MINUTE = minuteOf('08:20');
const MINUTES: Readonly<Record<Finder, number>> = {
  Pd: minuteOf('10:12'),
  Pn: minuteOf('22:14'),
  N: minuteOf('02:10'),
  I: minuteOf('09:20'),
  S: minuteOf('09:05'),
  L: minuteOf('09:40'),
  T: minuteOf('11:00'),
  D: minuteOf('20:10'),
};

/** Who found a hazard, how, and at what time of the day: those on the patrol of that shift, or who led the check. */
export function findingOf(row: HazardRow): Finding {
  const { by } = row;
  const minute = row.outcome.type === 'draft' ? DRAFT_MINUTE : MINUTES[by];
  return { source: SOURCES[by], hand: finder(row), minute };
}

function finder({ by, found, department, outcome }: HazardRow): Hand {
  const turn = daysBetween(day('01-01'), found);
  switch (by) {
    case 'Pd':
    case 'I':
      return outcome.type === 'draft' ? GAN : inTurn([BAI, GAN], turn);
    case 'Pn':
    case 'N':
      return inTurn([SU, MAI], turn);
    case 'S':
      return headOf(department);
    case 'L':
      return DU;
    case 'T':
      return headOf('GEN');
    case 'D':
      return HUANG;
  }
}
