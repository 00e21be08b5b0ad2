import { describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import type { EvacuationResult, ExitFigures } from '../../../src/analyses/evacuation/result';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature, lineFeature, planText, readPlan } from '../../model/derive/read-plan';
import { corridorHouse, doorFeature } from '../way-out/houses';
import { agent, evacuated, prepare, prepared, scenarioOf } from './scenarios';

/** The corridor's exits stand in its ends: x = 0 and x = 20, y = 0.5 … 1.5. */
const house = corridorHouse();
const exit = ({ exits }: EvacuationResult, id: string): ExitFigures => exits.find((each) => each.id === id)!;

describe('one person walks out by a door', () => {
  it('has left when the centre has passed its line: way over speed, to the step', () => {
    for (const target of ['whole-width', 'centroid']) {
      const result = evacuated(house, { agents: [agent('a', 5, 1)], routing: { target } });
      // 5 m at 1.2 m/s are 416.67 steps of 0.01 s.
      expect(result).toMatchObject({
        agents: 1,
        left: 1,
        remaining: 0,
        first: 4.17,
        t50: 4.17,
        t95: 4.17,
        last: 4.17,
      });
      expect(exit(result, 'west')).toEqual({ id: 'west', count: 1, first: 4.17, last: 4.17, flow: null });
      expect(exit(result, 'east')).toEqual({ id: 'east', count: 0, first: null, last: null, flow: null });
      expect(result.steps).toBe(417);
      expect(result.agentSteps).toBe(417);
      expect(result.remainingAt).toHaveLength(601);
      expect(result.remainingAt.slice(3, 7)).toEqual([
        [3, 1],
        [4, 1],
        [5, 0],
        [6, 0],
      ]);
    }
  });

  it.each([0.001, 0.01, 0.02, 0.05])('is out after the same way with steps of %d s', (dt) => {
    const { last } = evacuated(house, { agents: [agent('a', 5, 1)], dt });
    expect(last! - 5 / 1.2).toBeGreaterThanOrEqual(-1e-9);
    expect(last! - 5 / 1.2).toBeLessThan(dt + 1e-9);
  });

  it('a wall behind the line holds nobody up, however thin the floor there is', () => {
    for (const depth of [0.002, 0.1, 0.4]) {
      const thin = corridorHouse([], { west: { depth } });
      expect(evacuated(thin, { agents: [agent('a', 5, 1)] }).last).toBe(4.17);
    }
  });

  it('goes to the exit that is named, shut doors aside, and waits first', () => {
    const named = evacuated(house, { agents: [agent('a', 5, 1, { exit: 'east', premovement: 2 })] });
    expect(named.last).toBeCloseTo(2 + 15 / 1.2, 1);
    const closed = evacuated(house, { agents: [agent('a', 5, 1)], closed: ['west'] });
    expect(closed.last).toBeCloseTo(15 / 1.2, 1);
    expect(closed.exits.map(({ id }) => id)).toEqual(['east']);
  });

  it('out of a door drawn either way round, with ground outside or with none', () => {
    for (const line of [
      [
        [0, 0.5],
        [0, 1.5],
      ],
      [
        [0, 1.5],
        [0, 0.5],
      ],
    ] as const) {
      for (const ground of [[], [boxFeature('outdoor', [-5, -1, -0.2, 3], { id: 'yard' })]]) {
        const plan = walkingPlan(
          readPlan(
            planText([
              boxFeature('space', [0, 0, 6, 2], { id: 'C' }),
              boxFeature('wall', [-0.2, 0, 0, 0.5]),
              boxFeature('wall', [-0.2, 1.5, 0, 2]),
              doorFeature('out', line, { spaces: ['C', null], exit: true }),
              ...ground,
            ]),
          ),
        );
        expect(evacuated(plan, { agents: [agent('a', 5, 1)] }).last).toBe(4.17);
      }
    }
  });
});

