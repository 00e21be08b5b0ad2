import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxFeature, planText } from '../model/derive/read-plan';
import { answerOf, wardtwin } from './support';

/** JuPedSim side by side, scenario A: one person a square metre in a square room, out by a passage of 2 m by 4 m whose last metre is the exit. */
const roomPlan = (side: number): string =>
  planText([
    boxFeature('space', [0, 0, side, side], { id: 'R' }),
    boxFeature('space', [side, side / 2 - 1, side + 4, side / 2 + 1], { id: 'P' }),
    boxFeature('exit', [side + 3, side / 2 - 1, side + 4, side / 2 + 1], { id: 'E' }),
  ]);

const peopleOf = (count: number, side: number) =>
  Array.from({ length: count }, (_, k) => ({
    id: `a${String(k).padStart(4, '0')}`,
    storey: 'G',
    x: 0.5 + (k % side),
    y: 0.5 + Math.floor(k / side),
    exit: 'E',
  }));

const PEOPLE = peopleOf(100, 10);
const SCENARIO = {
  format: 'evacuation-scenario',
  version: 1,
  maxTime: 20,
  model: { preset: 'jupedsim' },
  routing: { target: 'centroid', portalInset: 0.2 },
  agents: PEOPLE,
};

interface Answer {
  readonly agents: number;
  readonly left: number;
  readonly first: number;
  readonly remainingAt: readonly [number, number][];
  readonly exits: readonly { readonly id: string; readonly count: number }[];
  readonly agentSteps: number;
  readonly cpuSeconds: number;
  readonly microsecondsPerAgentStep: number;
}

let folder = '';
let plan = '';
const scenarioFile = async (name: string, scenario: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardtwin-'));
  plan = join(folder, 'room.plan.geojson');
  await writeFile(plan, roomPlan(10));
});

afterAll(() => rm(folder, { recursive: true }));

