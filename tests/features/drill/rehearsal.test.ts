import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { clockMarks, clockText } from '../../../src/features/drill/crowd/playback/clock-text';
import { insidePoints, outPoints } from '../../../src/features/drill/crowd/results/inside-points';
import { plainIssue } from '../../../src/features/drill/crowd/run/plain-issue';
import { troubleCause } from '../../../src/features/drill/crowd/run/trouble-cause';
import { profileCounts, storeyPeople } from '../../../src/features/drill/crowd/who/storey-people';
import {
  lognormalOf,
  lognormalTimes,
  sharedWaits,
  waitsText,
} from '../../../src/features/drill/crowd/who/waits-text';
import { translator } from '../../../src/i18n/translator';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { newGroup } from '../../../src/model/scenario/new-group';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';
import { EMPTY_SCENARIO, withPerson } from '../../../src/session/evacuation/scenario-edits';
import '../../support/speak-both';

const ward = smallWard();
const rooms = entitiesIn(ward.spaces).filter(({ use }) => use === 'ward');
const [first, second] = [rooms[0]!, rooms[1]!];
const of = (groups: EvacuationScenario['groups']): EvacuationScenario => ({ ...EMPTY_SCENARIO, groups });

it('people are counted by storey and room, whichever way rooms are named, those by hand with them', () => {
  const scenario = withPerson(
    of([
      newGroup(localId(first.id), 3),
      newGroup(first.id, 2),
      newGroup(second.id, 4),
      newGroup('nowhere', 9),
    ]),
    { storey: first.storey, x: 1, y: 1 },
  );
  const storeys = storeyPeople(ward, scenario);
  expect(storeys.map(({ storey }) => storey)).toEqual([first.storey]);
  expect(storeys[0]).toMatchObject({ count: 10, byHand: 1 });
  expect(storeys[0]!.rooms.map(({ space, count }) => [space, count])).toEqual([
    [first.id, 5],
    [second.id, 4],
  ]);
});

it('kinds of people are counted over all rooms, the most first', () => {
  const patients = { ...newGroup(second.id, 7), profile: 'patient' };
  expect(profileCounts(of([newGroup(first.id, 2), patients, newGroup(second.id, 3)]))).toEqual([
    ['patient', 7],
    ['visitor', 5],
  ]);
});

it('a trouble is led back to the person, the room or the door that it is about', () => {
  const scenario = withPerson(of([newGroup(localId(first.id), 300)]), { storey: first.storey, x: 3, y: 4 });
  const [id] = scenario.agents.map((agent) => agent.id);
  expect(
    troubleCause(ward, scenario, { code: 'evacuation.in-wall', place: 'agents[0]', params: { id: id! } }),
  ).toEqual({ at: { storey: first.storey, x: 3, y: 4 }, person: id, room: null, shut: false });
  const crowded = troubleCause(ward, scenario, {
    code: 'evacuation.too-many',
    place: 'groups[0].count',
    params: {},
  });
  expect(crowded).toMatchObject({ room: first.id, person: null });
  expect(crowded.at?.storey).toBe(first.storey);
  const door = entitiesIn(ward.openings)[0]!;
  const shut = { ...scenario, closed: [localId(door.id)] };
  expect(
    troubleCause(ward, shut, { code: 'evacuation.unknown-door', place: 'closed[0]', params: {} }).at?.storey,
  ).toBe(door.storey);
  expect(troubleCause(ward, shut, { code: 'evacuation.no-exit', place: 'closed', params: {} }).shut).toBe(
    true,
  );
  // Another one has the number of somebody who is out already.
  expect(
    troubleCause(ward, scenario, { code: 'evacuation.in-wall', place: 'agents[0]', params: { id: 'P9' } })
      .person,
  ).toBeNull();
  // Of a person whom the scenario hasn't got any more nothing is known.
  expect(
    troubleCause(ward, EMPTY_SCENARIO, { code: 'evacuation.overlap', place: 'agents[7]', params: {} }),
  ).toEqual({ at: null, person: null, room: null, shut: false });
});

it('lognormal times are those that half and 95 in 100 lie below', () => {
  const { mean, deviation } = lognormalOf(40, 160);
  const { median, late } = lognormalTimes(mean, deviation);
  expect(median).toBeCloseTo(40, 9);
  expect(late).toBeCloseTo(160, 9);
  expect(deviation).toBeCloseTo(Math.log(4) / 1.6449, 9);
});

it('premovement is said in words of both languages, and told apart where rooms differ', () => {
  const waits = { distribution: 'uniform', min: 10, max: 100 } as const;
  expect(waitsText(waits, translator('zh'))).toBe('10–100 秒之间均匀出发');
  expect(waitsText({ distribution: 'constant', value: 0 }, translator('en'))).toBe('at once');
  const slow = { ...newGroup(first.id, 1), premovement: waits };
  expect(sharedWaits(of([slow, { ...slow, count: 9 }]))).toEqual(waits);
  expect(sharedWaits(of([slow, newGroup(second.id, 1)]))).toBeNull();
  expect(sharedWaits(EMPTY_SCENARIO)).toBeNull();
});