it.each([0, 0.1, -0.1])('out of a door onto ground that is a storey of its own, %d m higher', (rise) => {
  const site = { id: 'S', name: 'Ground', elevation: rise, height: 3, building: 'A', kind: 'ground' };
  for (const line of [
    [
      [-0.1, 0.5],
      [-0.1, 1.5],
    ],
    [
      [-0.1, 1.5],
      [-0.1, 0.5],
    ],
  ] as const) {
    const plan = walkingPlan(
      readPlan(
        planText(
          [
            boxFeature('space', [0, 0, 6, 2], { id: 'C' }),
            boxFeature('outdoor', [-8, -1, -0.2, 3], { id: 'yard', storey: 'S' }),
            doorFeature('out', line, { spaces: ['C', null], exit: true }),
          ],
          [site],
        ),
      ),
    );
    expect(plan.derived.flights).toEqual([null]);
    const way = 5 + 0.1 * Math.hypot(1, rise / 0.2);
    for (const target of ['whole-width', 'centroid']) {
      const inside = evacuated(plan, { agents: [agent('a', 5, 1)], routing: { target } });
      expect(Math.abs(inside.last! - way / 1.2), target).toBeLessThanOrEqual(0.02);
      // And back from the yard, for whoever is sent through it.
      const outside = evacuated(plan, {
        agents: [agent('a', -5, 1, { storey: 'S', exit: 'out' })],
        routing: { target },
      });
      expect(
        Math.abs(outside.last! - (4.8 + 0.1 * Math.hypot(1, rise / 0.2)) / 1.2),
        target,
      ).toBeLessThanOrEqual(0.02);
    }
  }
});

it('a door too narrow for anybody is no exit', () => {
  const house = (y1: number) =>
    walkingPlan(
      readPlan(
        planText([
          boxFeature('space', [0, 0, 20, 2], { id: 'C' }),
          doorFeature(
            'narrow',
            [
              [0, 0.5],
              [0, y1],
            ],
            { spaces: ['C', null], exit: true },
          ),
          doorFeature(
            'wide',
            [
              [20, 0.5],
              [20, 1.5],
            ],
            { spaces: ['C', null], exit: true },
          ),
        ]),
      ),
    );
  for (const target of ['whole-width', 'centroid']) {
    for (const [y1, id] of [
      [1.3, 'narrow'],
      [0.88, 'wide'],
    ] as const) {
      const result = evacuated(house(y1), { agents: [agent('a', 5, 1)], routing: { target } });
      expect(result.exits.find(({ count }) => count === 1)?.id, `${target} ${y1}`).toBe(id);
    }
    const made = prepare(
      house(0.88),
      scenarioOf({ agents: [agent('a', 5, 1, { exit: 'narrow' })], routing: { target } }),
    );
    expect(made).toMatchObject({ error: { code: 'evacuation.exit-off-floor', place: 'agents[0].exit' } });
  }
});

it('nobody is sent to a nearer exit through a gap that no body of theirs fits', () => {
  const slot = (y1: number) =>
    walkingPlan(
      readPlan(
        planText([
          boxFeature('space', [0, 0, 6, 2], { id: 'C' }),
          boxFeature('space', [6, 0.5, 6.5, y1], { id: 'slot' }),
          boxFeature('space', [6.5, 0, 9, 2], { id: 'D' }),
          boxFeature('exit', [7, 0, 9, 2], { id: 'near' }),
          boxFeature('exit', [0, 0, 1, 2], { id: 'far' }),
          lineFeature(
            'opening',
            [
              [6, 0.5],
              [6, y1],
            ],
            { width: 0.1 },
          ),
          lineFeature(
            'opening',
            [
              [6.5, 0.5],
              [6.5, y1],
            ],
            { width: 0.1 },
          ),
        ]),
      ),
    );
  for (const [y1, id] of [
    [1.5, 'near'],
    [0.85, 'far'],
  ] as const) {
    const result = evacuated(slot(y1), { agents: [agent('a', 5, 1)] });
    expect(result.exits.find(({ count }) => count === 1)?.id, `${y1}`).toBe(id);
    expect(result.last).not.toBeNull();
  }
});

