import { describe, expect, it } from 'vitest';
import { evacuationFloorSteps } from '../../../src/analyses/evacuation/floor';
import { evacuationInputSteps } from '../../../src/analyses/evacuation/input';
import { EVACUATION_CODES } from '../../../src/analyses/evacuation/result';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import { LANGUAGES } from '../../../src/i18n/language';
import { translator } from '../../../src/i18n/translator';
import { PRESETS } from '../../../src/simulation/models/presets';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { corridorHouse } from '../way-out/houses';
import { agent, prepare, scenarioOf } from './scenarios';

const house = corridorHouse();
const shut = corridorHouse([], { room: { locked: true } });
const noExit = walkingPlan(readPlan(planText([boxFeature('space', [0, 0, 4, 4], { id: 'Alone' })])));
/** A corridor and an exit area that no floor lies in, but for its rim. */
const offFloor = walkingPlan(
  readPlan(
    planText([
      boxFeature('space', [0, 0, 10, 2], { id: 'C' }),
      boxFeature('exit', [9, -6, 10, 1], { id: 'E' }),
      boxFeature('exit', [20, 0, 22, 2], { id: 'far' }),
    ]),
  ),
);
const one = (x: number, y: number, more: object = {}): object => ({ agents: [agent('a', x, y, more)] });