it('the curve of people inside begins with all, ends with who is left, and is thinned only where many are', () => {
  const few = [2, 5, 5, 9];
  expect(insidePoints((i) => few[i]!, few.length, 6, 12)).toEqual([
    [0, 6],
    [2, 5],
    [5, 4],
    [5, 3],
    [9, 2],
    [12, 2],
  ]);
  expect(insidePoints(() => 0, 0, 3, 0)).toEqual([
    [0, 3],
    [0, 3],
  ]);
  const many = insidePoints((i) => i, 10_000, 10_000, 10_000);
  expect(many.length).toBeLessThan(500);
  expect(many.at(-1)).toEqual([10_000, 0]);
  expect(many.every(([, people], i) => i === 0 || people <= many[i - 1]![1])).toBe(true);
  expect(outPoints([3, 4], [1, 5], 8)).toEqual([
    [0, 0],
    [3, 1],
    [4, 5],
    [8, 5],
  ]);
});

it('times are told as on a stopwatch, and marked where a clock is', () => {
  expect([0, 9.4, 60, 605].map(clockText)).toEqual(['0:00', '0:09', '1:00', '10:05']);
  expect(clockMarks(160)).toEqual([0, 60, 120]);
  expect(clockMarks(0)).toEqual([0]);
});

it.each([1, 2, 3])(
  'marks of a clock that runs on are in order and never nearer than a fifth of it, seed %d',
  (seed) => {
    const random = seededRandom(seed);
    const scales = Array.from({ length: 2000 }, () => 10 ** random.between(-2, 6));
    for (const most of [...scales, 1, 5, 25, 72_000, 72_000.01, 144_001]) {
      const marks = clockMarks(most);
      expect(marks[0]).toBe(0);
      expect(marks.at(-1)).toBeLessThanOrEqual(most);
      marks.slice(1).forEach((at, i) => {
        expect(at - marks[i]!).toBeGreaterThanOrEqual((most / 5) * (1 - 1e-12));
      });
      expect(new Set(marks.map(clockText)).size).toBe(marks.length);
    }
  },
);

it.each(['zh', 'en'] as const)('a run without an alarm is told without one in %s', (language) => {
  const { t } = translator(language);
  const words = (alarm: boolean): string[] => [
    t('rehearsal.ready', { people: 3, alarm }),
    t('rehearsal.premovement-text', { alarm }),
    t('rehearsal.time-of', { alarm }),
    t('rehearsal.stands-for', { alarm }),
    t('rehearsal.curve-x', { alarm }),
    t('rehearsal.spread-title', { alarm }),
    t('rehearsal.spread-text', { alarm }),
  ];
  // Nor of leaving as of an evacuation, or of patients whom staff have to move.
  const calm = [
    t('rehearsal.over-all', { people: 3, time: '9', alarm: false }),
    t('rehearsal.left-cannot-walk', { people: 2, alarm: false }),
    t('rehearsal.exits'),
    t('rehearsal.calm-no-rule'),
  ];
  expect(calm.filter((word) => /疏散|病床|安全出口|staff move|evacuat/i.test(word))).toEqual([]);
  const since = /(从|到)报警|报警(时刻|后|前)|from the alarm|after the alarm|before the alarm/i;
  expect(words(false).filter((word) => since.test(word))).toEqual([]);
  expect(words(true).filter((word) => since.test(word)).length).toBeGreaterThan(4);
});

it.each(['zh', 'en'] as const)('the same time is as long on a clock as in words of %s', (language) => {
  const { t } = translator(language);
  const random = seededRandom(8);
  const times = [0, 0.49, 0.5, 59.5, 119.4999, 520.5, 520.9, 3600];
  for (const seconds of [...times, ...Array.from({ length: 200 }, () => random.between(0, 4000))]) {
    const [minutes, rest] = clockText(seconds).split(':').map(Number);
    const parts = (t('rehearsal.time', { seconds }).match(/\d+/g) ?? []).map(Number);
    expect(parts, String(seconds)).toEqual(minutes === 0 ? [rest] : [minutes, rest]);
  }
});

it.each(['zh', 'en'] as const)(
  'a trouble names people, rooms and exits as people call them in %s',
  (language) => {
    const text = translator(language);
    const issue = {
      code: 'evacuation.no-way',
      place: 'groups[0]',
      params: { id: `${localId(first.id)}/3`, exit: 'nowhere' },
    };
    const { params } = plainIssue(ward, issue, text);
    expect(params['id']).toContain(first.number);
    expect(params['id']).toMatch(/3/);
    expect(params['id']).not.toContain('/');
    // What the plan hasn't got is told as it stands in the scenario.
    expect(params['exit']).toBe('nowhere');
    expect(plainIssue(ward, { ...issue, params: { id: 'P1', count: 4 } }, text).params).toEqual({
      id: 'P1',
      count: 4,
    });
  },
);

it.each([
  ['zh', '停止', '时间不够'],
  ['en', 'stopped', 'too short'],
] as const)('who was walking when a run was stopped lacked no time, in %s', (language, own, other) => {
  const { t } = translator(language);
  const walking = (stopped: boolean): string => t('rehearsal.remain-walking', { people: 3, stopped });
  expect(walking(true)).toContain(own);
  expect(walking(true)).not.toContain(other);
  expect(walking(false)).toContain(other);
  expect(t('rehearsal.remain', { people: 3, stopped: true })).toContain(own);
});
