import { describe, expect, it } from 'vitest';
import { criticalDoorSteps } from '../../src/analyses/egress/critical/critical-doors';
import { USUAL_QUESTION, type EgressQuestion } from '../../src/analyses/egress/result';
import { finished } from '../../src/base/steps';
import { makeId } from '../../src/model/schema/ids';
import { planOf } from '../analyses/extinguishers/support';
import { FIXTURE } from '../model/derive/read-plan';
import { answerOf, wardtwin } from './support';

const plan = ['--plan', FIXTURE];
const own = (id: string): string => id.replace(/^[a-z]+_/, '');
const told = (question: Partial<EgressQuestion> = {}) =>
  finished(criticalDoorSteps(planOf(FIXTURE), { ...USUAL_QUESTION, ...question })).map(
    ({ opening, spaces, ...loss }) => ({ id: own(opening), ...loss, spaces: spaces.map(own) }),
  );

describe('the command doors', () => {
  it.each([
    ['usually', [], {}, { standard: 'cn', hour: null, closed: [] }],
    [
      'at night with an exit lost',
      ['--hour', '02:00', '--closed', 'd-west', '--standard', 'nfpa'],
      { hour: '02:00', closed: [makeId('opening', 'd-west')], profile: 'nfpa' },
      { standard: 'nfpa', hour: '02:00', closed: ['d-west'] },
    ],
  ] as const)(
    'tells the ranking that the page shows, with ids as the file has them, %s',
    async (_, argv, question, asked) => {
      const doors = told(question);
      expect(doors.length).toBeGreaterThan(0);
      expect(await answerOf('doors', ...plan, ...argv)).toMatchObject({ ...asked, doors });
    },
  );

  it('tells it in words, the gravest first', async () => {
    const [first] = told();
    const en = await wardtwin('doors', ...plan, '--lang', 'en');
    expect(en.code).toBe(0);
    expect(en.out).toMatch(/^hour +none: only what is locked at every hour is shut$/m);
    const rows = en.out.split('\n').filter((line) => /^[GU] /.test(line));
    expect(rows).toHaveLength(told().length);
    expect(rows[0]).toMatch(new RegExp(`^[GU] +${first!.id} +\\S`));
    const zh = await wardtwin('doors', ...plan, '--lang', 'zh', '--closed', 'd-west');
    expect(zh.out).toMatch(/^另按关闭计 +d-west$/m);
    for (const { out } of [en, zh]) expect(out).not.toMatch(/undefined|NaN|cli\./);
  });

  it('says so where nobody misses a door, and refuses doors and hours that there are none of', async () => {
    const none = await wardtwin('doors', ...plan, '--lang', 'en', '--closed', 'd-west,d-east');
    expect(none.code).toBe(0);
    const bad = async (...argv: string[]): Promise<string> => {
      const { code, err } = await wardtwin('doors', ...plan, '--lang', 'en', ...argv);
      expect(code).toBe(2);
      return err;
    };
    expect(await bad('--closed', 'd-wets')).toMatch(/d-west/);
    expect(await bad('--hour', '25:00')).toMatch(/25:00/);
    expect(await bad('--standard', 'xx')).toMatch(/xx/);
  });
});
