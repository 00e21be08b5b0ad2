import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../../src/base/time/zone';
import { day, DEMO_NOW, untilNow } from '../../../../src/demo/hospital/year/calendar';
import { reportDuties, REPORTS, roundDuties } from '../../../../src/demo/hospital/year/rounds/duties';
import { totalOf, type DutyAccount } from '../../../../src/records/due/duty-account';
import { reportAccount, type ReportDuty } from '../../../../src/records/report/report-account';
import { roundAccount, type RoundDuty } from '../../../../src/records/round/round-account';
import { foundUnlocked, skippedPoints } from '../../../../src/records/round/round-findings';
import { yearPeriod } from '../../../../src/records/year/period';
import { book, bookOf, clockOf, dateOf, document, events, ofType } from '../../support/year-book';

const YEAR = { from: day('01-01'), to: day('12-31') };
const YEAR_END = yearPeriod(2025, CHINA_ZONE).to;
const campus = document.campus.id;
const duties = roundDuties(campus);

const account = (duty: RoundDuty, now = YEAR_END, records = book): DutyAccount =>
  roundAccount(duty, records, YEAR, now, CHINA_ZONE);
const daysOf = ({ outcomes }: DutyAccount, state: string): string[] =>
  outcomes.filter((outcome) => outcome.state === state).map(({ window }) => window.day.slice(5));
const rounds = book.rounds.eventsOf(campus);
const walked = (route: string) => rounds.filter(({ body }) => body.route === route);

describe('fire patrols', () => {
  const patrols = account(duties.patrols);
  const byShift = (state: string, hour: number) =>
    patrols.outcomes
      .filter(
        (outcome) => outcome.state === state && Number(clockOf(outcome.window.from).slice(11, 13)) === hour,
      )
      .map(({ window }) => window.day.slice(5));

  it('730 were due, 716 walked, 23 of them late', () => {
    expect(patrols).toMatchObject({ due: 730, done: 693, late: 23, missed: 14, open: 0 });
    expect(patrols.done + patrols.late).toBe(716);
  });

  it('exactly these were missed', () => {
    expect(byShift('missed', 21)).toEqual([
      '01-28',
      '01-29',
      '02-12',
      '04-05',
      '05-01',
      '06-22',
      '07-19',
      '08-30',
      '10-01',
      '10-02',
      '11-23',
    ]);
    expect(byShift('missed', 9)).toEqual(['03-08', '06-29', '12-14']);
  });

  it('at the clock of the demonstration the two of the last day are still to be walked', () => {
    expect(account(duties.patrols, DEMO_NOW)).toMatchObject({ due: 730, missed: 14, open: 2 });
    const later = events.filter((event) => event.at > DEMO_NOW);
    expect(later.map(({ type, at }) => `${type} ${clockOf(at).slice(0, 13)}`)).toEqual([
      'round.walked 2025-12-31 10',
      'round.walked 2025-12-31 22',
    ]);
    expect(untilNow(events)).toHaveLength(events.length - 2);
  });

  it('pass 46 points; the old building was left out on nine nights', () => {
    expect(new Set(walked('patrol.fire').map(({ body }) => body.seen.length + body.skipped.length))).toEqual(
      new Set([46]),
    );
    const skipped = skippedPoints(walked('patrol.fire'));
    expect(skipped.size).toBe(5);
    expect(new Set(skipped.values())).toEqual(new Set([9]));
    const nights = walked('patrol.fire').filter(({ body }) => body.skipped.length > 0);
    expect(nights.every(({ at }) => Number(clockOf(at).slice(11, 13)) >= 21)).toBe(true);
  });

  it('are walked by those whose shift it is', () => {
    const walkers = (hour: string) =>
      new Set(
        walked('patrol.fire')
          .filter(({ at }) => clockOf(at).slice(11, 13) < '20' === (hour === 'day'))
          .map(({ person }) => person),
      );
    expect(walkers('day')).toEqual(new Set(['person_bai-zhuyang', 'person_gan-caolin']));
    expect(walkers('night')).toEqual(new Set(['person_su-yeqing', 'person_mai-donghe']));
  });

  it('name the hazards that those who walked them raised meanwhile', () => {
    const raised = ofType('hazard.raised').filter(({ body }) => body.source === 'patrol');
    const walk = (hazard: string) =>
      walked('patrol.fire').filter(({ body }) => body.hazards.includes(hazard));
    const alone = raised.filter(({ about, at, person }) => {
      const [round, ...others] = walk(about);
      if (round === undefined || others.length > 0) return true;
      return person !== round.person || at < round.at || at > round.body.ended;
    });
    // One was found at the check of the locks, one is a draft of the last day.
    expect(alone.map(({ about }) => about)).toEqual(['hazard_HZ-25-066', 'hazard_HZ-25-080']);
  });

  it('one taken away is one missed', () => {
    const [first] = walked('patrol.fire');
    const fewer = bookOf(events.filter((event) => event !== first));
    expect(account(duties.patrols, YEAR_END, fewer).missed).toBe(15);
  });
});

