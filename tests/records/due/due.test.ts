import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { dueOf, duesOf, rulesFor } from '../../../src/records/due/due';
import { unknownSubject } from '../../../src/records/fold/subject-facts';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import type { PlaceCondition } from '../../../src/standards/frequencies/frequency';
import { china, inspected, unitOf } from '../support/sample-facts';

const RULES = CN_DUTIES.frequencies;
const CHECK = 'cn.extinguisher.check';

function ruleAt(
  id: string,
  subject: Parameters<typeof duesOf>[0],
  now: string,
): { due: string | null; state: string } | undefined {
  const found = duesOf(subject, RULES, china(now), CHINA_ZONE).find((each) => each.rule.id === id);
  return found === undefined ? undefined : { due: found.due, state: found.state };
}

describe('calendar duties', () => {
  // Last check, now (the hospital's clock), due, state: by hand.
  it.each([
    ['2026-10-23 09:00', '2026-11-01 09:00', '2026-11-23', 'ok'],
    ['2026-10-23 09:00', '2026-11-17 23:59', '2026-11-23', 'ok'],
    ['2026-10-23 09:00', '2026-11-18 00:00', '2026-11-23', 'due-soon'],
    ['2026-10-23 09:00', '2026-11-22 23:59', '2026-11-23', 'due-soon'],
    ['2026-10-23 09:00', '2026-11-23 00:00', '2026-11-23', 'due'],
    ['2026-10-23 09:00', '2026-11-23 23:59', '2026-11-23', 'due'],
    ['2026-10-23 09:00', '2026-11-24 00:00', '2026-11-23', 'overdue'],
    // 00:30 in the hospital is still the day before in UTC.
    ['2026-01-31 00:30', '2026-02-28 12:00', '2026-02-28', 'due'],
    ['2028-01-31 23:30', '2028-02-28 12:00', '2028-02-29', 'due-soon'],
    ['2026-12-31 12:00', '2027-02-01 00:00', '2027-01-31', 'overdue'],
  ])('monthly: last %s, now %s', (last, now, due, state) => {
    const subject = { kind: 'extinguisher', facts: inspected(CHECK, last), where: [] } as const;
    expect(ruleAt('cn.extinguisher.monthly', subject, now)).toEqual({ due, state });
  });

  it('half-monthly replaces monthly in boiler rooms and basements', () => {
    const subject = {
      kind: 'extinguisher',
      facts: inspected(CHECK, '2026-11-01 09:00'),
      where: ['boiler-or-basement'],
    } as const;
    expect(ruleAt('cn.extinguisher.monthly', subject, '2026-11-16 09:00')).toBeUndefined();
    expect(ruleAt('cn.extinguisher.half-monthly', subject, '2026-11-16 09:00')).toEqual({
      due: '2026-11-16',
      state: 'due',
    });
  });

  it('counts from the installation when never checked, and is due at once when nothing is known', () => {
    const fresh = { kind: 'hydrant', facts: inspected('x.y', null, '2026-11-20 10:00'), where: [] } as const;
    expect(ruleAt('cn.hydrant.monthly', fresh, '2026-11-21 10:00')).toEqual({
      due: '2026-12-20',
      state: 'ok',
    });
    const unknown = { kind: 'hydrant', facts: unknownSubject('asset_1'), where: [] } as const;
    expect(ruleAt('cn.hydrant.monthly', unknown, '2026-11-21 10:00')).toEqual({ due: null, state: 'due' });
  });

  it('asks nothing of what is retired', () => {
    const facts = {
      ...inspected(CHECK, '2020-01-01 09:00'),
      retired: { at: china('2021-01-01 09:00'), event: 'x' as never },
    };
    expect(
      duesOf({ kind: 'extinguisher', facts, where: [] }, RULES, china('2026-11-23 09:00'), CHINA_ZONE),
    ).toEqual([]);
  });

  it('puts the most urgent first, with the clause', () => {
    const facts = { ...unitOf('abc-powder', '2016-11-23'), last: inspected(CHECK, '2026-11-20 09:00').last };
    const subject = { kind: 'extinguisher', facts, where: [] } as const;
    const now = china('2026-11-24 09:00');
    expect(duesOf(subject, RULES, now, CHINA_ZONE).map((each) => [each.rule.id, each.state])).toEqual([
      ['cn.extinguisher.scrap.powder', 'overdue'],
      ['cn.extinguisher.service.powder', 'overdue'],
      ['cn.extinguisher.monthly', 'ok'],
    ]);
    expect(dueOf(subject, RULES, now, CHINA_ZONE)?.rule.cite).toMatchObject({
      standard: 'GB 55036',
      clause: '10.0.8',
      confidence: 'V2',
    });
    expect(dueOf({ ...subject, kind: 'exit-sign' }, [], now, CHINA_ZONE)).toBeNull();
  });
});

