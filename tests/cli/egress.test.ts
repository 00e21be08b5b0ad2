import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressQuestion } from '../../src/analyses/egress/result';
import { makeId } from '../../src/model/schema/ids';
import { planOf } from '../analyses/extinguishers/support';
import { FIXTURE } from '../model/derive/read-plan';
import { answerOf, wardtwin } from './support';

const plan = ['--plan', FIXTURE];
const own = (id: string): string => id.replace(/^[a-z]+_/, '');
const resultOf = (question: Partial<EgressQuestion> = {}) =>
  computeEgress(planOf(FIXTURE), { ...USUAL_QUESTION, ...question });

describe('the command coverage egress', () => {
  it('tells what the function tells that the page calls too, with ids as the file has them', async () => {
    const { storeys, findings } = resultOf();
    expect(await answerOf('coverage', 'egress', ...plan)).toMatchObject({
      standard: 'cn',
      hour: null,
      closed: [],
      storeys: storeys.map(({ storey, persons, exitWidth, widthNeeded, exits, rooms }) => ({
        id: own(storey),
        persons,
        exitWidth,
        widthNeeded,
        exits: exits.map(({ exit, kind, clearWidth, shut, leadsOn }) => ({
          id: own(exit.id),
          kind,
          clearWidth,
          shut,
          leadsOn,
        })),
        spaces: rooms.map(({ space, persons: people, inRoom, doors }) => ({
          id: own(space),
          persons: people,
          inRoom,
          doors: doors.map(({ opening, walked, straight, exit, position }) => ({
            id: own(opening),
            walked,
            straight,
            exit: exit && own(exit.id),
            position,
          })),
        })),
      })),
      findings: findings.map(({ code, severity }) => ({ code, severity })),
    });
    expect(storeys.flatMap(({ rooms }) => rooms).length).toBeGreaterThan(5);
  });

  it('shuts what is named and says so', async () => {
    const shut = resultOf({ closed: [makeId('opening', 'd-west')] });
    expect(shut).not.toEqual(resultOf());
    const told = await answerOf('coverage', 'egress', ...plan, '--closed', 'd-west');
    expect(told).toMatchObject({
      closed: ['d-west'],
      total: { exits: { count: 4, shut: 1 }, rooms: 10 },
      findings: shut.findings.map(({ code }) => ({ code })),
    });
    const { out } = await wardtwin('coverage', 'egress', ...plan, '--closed', 'd-west', '--lang', 'en');
    expect(out).toMatch(/^taken to be shut besides +d-west$/m);
    expect(out).toMatch(/^G +d-west +into the open +1\.00.m +shut +– +– +–$/m);
  });

  it('tells each room with its doors in words', async () => {
    const zh = await wardtwin('coverage', 'egress', ...plan, '--lang', 'zh');
    expect(zh.out).toMatch(/^G +W1 病房 +5 .*d-w1 .*d-west +两个出口之间 +\d+ 秒$/m);
    expect(zh.out).toMatch(/^U +u-st +楼梯间 /m);
    const en = await wardtwin('coverage', 'egress', ...plan, '--lang', 'en');
    // Its only door is always locked.
    expect(en.out).toMatch(/^G +O Office +3 +– +d-o +0\.90.m +shut /m);
    for (const { out } of [zh, en]) expect(out).not.toMatch(/undefined|NaN|cli\./);
  });

  it('tells when rooms, storeys and buildings are clear, and what takes most of the time', async () => {
    const { storeys, buildings } = resultOf();
    expect(await answerOf('coverage', 'egress', ...plan)).toMatchObject({
      storeys: storeys.map(({ clearing: { seconds, reason, stranded, exits, rooms } }) => ({
        clearing: {
          seconds,
          reason,
          stranded,
          exits: exits.map(({ exit, persons, governs }) => ({ id: own(exit.id), persons, governs })),
          spaces: rooms.map(({ space, seconds: left }) => ({ id: own(space), seconds: left })),
        },
      })),
      buildings: buildings.map(({ building, persons, reason, governs }) => ({
        id: building && own(building),
        persons,
        reason,
        governs,
      })),
    });
    const persons = storeys.reduce((sum, storey) => sum + storey.persons, 0);
    expect(buildings.reduce((sum, building) => sum + building.persons, 0)).toBe(persons);
    const { out } = await wardtwin('coverage', 'egress', ...plan, '--lang', 'en');
    expect(out).toMatch(/^storey .* clear after$/m);
    expect(out).toMatch(/^building +people +clear after +mostly$/m);
    // The office is locked at every hour, and the store can’t be left: four people have no way.
    expect(out).toMatch(/^G +O Office +3 .* never$/m);
    expect(out).toMatch(/^G .* 1.min 12.s \(4 without a way\)$/m);
    expect(out).toMatch(/^G +d-west .* open +36 +1.min 12.s +waiting at a door$/m);
    const zh = await wardtwin('coverage', 'egress', ...plan, '--lang', 'zh');
    expect(zh.out).toMatch(/^G .*（另有 4 人无路可走）$/m);
    expect(zh.out).not.toMatch(/undefined|NaN|cli\./);
  });

  it('refuses doors that there are none of, and what it makes nothing of', async () => {
    const bad = async (...argv: string[]): Promise<string> => {
      const { code, err } = await wardtwin('coverage', 'egress', ...plan, '--lang', 'en', ...argv);
      expect(code).toBe(2);
      return err;
    };
    expect(await bad('--closed', 'd-wes')).toContain('did you mean "d-west"');
    expect(await bad('--hour', '25:00')).toContain('--hour is written HH:MM');
    expect(await bad('--limit', '5')).toContain('--limit means nothing to coverage egress');
    expect(await bad('--doors', 'open')).toContain('--doors means nothing to coverage egress');
    expect(await bad('--standard', 'gb')).toContain('nfpa');
  });
});

describe('the command check --only egress', () => {
  it('tells at an hour what is found at that hour, and what it comes to', async () => {
    const { findings, storeys } = resultOf({ hour: '02:00', profile: 'nfpa' });
    const asked = ['--only', 'egress', '--hour', '02:00', '--standard', 'nfpa'];
    const told = await answerOf('check', ...plan, ...asked);
    expect(told).toMatchObject({
      findings: findings.map(({ code, severity, cite }) => ({ code, severity, cite })),
      summary: {
        standard: 'nfpa',
        hour: '02:00',
        findings: findings.length,
        egress: {
          hour: '02:00',
          closed: [],
          storeys: 2,
          exits: { count: 4, shut: 0, lost: 1 },
          rooms: 10,
          persons: storeys.reduce((sum, { persons }) => sum + persons, 0),
        },
      },
    });
    expect(findings.every(({ code }) => code.startsWith('egress.'))).toBe(true);
    const { out } = await wardtwin('check', ...plan, ...asked, '--lang', 'zh');
    expect(out).toMatch(/^时刻 +02:00$/m);
    expect(out).toMatch(/^安全出口 +4 个，1 个走不到室外$/m);
  });
});