describe('sheets and checks', () => {
  it('2,531 of 2,555 hydrant sheets: 14 missing of the old building, 10 of the open ground', () => {
    const accounts = duties.hydrants.map((duty) => ({ id: duty.id, ...account(duty) }));
    expect(totalOf(accounts)).toEqual({ due: 2555, done: 2531, late: 0, missed: 24, open: 0 });
    const missed = accounts.filter((each) => each.missed > 0).map((each) => [each.id, each.missed]);
    expect(missed).toEqual([
      ['round.hydrants.D', 14],
      ['round.hydrants.SITE', 10],
    ]);
  });

  it('1,811 of 1,872 department sheets', () => {
    const accounts = duties.departments.map((duty) => ({ about: duty.about, ...account(duty) }));
    expect(accounts).toHaveLength(36);
    expect(totalOf(accounts)).toEqual({ due: 1872, done: 1811, late: 0, missed: 61, open: 0 });
    const missed = (code: string) => accounts.find(({ about }) => about === `department_${code}`)?.missed;
    expect([missed('OLD'), missed('CLN'), missed('CAN')]).toEqual([19, 14, 9]);
  });

  it('the hospital each month, the leaders each quarter, six times before holidays, one test of the systems', () => {
    expect(account(duties.hospital)).toMatchObject({ due: 12, done: 12 });
    expect(account(duties.leadership)).toMatchObject({ due: 4, done: 4 });
    expect(account(duties.holidays)).toMatchObject({ due: 6, done: 6 });
    expect(account(duties.systems)).toMatchObject({ due: 1, done: 1 });
    expect(walked('check.leadership').map(({ at }) => dateOf(at))).toEqual([
      '03-20',
      '06-19',
      '09-18',
      '12-18',
    ]);
    expect(walked('check.holiday').map(({ at }) => dateOf(at))).toEqual([
      '01-24',
      '04-01',
      '04-28',
      '05-28',
      '09-26',
      '12-29',
    ]);
  });

  it('locks were tried on 362 of 365 nights, at fourteen doors; the cash room stood open once', () => {
    const locks = account(duties.locks);
    expect(locks).toMatchObject({ due: 365, done: 362, late: 0, missed: 3 });
    expect(daysOf(locks, 'missed')).toEqual(['02-12', '07-19', '10-02']);
    expect(new Set(walked('patrol.locks').map(({ body }) => new Set(body.seen).size))).toEqual(new Set([14]));
    const [found, ...others] = foundUnlocked(rounds);
    expect(others).toEqual([]);
    expect(clockOf(found?.at ?? '')).toBe('2025-10-18 02:10');
    expect(found?.hazard).toBe('hazard_HZ-25-066');
    const opening = document.openings[(found?.opening ?? '') as keyof typeof document.openings];
    expect(opening?.spaces).toContain('space_A-L01.VAULT');
  });
});

describe('yearly test', () => {
  const tests = ofType('inspection.recorded').filter(({ body }) => body.checklist === 'cn.detector.test');
  const inNovember = tests.filter(({ at }) => dateOf(at).startsWith('11-'));

  it('tried every detector but those under caps and the one offline, from 17 to 21 November', () => {
    const detectors = Object.values(document.assets).filter(
      ({ kind }) => kind === 'smoke-detector' || kind === 'heat-detector',
    );
    expect(new Set(inNovember.map(({ about }) => about)).size).toBe(detectors.length - 4);
    expect([...new Set(inNovember.map(({ at }) => dateOf(at)))]).toEqual([
      '11-17',
      '11-18',
      '11-19',
      '11-20',
      '11-21',
    ]);
  });

  it('found seven out of range, good again on 10 December', () => {
    const failed = inNovember.filter(({ body }) => body.result === 'fail');
    expect(failed).toHaveLength(7);
    expect(new Set(failed.map(({ body }) => body.hazards['detector.alarm']))).toEqual(
      new Set(['hazard_HZ-25-073']),
    );
    for (const { about } of failed) expect(book.facts(about)?.faults).toEqual({});
  });

  it('was reported on the 28th', () => {
    const report = ofType('report.submitted').filter(({ body }) => body.report === REPORTS.systems);
    expect(report.map(({ at }) => dateOf(at))).toEqual(['11-28']);
  });
});

describe('tablet T2', () => {
  it('ran seven minutes slow in March, and both times are kept', () => {
    const onT2 = events.filter(({ device }) => device === 'device_T2');
    const skewed = onT2.filter(({ recordedAt }) => recordedAt !== null);
    expect(skewed.length).toBeGreaterThan(50);
    for (const { at, recordedAt } of skewed) {
      expect(dateOf(at).slice(0, 2)).toBe('03');
      expect(Date.parse(recordedAt ?? '') - Date.parse(at)).toBe(7 * 60_000);
    }
    expect(onT2.filter(({ at }) => dateOf(at).startsWith('03-'))).toHaveLength(skewed.length);
  });
});

describe('reports', () => {
  const owed = (duty: ReportDuty) =>
    reportAccount(duty, book.reports.eventsOf(duty.about), YEAR, DEMO_NOW, CHINA_ZONE);

  it('came in time from every department and quarter but one, a week late', () => {
    const selfChecks = reportDuties(campus).filter(({ report }) => report === REPORTS.selfCheck);
    const accounts = selfChecks.map(owed);
    expect(totalOf(accounts)).toEqual({ due: 140, done: 139, late: 1, missed: 0, open: 0 });
    const late = accounts.flatMap(({ outcomes }, i) =>
      outcomes
        .filter(({ state }) => state === 'late')
        .map(({ window, visit }) => [selfChecks[i]?.about, window.day, dateOf(visit?.at ?? '')]),
    );
    expect(late).toEqual([['department_OLD', '2025-09-20', '09-27']]);
  });

  it('the half-year came in time', () => {
    const halfYear = reportDuties(campus).find(({ report }) => report === REPORTS.halfYear);
    expect(halfYear && owed(halfYear)).toMatchObject({ due: 1, done: 1 });
  });
});