describe('dates of an extinguisher (CODES 1.5)', () => {
  // Agent, made, last service → service due, scrap due: by hand from the table.
  it.each([
    ['water', '2024-02-29', null, '2027-02-28', '2030-02-28'],
    ['foam', '2024-02-29', '2027-03-01', '2028-03-01', '2030-02-28'],
    ['abc-powder', '2020-06-15', null, '2025-06-15', '2030-06-15'],
    ['bc-powder', '2020-06-15', '2025-06-10', '2027-06-10', '2030-06-15'],
    ['clean-agent', '2020-06-15', null, '2025-06-15', '2030-06-15'],
    ['co2', '2020-06-15', null, '2025-06-15', '2032-06-15'],
    ['co2', '2020-06-15', '2025-06-10', '2027-06-10', '2032-06-15'],
  ])('%s made %s serviced %s', (agent, made, serviced, service, scrap) => {
    const dues = duesOf(
      { kind: 'extinguisher', facts: unitOf(agent, made, serviced), where: [] },
      RULES,
      china('2026-01-01 09:00'),
      CHINA_ZONE,
    );
    expect(dues.find((each) => each.rule.duty.type === 'service')?.due).toBe(service);
    expect(dues.find((each) => each.rule.duty.type === 'scrap')?.due).toBe(scrap);
  });

  it('is due now when the nameplate tells no date; no table speaks of wet chemical', () => {
    const due = (agent: string) =>
      duesOf(
        { kind: 'extinguisher', facts: unitOf(agent, null), where: [] },
        RULES,
        china('2026-01-01 09:00'),
        CHINA_ZONE,
      )
        .filter((each) => each.rule.duty.type === 'scrap')
        .map((each) => [each.due, each.state]);
    expect(due('co2')).toEqual([[null, 'due']]);
    expect(due('wet-chemical')).toEqual([]);
  });

  it('goes by the most urgent of the units at one point', () => {
    const [old, fresh, undated] = [
      unitOf('co2', '2010-01-01'),
      unitOf('co2', '2025-01-01', null, 1),
      unitOf('co2', null, null, 2),
    ];
    const facts = { ...old, units: { ...undated.units, ...fresh.units, ...old.units } };
    const dues = duesOf(
      { kind: 'extinguisher', facts, where: [] },
      RULES,
      china('2026-01-01 09:00'),
      CHINA_ZONE,
    );
    const scrap = dues.filter((each) => each.rule.duty.type === 'scrap');
    expect(scrap.map((each) => [each.due, each.state])).toEqual([['2022-01-01', 'overdue']]);
  });
});

describe('rounds', () => {
  // Ward rounds by day are due 07–12 and 12–19; last round, now → state, and by when.
  const day = 'cn.fire-patrol.ward-day';
  const night = 'cn.fire-patrol.ward-night';
  it.each([
    [day, '2026-11-22 15:00', '2026-11-23 06:00', 'ok', '2026-11-23 12:00'],
    [day, '2026-11-22 15:00', '2026-11-23 07:00', 'due', '2026-11-23 12:00'],
    [day, '2026-11-22 15:00', '2026-11-23 11:59', 'due', '2026-11-23 12:00'],
    [day, '2026-11-22 15:00', '2026-11-23 12:00', 'overdue', '2026-11-23 12:00'],
    [day, '2026-11-23 08:00', '2026-11-23 09:00', 'ok', '2026-11-23 19:00'],
    [day, '2026-11-23 08:00', '2026-11-23 12:00', 'due', '2026-11-23 19:00'],
    [day, '2026-11-23 12:30', '2026-11-23 13:00', 'ok', '2026-11-24 12:00'],
    [day, '2026-11-23 12:30', '2026-11-23 20:00', 'ok', '2026-11-24 12:00'],
    [day, '2026-11-23 11:00', '2026-11-23 20:00', 'overdue', '2026-11-23 19:00'],
    [day, null, '2026-11-23 06:00', 'overdue', '2026-11-22 19:00'],
    // 19:00–01:00 and 01:00–07:00: the night passes midnight.
    [night, '2026-11-23 20:00', '2026-11-24 00:30', 'ok', '2026-11-24 07:00'],
    [night, '2026-11-23 20:00', '2026-11-24 01:00', 'due', '2026-11-24 07:00'],
    [night, '2026-11-23 05:00', '2026-11-23 23:00', 'due', '2026-11-24 01:00'],
    [night, '2026-11-23 05:00', '2026-11-24 02:00', 'overdue', '2026-11-24 01:00'],
    [night, '2026-11-22 00:10', '2026-11-24 00:30', 'overdue', '2026-11-23 07:00'],
    [night, '2026-11-24 00:10', '2026-11-24 08:00', 'overdue', '2026-11-24 07:00'],
    [night, '2026-11-24 06:50', '2026-11-24 08:00', 'ok', '2026-11-25 01:00'],
  ])('%s: last %s, now %s: %s by %s', (rule, last, now, state, by) => {
    const where: PlaceCondition[] = ['ward-or-outpatient', 'ward-or-emergency'];
    const subject = { kind: 'space', facts: inspected('cn.fire-patrol', last), where } as const;
    const due = duesOf(subject, RULES, china(now), CHINA_ZONE).find((each) => each.rule.id === rule);
    expect(due).toMatchObject({ state, by: china(by) });
  });

  it('owes none from before it was there', () => {
    const subject = { kind: 'campus', facts: inspected('x.y', null, '2026-11-23 08:00'), where: [] } as const;
    expect(ruleAt('cn.fire-patrol.daily', subject, '2026-11-23 09:00')).toEqual({
      due: '2026-11-24',
      state: 'due',
    });
    expect(ruleAt('cn.fire-patrol.daily', subject, '2026-11-25 09:00')?.state).toBe('overdue');
  });

  it('is daily everywhere, twice by day and twice by night in wards', () => {
    const ids = (where: PlaceCondition[]) => rulesFor({ kind: 'space', where }, RULES).map((rule) => rule.id);
    expect(ids([])).toEqual(['cn.fire-patrol.daily']);
    expect(ids(['ward-or-outpatient', 'ward-or-emergency'])).toEqual([day, night]);
  });
});
