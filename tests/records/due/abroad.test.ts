import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import type { Profile } from '../../../src/model/schema/profiles';
import { duesOf } from '../../../src/records/due/due';
import { conditionOf } from '../../../src/records/fold/as-of';
import { subjectStep } from '../../../src/records/fold/subject-step';
import type { SubjectFacts } from '../../../src/records/fold/subject-facts';
import { dutiesOf } from '../../../src/standards/duty-profile';
import { cases } from '../../support/cases';
import { BODIES, testDevice } from '../support/sample-events';
import { china, inspected, unitOf } from '../support/sample-facts';

const NOW = china('2026-01-01 09:00');

const duesBy = (profile: Profile, facts: SubjectFacts) =>
  Object.fromEntries(
    duesOf({ kind: 'extinguisher', facts, where: [] }, dutiesOf(profile).frequencies, NOW, CHINA_ZONE).map(
      ({ rule, due, state }) => [rule.id.replace(`${profile}.extinguisher.`, ''), `${due} ${state}`],
    ),
  );

/** A service that is told to have had a pressure test. */
function testedOn(facts: SubjectFacts, day: string, tested = true): SubjectFacts {
  const body = { ...BODIES['asset.serviced'], tested };
  const at = { at: china(`${day} 10:00`) };
  return subjectStep(facts, testDevice('device_2', 5).make('asset.serviced', 'asset_1', body, 'p', at));
}

