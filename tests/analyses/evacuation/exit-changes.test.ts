import { describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import type { CrowdSteps } from '../../../src/simulation/run-crowd';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { corridorHouse, doorFeature } from '../way-out/houses';
import { agent, evacuated, prepare, prepared, scenarioOf } from './scenarios';

/** The corridor's exits stand in its ends: x = 0 and x = 20, y = 0.5 … 1.5; people walk 1.2 m/s, as JuPedSim has them. */
const house = corridorHouse();
const one = { agents: [agent('a', 5, 1)] };
const change = (exit: string, at: number, open: boolean) => ({ exit, at, open });
const used = (result: ReturnType<typeof evacuated>): string | undefined =>
  result.exits.find(({ count }) => count === 1)?.id;

describe.each(['nearest', 'shortest-time'] as const)('%s', (exitChoice) => {
  const routing = { exitChoice };

  // NIST TN 1822, test 4.1, and ISO 20414, test 9.
  it('who heads for an exit that shuts turns to another', () => {
    for (const exit of [null, 'west']) {
      const result = evacuated(house, {
        agents: [agent('a', 5, 1, { exit })],
        routing,
        changes: [change('west', 1, false)],
      });
      expect(used(result)).toBe('east');
      expect(Math.abs(result.last! - (1 + 16.2 / 1.2))).toBeLessThan(0.05);
    }
  });

  it('with no exit left people wait where they are, and go on when one opens', () => {
    const changes = [change('west', 1, false), change('east', 0.5, false), change('west', 20, true)];
    const result = evacuated(house, { ...one, routing, changes });
    expect(used(result)).toBe('west');
    expect(Math.abs(result.last! - (20 + 3.8 / 1.2))).toBeLessThan(0.05);
    const shut = evacuated(house, { ...one, routing, changes: changes.slice(0, 2), maxTime: 60 });
    expect(shut).toMatchObject({ agents: 1, left: 0, remaining: 1, waiting: 1, last: null });
    expect(result.waiting).toBe(0);
    // Who isn't ready yet doesn't wait for an exit, nor does who is on the way.
    const later = { agents: [agent('a', 5, 1, { premovement: 90 })], routing, changes: changes.slice(0, 2) };
    expect(evacuated(house, { ...later, maxTime: 60 })).toMatchObject({ remaining: 1, waiting: 0 });
    expect(evacuated(house, { ...one, routing, maxTime: 1 })).toMatchObject({ remaining: 1, waiting: 0 });
  });

  it('who begins while nothing is open waits, and a closed exit may open', () => {
    const result = evacuated(house, {
      agents: [agent('a', 5, 1, { premovement: 2 }), agent('b', 8, 1, { exit: 'west' })],
      routing,
      closed: ['west'],
      changes: [change('east', 0, false), change('west', 10, true)],
    });
    expect(result.exits.map(({ id, count }) => [id, count])).toEqual([
      ['east', 0],
      ['west', 2],
    ]);
    expect(Math.abs(result.first! - (10 + 5 / 1.2))).toBeLessThan(0.05);
  });

  it('who stands in an exit gets out of it, whoever comes after does not', () => {
    const agents = [agent('a', 1.3, 1), agent('b', 2.5, 1)];
    const result = evacuated(house, { agents, routing, changes: [change('west', 1, false)] });
    expect(result.exits.map(({ id, count }) => [id, count])).toEqual([
      ['east', 1],
      ['west', 1],
    ]);
    expect(result.first!).toBeLessThan(1.2);
  });

  it('an exit that opens nearer by is taken', () => {
    const far = { agents: [agent('a', 9, 1)], routing, closed: ['west'] };
    const result = evacuated(house, { ...far, changes: [change('west', 0.5, true)] });
    // By time they look within five seconds, and change for what saves more than their patience: that saves less.
    expect(used(result)).toBe(exitChoice === 'nearest' ? 'west' : 'east');
  });

  it('what changes after the last is out, or back within the same step, changes nothing', () => {
    const agents = Array.from({ length: 20 }, (_, i) => agent(`a${i + 10}`, 1 + 0.9 * i, 1));
    const numbers = (changes: readonly object[]): unknown => {
      const kept: CrowdSteps[] = [];
      const { input } = prepared(house, scenarioOf({ agents, routing, changes }));
      finished(evacuationSteps(input, (steps) => (kept[0] = steps)));
      const { x, y } = kept[0]!.run.crowd;
      return [kept[0]!.leftAt, kept[0]!.leftBy, x, y].map((values) => [...values]);
    };
    const plain = numbers([]);
    expect(numbers([change('west', 500, false)])).toEqual(plain);
    expect(numbers([change('west', 3, false), change('west', 3, true)])).toEqual(plain);
  });

  it('areas shut and open too', () => {
    const areas = walkingPlan(
      readPlan(
        planText([
          boxFeature('space', [0, 0, 20, 2], { id: 'C' }),
          boxFeature('exit', [0, 0, 1, 2], { id: 'W' }),
          boxFeature('exit', [19, 0, 20, 2], { id: 'E' }),
        ]),
      ),
    );
    const result = evacuated(areas, { ...one, routing, changes: [change('W', 1, false)] });
    expect(used(result)).toBe('E');
    expect(Math.abs(result.last! - (1 + 15.2 / 1.2))).toBeLessThan(0.05);
  });
});

it('nobody walks through an exit that is shut on the way to another', () => {
  const plan = walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 10, 2], { id: 'C' }),
        doorFeature(
          'out',
          [
            [-0.1, 0.5],
            [-0.1, 1.5],
          ],
          { spaces: ['C', null], exit: true },
        ),
        boxFeature('outdoor', [-8, -1, -0.2, 3], { id: 'yard' }),
        boxFeature('exit', [-8, -1, -7, 3], { id: 'meet' }),
      ]),
    ),
  );
  const agents = [agent('a', 5, 1, { exit: 'meet' })];
  const free = evacuated(plan, { agents });
  expect(used(free)).toBe('meet');
  const changes = [change('out', 1, false), change('out', 10, true)];
  const held = evacuated(plan, { agents, changes });
  expect(held.last!).toBeGreaterThan(10 + 3.7 / 1.2);
  const shut = evacuated(plan, { agents, changes: changes.slice(0, 1), maxTime: 60 });
  expect(shut).toMatchObject({ left: 0, remaining: 1 });
  // Who is outside already goes on.
  const outside = evacuated(plan, {
    agents: [agent('a', -3, 1, { exit: 'meet' })],
    changes: changes.slice(0, 1),
  });
  expect(used(outside)).toBe('meet');
});

it('what is no exit is refused with its place', () => {
  for (const [exit, code] of [
    ['south', 'unknown-exit'],
    ['room', 'unknown-exit'],
  ] as const) {
    const made = prepare(
      house,
      scenarioOf({ ...one, changes: [change('west', 1, true), change(exit, 1, false)] }),
    );
    expect(made).toMatchObject({ error: { code: `evacuation.${code}`, place: 'changes[1].exit' } });
  }
});
