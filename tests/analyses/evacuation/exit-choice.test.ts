import { describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import type { EvacuationResult } from '../../../src/analyses/evacuation/result';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import type { CrowdSteps } from '../../../src/simulation/run-crowd';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { corridorHouse, doorFeature } from '../way-out/houses';
import { agent, prepared, scenarioOf } from './scenarios';

const byTime = { exitChoice: 'shortest-time' } as const;

/** A hall of 24 × 10 m with doors in its lower wall, `west` round x = 4 and `east` round x = 20; `L` is its left half. */
const hall = (west: number, east: number): WalkingPlan => {
  const door = (id: string, x: number, width: number, space: string): unknown =>
    doorFeature(
      id,
      [
        [x - width / 2, 0],
        [x + width / 2, 0],
      ],
      { spaces: [space, null], exit: true },
    );
  return walkingPlan(
    readPlan(
      planText([
        boxFeature('space', [0, 0, 12, 10], { id: 'L' }),
        boxFeature('space', [12, 0, 24, 10], { id: 'R' }),
        door('west', 4, west, 'L'),
        door('east', 20, east, 'R'),
      ]),
    ),
  );
};

interface Run {
  readonly result: EvacuationResult;
  /** How often each changed to another exit. */
  readonly changes: readonly number[];
  readonly steps: CrowdSteps;
  readonly people: readonly string[];
}

function run(plan: WalkingPlan, fields: object): Run {
  const { input } = prepared(plan, scenarioOf({ model: { preset: 'default' }, ...fields }));
  const { count, walking, guide } = input.run.crowd;
  const changes = Array.from({ length: count }, () => 0);
  const before = new Int32Array(count).fill(-1);
  const kept: CrowdSteps[] = [];
  const result = finished(
    evacuationSteps(input, (steps) => {
      kept[0] = steps;
      for (let i = 0; i < count; i++) {
        if (walking[i] === 0 || guide[i] === before[i]) continue;
        if (before[i]! >= 0) changes[i]!++;
        before[i] = guide[i]!;
      }
    }),
  );
  return { result, changes, steps: kept[0]!, people: input.people };
}

const exitOf = ({ result }: Run, id: string) => result.exits.find((each) => each.id === id)!;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('by shortest time', () => {
  const crowd = { groups: [{ space: 'L', count: 160 }], maxTime: 600 };

  it('a crowd at one of two equal doors leaves by both, which are done at the same time', () => {
    const plan = hall(1, 1);
    const nearest = run(plan, crowd);
    const chosen = run(plan, { ...crowd, routing: byTime });
    expect(chosen.result.remaining).toBe(0);
    const [west, east] = [exitOf(chosen, 'west'), exitOf(chosen, 'east')];
    // The doors are 16 m apart: for less than that way and their patience of 10 s nobody changes.
    expect(Math.abs(west.last! - east.last!)).toBeLessThan(16 / 1.2 + 10);
    expect(east.count).toBeLessThanOrEqual(west.count + 5);
    // 160 by two doors of 1.33 persons a second, one of them reached after 8 m, and half of that difference.
    expect(chosen.result.last!).toBeLessThan(160 / 2.66 + (8 / 1.2 + 16 / 1.2 + 10) / 2);
    expect(chosen.result.last!).toBeLessThan(0.8 * nearest.result.last!);
    // Nobody runs to and fro.
    expect(Math.max(...chosen.changes)).toBeLessThanOrEqual(3);
    expect(sum(chosen.changes)).toBeLessThan(0.6 * 160);
  });

  it('a door twice as wide takes about twice as many', () => {
    const middle = {
      groups: [
        { space: 'L', count: 90 },
        { space: 'R', count: 90 },
      ],
      maxTime: 600,
    };
    const chosen = run(hall(1, 2), { ...middle, routing: byTime });
    const [west, east] = [exitOf(chosen, 'west'), exitOf(chosen, 'east')];
    expect(east.count / west.count).toBeGreaterThan(1.5);
    expect(east.count / west.count).toBeLessThan(2.5);
    expect(chosen.result.last!).toBeLessThan(1.25 * (180 / (3 * 1.33)));
    expect(chosen.result.last!).toBeLessThanOrEqual(run(hall(1, 2), middle).result.last!);
  });

  it('who is alone goes to the nearest, and one exit is no choice', () => {
    const alone = run(hall(1, 1), { agents: [agent('a', 11, 5, { patience: 0 })], routing: byTime });
    expect(exitOf(alone, 'west').count).toBe(1);
    const house = corridorHouse();
    const agents = Array.from({ length: 30 }, (_, i) => agent(`a${i + 10}`, 1 + 0.6 * i, 1));
    const numbers = (exitChoice: string): unknown => {
      const { steps } = run(house, { agents, closed: ['east'], routing: { exitChoice } });
      const { x, y, headingX, pace } = steps.run.crowd;
      return [steps.leftAt, steps.leftBy, x, y, headingX, pace].map((values) => [...values]);
    };
    expect(numbers('shortest-time')).toEqual(numbers('nearest'));
  });

  it('an exit of their own is where people go, whatever its queue; who is patient stays', () => {
    const told = { groups: [{ space: 'L', count: 60, exit: 'west' }], routing: byTime };
    expect(exitOf(run(hall(1, 1), told), 'west').count).toBe(60);
    const patient = {
      groups: [{ space: 'L', count: 120, patience: { distribution: 'constant', value: 3600 } }],
      routing: byTime,
    };
    expect(Math.max(...run(hall(1, 1), patient).changes)).toBe(0);
  });

  it('the order in which a scenario tells people, or a second run, changes nothing', () => {
    const random = seededRandom(3);
    const agents = Array.from({ length: 80 }, (_, i) =>
      agent(`a${i}`, 0.5 + (i % 16) * 0.6, 2 + Math.floor(i / 16) * 0.6, {
        speed: random.between(0.8, 1.6),
        premovement: random.index(8),
      }),
    );
    const outcome = (told: readonly object[]): unknown => {
      const { steps, people } = run(hall(1, 1), { agents: told, routing: byTime });
      return people.map((id, i) => [id, steps.leftAt[i], steps.leftBy[i]]);
    };
    const first = outcome(agents);
    expect(outcome(agents)).toEqual(first);
    expect(outcome(agents.toReversed())).toEqual(first);
  });

  it('one more who waits elsewhere, before all others in the order of names, changes nothing for them', () => {
    const agents = Array.from({ length: 60 }, (_, i) =>
      agent(`b${i}`, 0.5 + (i % 16) * 0.6, 2 + Math.floor(i / 16) * 0.6, { speed: 1 + 0.01 * i }),
    );
    const outcome = (told: readonly object[]): ReadonlyMap<string, unknown> => {
      const { steps, people } = run(hall(1, 1), { agents: told, routing: byTime, maxTime: 120 });
      return new Map(people.map((id, i) => [id, [steps.leftAt[i], steps.leftBy[i]]]));
    };
    const alone = outcome(agents);
    const joined = outcome([agent('a', 23.5, 9.5, { premovement: 3600 }), ...agents]);
    expect(joined.get('a')).toEqual([-1, -1]);
    for (const [id, left] of alone) expect(joined.get(id), id).toEqual(left);
  });

  it('those who walk together leave by one exit', () => {
    const parties = { groups: [{ space: 'L', count: 120, partySize: 4 }], maxTime: 600 };
    for (const routing of [byTime, { exitChoice: 'nearest' }]) {
      const { steps } = run(hall(1, 1), { ...parties, routing });
      const { party } = steps.run.crowd;
      const exits = new Map<number, Set<number>>();
      for (const [i, number] of party.entries()) {
        exits.set(number, (exits.get(number) ?? new Set()).add(steps.leftBy[i]!));
      }
      expect([...exits.values()].filter((used) => used.size > 1)).toEqual([]);
    }
  });
});
