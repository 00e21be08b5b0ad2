import { describe, expect, it } from 'vitest';
import { isoToMs, msToIso } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { roundAccount } from '../../../src/records/round/round-account';
import type { RoundDuty } from '../../../src/records/round/round-account';
import { foundUnlocked, skippedPoints } from '../../../src/records/round/round-findings';
import { BODIES, testDevice } from '../support/sample-events';
import { china, day } from '../support/sample-facts';

const YEAR = { from: day('2025-01-01'), to: day('2025-12-31') };
const NOW = china('2026-01-02 09:00');
const device = testDevice('device_1', 31);

function walk(
  start: string,
  minutes: number,
  route = 'patrol.fire',
  about = 'campus_1',
  supersedes?: RecordEvent,
) {
  const at = china(start);
  const body = { ...BODIES['round.walked'], route, ended: msToIso(isoToMs(at) + minutes * 60_000) };
  return device.make('round.walked', about, body, 'person_a', {
    at,
    ...(supersedes === undefined ? {} : { supersedes: supersedes.id }),
  });
}

function bookOf(events: readonly RecordEvent[]): RecordBook {
  const book = new RecordBook();
  for (const event of events) book.add(parseEvent(event));
  return book;
}

/** Due at 10:00 and at 22:00, to be over within an hour and a half; begun an hour early at most. */
const PATROL: RoundDuty = {
  id: 'fire-patrol',
  about: 'campus_1',
  by: { type: 'route', route: 'patrol.fire' },
  rhythm: {
    type: 'daily',
    windows: [
      { from: 9 * 60, to: 11 * 60 + 30 },
      { from: 21 * 60, to: 23 * 60 + 30 },
    ],
  },
};

const dates = Array.from({ length: 365 }, (_, i) =>
  new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
);

describe('rounds of a year', () => {
  const missed = {
    '10:00': ['2025-03-08', '2025-06-29', '2025-12-14'],
    '22:00': ['2025-01-28', '2025-01-29', '2025-02-12', '2025-04-05', '2025-05-01', '2025-06-22'].concat([
      '2025-07-19',
      '2025-08-30',
      '2025-10-01',
      '2025-10-02',
      '2025-11-23',
    ]),
  };
  const rounds = (['10:00', '22:00'] as const).flatMap((time) =>
    dates
      .filter((date) => !missed[time].includes(date))
      .map((date, i) => walk(`${date} ${time}`, i < 23 && time === '22:00' ? 100 : 50)),
  );

  it('come out due, done, late and missed from the rounds alone', () => {
    const account = roundAccount(PATROL, bookOf(rounds), YEAR, NOW, CHINA_ZONE);
    expect(account).toMatchObject({ due: 730, done: 693, late: 23, missed: 14, open: 0 });
    expect(account.outcomes.filter((each) => each.state === 'missed').map((each) => each.window.day)).toEqual(
      [...missed['10:00'], ...missed['22:00']].sort(),
    );
  });

  it('are open where the clock has not come yet', () => {
    const account = roundAccount(PATROL, bookOf(rounds), YEAR, china('2025-12-31 09:00'), CHINA_ZONE);
    expect(account).toMatchObject({ due: 730, missed: 14, open: 2 });
  });

  it('follow a correction: a round typed in for the wrong day', () => {
    const wrong = walk('2025-05-02 22:10', 50);
    const right = walk('2025-05-01 22:10', 50, 'patrol.fire', 'campus_1', wrong);
    const account = roundAccount(PATROL, bookOf([...rounds, wrong, right]), YEAR, NOW, CHINA_ZONE);
    expect(account).toMatchObject({ done: 694, missed: 13 });
  });

  it('of another route, or of another place, answer for nothing here', () => {
    const others = [
      walk('2025-05-01 22:00', 50, 'patrol.locks'),
      walk('2025-05-01 22:00', 50, 'patrol.fire', 'building_d'),
    ];
    expect(roundAccount(PATROL, bookOf([...rounds, ...others]), YEAR, NOW, CHINA_ZONE).missed).toBe(14);
  });
});

describe('sheets', () => {
  it('are inspections about the building, one a day', () => {
    const sheet = (date: string, checklist: string) =>
      device.make('inspection.recorded', 'building_d', { ...BODIES['inspection.recorded'], checklist }, 'p', {
        at: china(`${date} 08:00`),
      });
    const duty: RoundDuty = {
      id: 'hydrants',
      about: 'building_d',
      by: { type: 'inspection', checklist: 'cn.hydrant.patrol' },
      rhythm: { type: 'daily', windows: [{ from: 0, to: 1440 }] },
    };
    const sheets = dates.slice(14).map((date) => sheet(date, 'cn.hydrant.patrol'));
    const book = bookOf([...sheets, ...dates.map((date) => sheet(date, 'cn.hydrant.check'))]);
    expect(roundAccount(duty, book, YEAR, NOW, CHINA_ZONE)).toMatchObject({
      due: 365,
      done: 351,
      missed: 14,
    });
  });
});

describe('what rounds find', () => {
  const round = (date: string, skipped: readonly string[], unlocked: readonly string[]) =>
    device.make(
      'round.walked',
      'campus_1',
      {
        ...BODIES['round.walked'],
        skipped: skipped.map((point) => ({ point, reason: 'renovation' })),
        unlocked: unlocked.map((opening) => ({ opening, lockedNow: true, hazard: null })),
      },
      'person_a',
      { at: china(`${date} 02:10`) },
    );
  const rounds = [
    round('2025-10-17', ['building_d', 'building_d'], []),
    round('2025-10-18', ['building_d', 'building_g'], ['opening_vault']),
  ];

  it('lists doors found unlocked with their round', () => {
    expect(foundUnlocked(rounds)).toEqual([
      { opening: 'opening_vault', lockedNow: true, hazard: null, at: rounds[1]?.at, event: rounds[1]?.id },
    ]);
  });

  it('counts rounds that passed a point over', () => {
    expect(Array.from(skippedPoints(rounds))).toEqual([
      ['building_d', 2],
      ['building_g', 1],
    ]);
  });

  it('keeps the latest start by route', () => {
    const [early, late] = [walk('2025-03-01 10:00', 5), walk('2025-03-02 10:00', 5)];
    const book = bookOf([late, early, walk('2025-03-01 02:00', 5, 'patrol.locks')]);
    expect(book.rounds.get('campus_1')?.last).toMatchObject({
      'patrol.fire': { event: late.id },
      'patrol.locks': { at: china('2025-03-01 02:00') },
    });
    expect(book.rounds.asOf('campus_1', china('2025-03-01 12:00')).last).toMatchObject({
      'patrol.fire': { event: early.id },
    });
  });
});