it('whoever is in an area has left; a narrow opening beside it is no way', () => {
  const plan = walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 10, 2], { id: 'C' }),
        boxFeature('exit', [8, -1, 11, 3], { id: 'E' }),
        lineFeature('window', [
          [0, 0.5],
          [0, 1.5],
        ]),
      ]),
    ),
  );
  for (const target of ['whole-width', 'centroid']) {
    const result = evacuated(plan, { agents: [agent('a', 2, 1)], routing: { target } });
    expect(result.first).toBeCloseTo(6 / 1.2, 1);
  }
  // Who stands in it from the start is out with the first step.
  expect(evacuated(plan, { agents: [agent('a', 9, 1)] })).toMatchObject({ first: 0.01, steps: 1 });
});

describe('figures of a run', () => {
  const queue = {
    agents: Array.from({ length: 20 }, (_, i) => agent(`a${i + 10}`, 1 + 0.5 * i, 1, { exit: 'west' })),
  };

  it('agree with each other', () => {
    const result = evacuated(house, queue);
    const west = exit(result, 'west');
    expect(result.left).toBe(20);
    expect(west).toMatchObject({ count: 20, first: result.first, last: result.last });
    expect(west.flow).toBeCloseTo(19 / (result.last! - result.first!), 12);
    expect(result.t50!).toBeGreaterThan(result.first!);
    expect(result.t95!).toBeGreaterThanOrEqual(result.t50!);
    expect(result.last!).toBeGreaterThan(result.t95!);
    for (const [second, people] of result.remainingAt) {
      if (second >= result.last!) expect(people).toBe(0);
      if (second < result.first!) expect(people).toBe(20);
    }
    const counts = result.remainingAt.map(([, people]) => people);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(result.remainingAt.find(([second]) => second === Math.ceil(result.t50!))![1]).toBeLessThanOrEqual(
      10,
    );
  });

  it('end with the scenario: who is not out has no time', () => {
    const all = evacuated(house, queue);
    const cut = evacuated(house, { ...queue, maxTime: 5 });
    expect(cut).toMatchObject({ steps: 500, last: null });
    expect(cut.left + cut.remaining).toBe(20);
    expect(cut.remainingAt).toEqual(all.remainingAt.slice(0, 6));
    expect(cut.first).toBe(all.first);
  });

  it('of no time, and of nobody', () => {
    expect(evacuated(house, { ...queue, maxTime: 0 })).toMatchObject({
      left: 0,
      steps: 0,
      agentSteps: 0,
      remainingAt: [[0, 20]],
    });
    expect(evacuated(house, { maxTime: 2 })).toMatchObject({
      agents: 0,
      left: 0,
      first: null,
      t50: null,
      last: null,
      steps: 0,
      remainingAt: [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    });
  });
});

it('a run can be called off: it pauses, and tells each step once', () => {
  const agents = Array.from({ length: 30 }, (_, i) =>
    agent(`a${i + 10}`, 0.5 + 0.6 * i, 1, { exit: 'west' }),
  );
  const { input } = prepared(house, scenarioOf({ agents }));
  const seen: number[] = [];
  const steps = evacuationSteps(input, (crowd) => seen.push(crowd.step));
  let [before, pauses] = [0, 0];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    // What steps go by is made before the first of them, with pauses of its own.
    if (seen.length > 1) pauses++;
    else before++;
  }
  expect(before).toBeGreaterThan(3);
  expect(seen).toEqual(seen.map((_, i) => i));
  expect(seen).toHaveLength(step.value.steps + 1);
  expect(pauses).toBe(Math.floor(step.value.agentSteps / 5000));
});