describe('evacuate', () => {
  it('a thousand of scenario A leave as JuPedSim has them leave, and it says what that cost', async () => {
    const large = join(folder, 'large.plan.geojson');
    await writeFile(large, roomPlan(32));
    const scenario = await scenarioFile('large.json', { ...SCENARIO, agents: peopleOf(1000, 32) });
    const answer = (await answerOf('evacuate', '--plan', large, '--scenario', scenario)) as Answer;
    const inside = new Map(answer.remainingAt);
    // Within 2, or 3 in 100 of those who left.
    for (const [second, people] of [
      [5, 995],
      [10, 984],
      [15, 971],
      [20, 961],
    ] as const) {
      expect(Math.abs(inside.get(second)! - people), `${second} s`).toBeLessThanOrEqual(2);
    }
    expect(Math.abs(answer.first - 2.95)).toBeLessThanOrEqual(0.05);
    expect(answer).toMatchObject({ agents: 1000, exits: [{ id: 'E', count: answer.left }] });
    expect(answer.cpuSeconds).toBeGreaterThan(0);
    expect(answer.microsecondsPerAgentStep).toBeCloseTo((answer.cpuSeconds * 1e6) / answer.agentSteps, 6);
  });

  it('a trajectory holds everybody in the building, ten times a second, on the floor', async () => {
    const scenario = await scenarioFile('a.json', SCENARIO);
    const trajectory = join(folder, 'a.txt');
    const asked = ['--plan', plan, '--scenario', scenario, '--trajectory', trajectory];
    const { remainingAt } = (await answerOf('evacuate', ...asked)) as Answer;
    const inside = new Map(remainingAt);
    const lines = (await readFile(trajectory, 'utf8')).trimEnd().split('\n');
    const head = lines.filter((line) => line.startsWith('#'));
    expect(head).toContain('#framerate: 10');
    expect(head).toContain('#geometry: room.plan.geojson');
    const rows = lines.slice(head.length).map((line) => line.split('\t').map(Number));
    for (const [second, people] of inside) {
      expect(rows.filter(([, frame]) => frame === 10 * second)).toHaveLength(people);
    }
    expect(rows[11]).toEqual([12, 0, 1.5, 1.5, 0]);
    for (const row of rows) {
      expect(row).toHaveLength(5);
      expect(row.every(Number.isFinite)).toBe(true);
      const [, , x, y] = row as [number, number, number, number];
      expect(x >= 0 && x <= 14 && y >= 0 && y <= 10 && (x <= 10 || (y >= 4 && y <= 6))).toBe(true);
    }
  });

  it('several runs: a seed each, the first as by itself, figures of all', async () => {
    const groups = [
      { space: 'R', count: 12, premovement: { distribution: 'uniform', min: 0, max: 5 }, exit: 'E' },
    ];
    const scenario = await scenarioFile('groups.json', { ...SCENARIO, agents: [], groups, maxTime: 60 });
    const asked = ['evacuate', '--plan', plan, '--scenario', scenario];
    interface Runs {
      readonly last: number;
      readonly runs: {
        readonly count: number;
        readonly last: {
          readonly count: number;
          readonly mean: number;
          readonly meanWithin: [number, number];
        };
        readonly each: readonly { readonly seed: number; readonly last: number }[];
      };
    }
    const many = (await answerOf(...asked, '--seed', '7', '--runs', '4')) as Runs;
    const each = (await Promise.all(
      [7, 8, 9, 10].map((seed) => answerOf(...asked, '--seed', String(seed))),
    )) as Runs[];
    expect(many.runs.each.map(({ seed }) => seed)).toEqual([7, 8, 9, 10]);
    expect(many.runs.each.map(({ last }) => last)).toEqual(each.map(({ last }) => last));
    expect(new Set(each.map(({ last }) => last)).size).toBeGreaterThan(1);
    expect(many.last).toBe(each[0]!.last);
    const mean = each.reduce((sum, { last }) => sum + last, 0) / 4;
    expect(many.runs).toMatchObject({
      count: 4,
      last: { count: 4, mean: expect.closeTo(mean, 9) as unknown },
    });
    const [low, high] = many.runs.last.meanWithin;
    expect((low + high) / 2).toBeCloseTo(mean, 9);
    expect(each[0]).not.toHaveProperty('runs');
  });

  it('whom figures don’t stand for is told where that isn’t everybody of the plan after an alarm', async () => {
    const said = {
      alarm: false,
      buildings: ['A', 'B'],
      leftOut: [
        { space: 'R', people: 40, why: 'cannot-walk' },
        { space: 'P', people: 3, why: 'no-way' },
        { space: 'P', people: 2, why: 'cannot-walk' },
      ],
    };
    const short = { ...SCENARIO, maxTime: 1 };
    const some = await scenarioFile('some.json', { ...short, ...said });
    const all = await scenarioFile('all.json', short);
    const asked = ['evacuate', '--plan', plan, '--scenario'];
    expect(await answerOf(...asked, some)).toMatchObject({
      ...said,
      leftOut: { 'cannot-walk': 42, 'no-room': 0, 'no-way': 3 },
    });
    const en = await wardtwin(...asked, some, '--lang', 'en');
    expect(en.out).toContain('No alarm: times count from the beginning');
    expect(en.out).toContain('Only people of these buildings were taken: A and B.');
    expect(en.out).toMatch(/can’t walk by themselves: 42\.\n.*no way.*: 3\./);
    expect(en.out).not.toContain('no free floor');
    const zh = await wardtwin(...asked, some, '--lang', 'zh');
    expect(zh.out).toContain('不能自行行走：42 人');
    const without = await wardtwin(...asked, all, '--lang', 'en');
    expect(without.out).not.toMatch(/No alarm|Not in these figures|were taken/);
  });

  it('is told in both languages', async () => {
    const scenario = await scenarioFile('short.json', { ...SCENARIO, maxTime: 4 });
    const asked = ['evacuate', '--plan', plan, '--scenario', scenario, '--runs', '2'];
    const en = await wardtwin(...asked, '--lang', 'en');
    expect(en).toMatchObject({ code: 0 });
    expect(en.out).toMatch(/still inside +98/);
    expect(en.out).toContain('2 / 2');
    expect(en.out).toContain('Who is still inside');
    expect(en.out).toContain('wardtwin verify evacuation');
    const zh = await wardtwin(...asked, '--lang', 'zh');
    expect(zh.out).toMatch(/仍在楼内 +98/);
    expect(zh.out).toContain('wardtwin verify evacuation');
    const help = await wardtwin('evacuate', '--help', '--lang', 'en');
    expect(help.out).toContain('--scenario FILE');
  });

  it.each([
    ['no-json', '{', [], /no-json\.json, 1:2: /],
    ['empty', '', [], /no evacuation scenario/],
    ['plan', '[]', [], /plan\.json: .*object/],
    ['dt', { ...SCENARIO, dt: 0.1 }, [], /dt\.json, dt: .*0\.05/],
    ['still', { ...SCENARIO, agents: [{ ...PEOPLE[0], speed: 0 }] }, [], /agents\[0\]\.speed: /],
    ['wall', { ...SCENARIO, agents: [{ ...PEOPLE[0], x: 0.1 }] }, [], /agents\[0\]: a0000 .*wall/],
    [
      'twice',
      { ...SCENARIO, agents: [PEOPLE[0], { ...PEOPLE[0], id: 'b' }] },
      [],
      /agents\[1\]: b stands on a0000/,
    ],
    ['crowd', { ...SCENARIO, groups: [{ space: 'P', count: 99_000 }] }, [], /groups\[0\]\.count: .*99,000/],
    [
      'changes',
      { ...SCENARIO, changes: [{ exit: 'nowhere', at: 1, open: false }] },
      [],
      /changes\[0\]\.exit: .*nowhere/,
    ],
    ['runs', SCENARIO, ['--runs', '0'], /--runs .*from 1 to/],
    ['seed', SCENARIO, ['--seed', '-1'], /--seed .*from 0 to/],
    ['out', SCENARIO, ['--trajectory', '/nowhere/at/all.txt'], /could not be written/],
  ])('bad input, %s: exit 2 and one line', async (name, scenario, more, says) => {
    const path = await scenarioFile(`${name}.json`, scenario);
    for (const language of ['en', 'zh']) {
      const ran = await wardtwin('evacuate', '--plan', plan, '--scenario', path, '--lang', language, ...more);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err.split('\n').at(-1)).not.toMatch(/undefined|NaN|evacuation\.\w/);
      if (language === 'en') expect(ran.err).toMatch(says);
    }
  });

  it('a file that is not there', async () => {
    const ran = await wardtwin(
      'evacuate',
      '--plan',
      plan,
      '--scenario',
      join(folder, 'none.json'),
      '--lang',
      'en',
    );
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.err).toContain('There is no file');
  });
});