describe('dates of an extinguisher by NFPA 10', () => {
  // Every unit was put up on 2020-01-01 and not looked at since: by hand from the tables.
  it.each([
    ['abc-powder', '2019-06-15', { 'internal.powder': '2025-06-15 overdue', 'test.powder': '2031-06-15 ok' }],
    ['co2', '2021-01-31', { 'test.co2': '2026-01-31 due-soon' }],
    ['wet-chemical', '2023-02-28', { 'test.wet-chemical': '2028-02-28 ok' }],
    ['foam', '2023-06-15', { 'internal.foam': '2026-06-15 ok', 'test.foam': '2028-06-15 ok' }],
    ['water', '2020-12-31', { 'test.water': '2025-12-31 overdue' }],
    [
      'clean-agent',
      '2015-06-15',
      { 'internal.clean-agent': '2021-06-15 overdue', 'test.clean-agent': '2027-06-15 ok' },
    ],
  ])('%s made %s', (agent, made, expected) => {
    expect(duesBy('nfpa', unitOf(agent, made))).toEqual({
      monthly: '2020-01-31 overdue',
      yearly: '2021-01-01 overdue',
      ...expected,
    });
  });

  it('a service that is not told to have had a pressure test leaves the test due', () => {
    const old = unitOf('abc-powder', '2012-03-01');
    expect(duesBy('nfpa', testedOn(old, '2024-03-01', false))).toMatchObject({
      'internal.powder': '2030-03-01 ok',
      'test.powder': '2024-03-01 overdue',
    });
    const tested = testedOn(old, '2024-03-01');
    expect(duesBy('nfpa', tested)).toMatchObject({
      'internal.powder': '2030-03-01 ok',
      'test.powder': '2036-03-01 ok',
    });
    // A look inside afterwards doesn't move the test.
    expect(duesBy('nfpa', testedOn(tested, '2025-03-01', false))).toMatchObject({
      'internal.powder': '2031-03-01 ok',
      'test.powder': '2036-03-01 ok',
    });
  });

  it('counts each span from the last service that answers for it, whatever came between', () => {
    /** The same day so many years later, by the text; the last of February where there is none. */
    const later = (day: string, years: number): string => {
      const [year, rest] = [Number(day.slice(0, 4)) + years, day.slice(4)];
      const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
      return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`;
    };
    const day = fc
      .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2025, 11, 31) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const service = fc.tuple(day, fc.boolean());
    fc.assert(
      fc.property(day, fc.array(service, { maxLength: 6 }), (made, services) => {
        const inOrder = services.toSorted(([a], [b]) => (a < b ? -1 : 1));
        const facts = inOrder.reduce(
          (known, [on, tested]) => testedOn(known, on, tested),
          unitOf('abc-powder', made),
        );
        const last = (wanted: readonly (readonly [string, boolean])[]): string => wanted.at(-1)?.[0] ?? made;
        const found = duesBy('nfpa', facts);
        expect(found['internal.powder']?.split(' ')[0]).toBe(later(last(inOrder), 6));
        expect(found['test.powder']?.split(' ')[0]).toBe(
          later(last(inOrder.filter(([, tested]) => tested)), 12),
        );
      }),
      { seed: 20261126, numRuns: cases(300) },
    );
  });

  it('ends no life by age', () => {
    const rules = dutiesOf('nfpa').frequencies;
    expect(conditionOf(unitOf('water', '1980-01-01'), rules, NOW, CHINA_ZONE).condition).toBe('present');
  });
});

describe('dates of an extinguisher by BS 5306-3', () => {
  it.each([
    ['water', '2021-06-15', null, { 'extended.water-based': '2026-06-15 ok', replacement: '2041-06-15 ok' }],
    [
      'water',
      '2015-06-15',
      '2020-06-20',
      { 'extended.water-based': '2025-06-20 overdue', replacement: '2035-06-15 ok' },
    ],
    ['co2', '2016-01-20', null, { 'overhaul.co2': '2026-01-20 due-soon', replacement: '2036-01-20 ok' }],
    [
      'abc-powder',
      '2005-06-15',
      '2024-06-15',
      { 'extended.powder': '2029-06-15 ok', replacement: '2025-06-15 overdue' },
    ],
    [
      'wet-chemical',
      '2022-06-15',
      null,
      { 'extended.wet-chemical': '2027-06-15 ok', replacement: '2042-06-15 ok' },
    ],
    ['clean-agent', '2022-06-15', null, { replacement: '2042-06-15 ok' }],
  ])('%s made %s serviced %s', (agent, made, serviced, expected) => {
    expect(duesBy('uk', unitOf(agent, made, serviced))).toEqual({
      monthly: '2020-02-01 overdue',
      yearly: '2021-01-01 overdue',
      ...expected,
    });
  });

  it('counts checks by its own forms', () => {
    const facts = inspected('uk.extinguisher.basic-service', '2025-12-20 09:00', '2020-01-01 08:00');
    expect(duesBy('uk', facts)).toMatchObject({
      monthly: '2020-02-01 overdue',
      yearly: '2026-12-20 ok',
    });
    expect(duesBy('cn', facts)).toMatchObject({ monthly: '2020-02-01 overdue' });
  });

  it('advises to replace what is twenty years old, and still counts on it; by the Chinese code it is over', () => {
    const old = unitOf('abc-powder', '2005-06-15');
    const condition = (profile: Profile) =>
      conditionOf(old, dutiesOf(profile).frequencies, NOW, CHINA_ZONE).condition;
    expect([condition('uk'), condition('cn')]).toEqual(['present', 'expired']);
  });
});

describe('checks across countries', () => {
  const look = {
    cn: 'cn.extinguisher.check',
    nfpa: 'nfpa.extinguisher.inspection',
    uk: 'uk.extinguisher.visual',
  };
  // Looked at on 2025-12-08: a calendar month on, by NFPA 10 thirty days.
  const next = { cn: '2026-01-08', nfpa: '2026-01-07', uk: '2026-01-08' };
  const profiles = ['cn', 'nfpa', 'uk'] as const;

  it.each(profiles.flatMap((form) => profiles.map((now) => [form, now] as const)))(
    'a look by the form of %s answers the look of %s, and no service of the year',
    (form, now) => {
      const facts = inspected(look[form], '2025-12-08 09:00', '2025-10-01 08:00');
      const found = duesBy(now, facts);
      expect(found['monthly']?.split(' ')[0]).toBe(next[now]);
      if (now !== 'cn') expect(found['yearly']).toBe('2026-10-01 ok');
    },
  );

  it('a service of the year by one form answers that by another, and the later of two counts', () => {
    const facts = inspected('uk.extinguisher.basic-service', '2025-03-01 09:00', '2020-01-01 08:00');
    expect(duesBy('nfpa', facts)['yearly']).toBe('2026-03-01 ok');
    const both = {
      ...facts,
      last: {
        ...facts.last,
        ...inspected('nfpa.extinguisher.maintenance', '2025-06-01 09:00').last,
      },
    };
    expect([duesBy('nfpa', both)['yearly'], duesBy('uk', both)['yearly']]).toEqual([
      '2026-06-01 ok',
      '2026-06-01 ok',
    ]);
  });

  const install = (facts: SubjectFacts, day: string, slot: number): SubjectFacts => {
    const body = { ...BODIES['asset.installed'], slot };
    const at = { at: china(`${day} 08:00`) };
    return subjectStep(
      facts,
      testDevice('device_3', slot + 7).make('asset.installed', 'asset_1', body, 'p', at),
    );
  };

  it('counts from the unit that hangs there now, the first of several; an old check is of the one before', () => {
    const before = inspected(look.cn, '2019-11-29 09:00', '2019-01-01 08:00');
    const slot = Number(Object.keys(before.units)[0]);
    const replaced = install(before, '2025-10-10', slot);
    expect(duesBy('nfpa', replaced)).toMatchObject({
      monthly: '2025-11-09 overdue',
      yearly: '2026-10-10 ok',
    });
    const two = install(replaced, '2025-12-20', slot + 1);
    expect(duesBy('uk', two)).toMatchObject({ monthly: '2025-11-10 overdue', yearly: '2026-10-10 ok' });
  });
});