describe('a scenario is refused before its first step', () => {
  it.each([
    [house, one(1, 1, { storey: 'attic' }), 'unknown-storey', 'agents[0].storey'],
    [house, one(1, 1, { storey: 'constructor' }), 'unknown-storey', 'agents[0].storey'],
    [house, one(1, 1, { exit: 'south' }), 'unknown-exit', 'agents[0].exit'],
    // A door, but no way out.
    [house, one(1, 1, { exit: 'room' }), 'unknown-exit', 'agents[0].exit'],
    [house, { ...one(1, 1, { exit: 'west' }), closed: ['west'] }, 'exit-shut', 'agents[0].exit'],
    [house, { ...one(1, 1), closed: ['west', 'south'] }, 'unknown-door', 'closed[1]'],
    [house, { ...one(1, 1), closed: ['west', 'east'] }, 'no-exit', 'agents[0]'],
    [noExit, one(1, 1), 'no-exit', 'agents[0]'],
    [house, { ...one(5, 4), closed: ['room'] }, 'no-way', 'agents[0]'],
    [shut, one(5, 4), 'no-way', 'agents[0]'],
    [house, one(1, -3), 'off-floor', 'agents[0]'],
    [house, one(1, 2.1), 'off-floor', 'agents[0]'],
    [house, one(1, 0.19), 'in-wall', 'agents[0]'],
    [house, one(1, 0.9, { radius: 1 }), 'in-wall', 'agents[0]'],
    [house, { agents: [agent('a', 1, 1), agent('b', 1.39, 1)] }, 'overlap', 'agents[1]'],
    [house, { agents: [agent('a', 1, 1), agent('b', 1, 1)] }, 'overlap', 'agents[1]'],
    [
      offFloor,
      { ...one(1, 1, { exit: 'E' }), routing: { target: 'centroid' } },
      'exit-off-floor',
      'agents[0].exit',
    ],
    [offFloor, one(1, 1, { exit: 'far' }), 'exit-off-floor', 'agents[0].exit'],
    [house, { groups: [{ space: 'X', count: 1 }] }, 'unknown-space', 'groups[0].space'],
    [
      house,
      { groups: [{ space: 'R', count: 1, profile: 'dragon' }] },
      'unknown-profile',
      'groups[0].profile',
    ],
    [house, { groups: [{ space: 'R', count: 1, exit: 'no' }] }, 'unknown-exit', 'groups[0].exit'],
    [house, { groups: [{ space: 'R', count: 100_000 }] }, 'too-many', 'groups[0].count'],
    [house, { groups: [{ space: 'R', count: 120 }] }, 'too-many', 'groups[0].count'],
  ] as const)('%#: %s', (plan, fields, code, place) => {
    const made = prepare(plan, scenarioOf(fields));
    expect(made).toMatchObject({ ok: false, error: { code: `evacuation.${code}`, place } });
    if (made.ok) return;
    for (const language of LANGUAGES) {
      const sentence = translator(language).tell(made.error);
      expect(sentence).not.toContain('evacuation.');
      expect(sentence).not.toMatch(/–|undefined|NaN|null/);
    }
  });

  it('with all that can be told at once, by its place', () => {
    const agents = [...Array(12).keys()].map((i) => agent(`a${i}`, 1 + i, i % 3 === 2 ? -3 : 1));
    const made = prepare(
      house,
      scenarioOf({
        agents: [...agents, agent('b', 1, 1), agent('c', 3, 1, { storey: 'attic' })],
        groups: [
          { space: 'X', count: 1 },
          { space: 'R', count: 1, profile: 'dragon' },
          { space: 'R', count: 120 },
        ],
      }),
    );
    if (made.ok) throw new Error('it is refused');
    const { others = [], ...first } = made.error;
    const places = [first, ...others].map(
      ({ code, place }) => `${place} ${code.slice('evacuation.'.length)}`,
    );
    expect(places).toEqual([
      'agents[2] off-floor',
      'agents[5] off-floor',
      'agents[8] off-floor',
      'agents[11] off-floor',
      'agents[12] overlap',
      'agents[13].storey unknown-storey',
      'groups[0].space unknown-space',
      'groups[1].profile unknown-profile',
      'groups[2].count too-many',
    ]);
    expect(others[3]!.params).toMatchObject({ id: 'b', other: 'a0' });
    const floor = prepare(
      house,
      scenarioOf({ ...one(1, 1), closed: ['x', 'y'], changes: [{ exit: 'z', at: 1, open: true }] }),
    );
    expect(floor).toMatchObject({
      error: { place: 'changes[0].exit', others: [{ place: 'closed[0]' }, { place: 'closed[1]' }] },
    });
    const ways = prepare(
      house,
      scenarioOf({ agents: [agent('a', 5, 4), agent('b', 6, 4, { exit: 'no' })], closed: ['room'] }),
    );
    expect(ways).toMatchObject({ error: { place: 'agents[0]', others: [{ place: 'agents[1].exit' }] } });
  });

  it('a hundred at most', () => {
    const many = Array.from({ length: 500 }, (_, i) => agent(`a${i}`, 1, -3));
    const made = prepare(house, scenarioOf({ agents: many }));
    expect(made.ok ? 0 : made.error.others!.length).toBe(99);
  });

  it('a hundred thousand in a cupboard are refused at once, with how many have room', () => {
    const scenario = (count: number) => scenarioOf({ groups: [{ space: 'R', count }] });
    const floor = finished(evacuationFloorSteps(house, scenario(1)));
    if (!floor.ok) throw new Error('a floor');
    const placed = (count: number) => {
      const steps = evacuationInputSteps(floor.value, scenario(count), 1);
      for (let pauses = 0; ; pauses++) {
        const step = steps.next();
        if (step.done === true) return { pauses, made: step.value };
      }
    };
    const { pauses, made } = placed(100_000);
    // 16 m² hold 7.2 bodies of 0.4 m a square metre at most.
    expect(made).toMatchObject({ ok: false, error: { params: { count: 100_000, most: 115 } } });
    // No place is looked at: what they are like is drawn, two thousand in a step, and that is all.
    expect(pauses).toBeLessThanOrEqual(placed(1).pauses + 50);
  });

  it('a locked exit counts as shut; another one is taken', () => {
    const locked = corridorHouse([], { west: { locked: true } });
    const made = prepare(locked, scenarioOf(one(1, 1, { exit: 'west' })));
    expect(made).toMatchObject({ ok: false, error: { code: 'evacuation.exit-shut' } });
    expect(prepare(locked, scenarioOf(one(1, 1)))).toMatchObject({ ok: true });
  });

  it('bodies may touch each other and walls', () => {
    const touching = { agents: [agent('a', 1, 0.2), agent('b', 1.4, 0.2), agent('c', 1, 1.8)] };
    expect(prepare(house, scenarioOf(touching))).toMatchObject({ ok: true });
  });

  it('ids may be written with their prefix', () => {
    const fields = { ...one(1, 1, { storey: 'storey_G', exit: 'opening_east' }), closed: ['opening_west'] };
    expect(prepare(house, scenarioOf(fields))).toMatchObject({ ok: true });
  });
});

it.each(['default', 'conservative', 'experimental', 'jupedsim'] as const)(
  'preset %s runs at its own step',
  (preset) => {
    const made = prepare(house, scenarioOf({ ...one(1, 1), model: { preset } }));
    const { model, dt } = PRESETS[preset];
    expect(made).toMatchObject({ ok: true, value: { input: { run: { model, dt } } } });
  },
);

it('numbers of a scenario are those that it is run with, at the step that it names', () => {
  const numbers = { strength: 4, range: 0.2, wallStrength: 3, wallRange: 0.05, timeGap: 0.8 };
  const model = { kind: 'collision-free-speed', ...numbers };
  expect(prepare(house, scenarioOf({ ...one(1, 1), model }))).toMatchObject({
    value: { input: { run: { model: numbers, dt: 0.01 } } },
  });
  expect(prepare(house, scenarioOf({ ...one(1, 1), model, dt: 0.03 }))).toMatchObject({
    value: { input: { run: { dt: 0.03 } } },
  });
});

it('every code has a sentence in both languages', () => {
  for (const language of LANGUAGES) {
    for (const code of EVACUATION_CODES) {
      expect(translator(language).tell({ code, params: {} }), code).not.toContain('evacuation.');
    }
  }
});
