import { describe, expect, it } from 'vitest';
import { narrowestBody } from '../../../src/analyses/evacuation/walks-as';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { normalCdf } from '../../../src/base/normal-distribution';
import type { Crowd } from '../../../src/simulation/crowd/crowd';
import { evacueeProfile } from '../../../src/standards/mobility/evacuees';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { corridorHouse } from '../way-out/houses';
import { agent, prepare, prepared, scenarioOf } from './scenarios';

/** Two rooms side by side, an exit in the one between. */
const plan = walkingPlan(
  readPlan(
    planText([
      boxFeature('space', [0, 0, 40, 40], { id: 'A' }),
      boxFeature('space', [40, 0, 50, 40], { id: 'B' }),
      boxFeature('exit', [39, 0, 40, 40], { id: 'E' }),
    ]),
  ),
);

const crowdOf = (groups: readonly object[], seed = 1): Crowd =>
  prepared(plan, scenarioOf({ groups }), seed).input.run.crowd;

/** Largest gap between the shares of a sample and those of a distribution (Kolmogorov, Smirnov), in units of 1/√n. */
function largestGap(values: readonly number[], cdf: (value: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const gaps = sorted.map((value, i) => Math.max((i + 1) / n - cdf(value), cdf(value) - i / n));
  return Math.max(...gaps) * Math.sqrt(n);
}
/** One sample in a thousand is farther off. */
const RARE = 1.95;

const truncated =
  (mean: number, deviation: number, min: number, max: number) =>
  (value: number): number => {
    const share = (x: number): number => normalCdf((x - mean) / deviation);
    return (share(value) - share(min)) / (share(max) - share(min));
  };

describe('what is drawn for each', () => {
  it.each([
    [{ distribution: 'uniform', min: 0.97, max: 1.62 }, (v: number) => (v - 0.97) / 0.65],
    [
      { distribution: 'normal', mean: 1.34, deviation: 0.26, min: 0.8, max: 1.5 },
      truncated(1.34, 0.26, 0.8, 1.5),
    ],
    [{ distribution: 'normal', mean: 0.2, deviation: 0.3 }, truncated(0.2, 0.3, 0.01, 10)],
    [
      { distribution: 'lognormal', mean: 0.1, deviation: 0.4, min: 0.9 },
      (v: number) => truncated(0.1, 0.4, Math.log(0.9), Math.log(10))(Math.log(v)),
    ],
  ] as const)('speeds follow %j', (speed, cdf) => {
    const crowd = crowdOf([{ space: 'A', count: 3000, speed }]);
    expect(largestGap([...crowd.speed], cdf)).toBeLessThan(RARE);
  });

  it('radii and patience follow theirs, and hang neither on each other nor on speeds', () => {
    const radius = { distribution: 'uniform', min: 0.15, max: 0.3 };
    const patience = { distribution: 'uniform', min: 5, max: 25 };
    const speed = { distribution: 'uniform', min: 0.5, max: 1.5 };
    const crowd = crowdOf([{ space: 'A', count: 2000, radius, patience, speed }]);
    expect(largestGap([...crowd.radius], (v) => (v - 0.15) / 0.15)).toBeLessThan(RARE);
    expect(largestGap([...crowd.patience], (v) => (v - 5) / 20)).toBeLessThan(RARE);
    const shares = [...crowd.radius].map((r, i) => [(r - 0.15) / 0.15 - 0.5, crowd.speed[i]! - 1] as const);
    const together = shares.reduce((sum, [a, b]) => sum + a * b, 0) / shares.length;
    // 1/12 if they went together; the mean of 2000 independent ones has a deviation of 1/(12 √2000).
    expect(Math.abs(together)).toBeLessThan(4 / (12 * Math.sqrt(2000)));
  });

  it('is the same whatever else of the scenario is drawn, and in whatever order its groups and agents stand', () => {
    const one = {
      space: 'B',
      count: 40,
      speed: { distribution: 'normal', mean: 1.2, deviation: 0.2 },
      premovement: { distribution: 'uniform', min: 0, max: 60 },
    };
    const other = { space: 'A', count: 30, radius: { distribution: 'uniform', min: 0.1, max: 0.3 } };
    const agents = [agent('a', 5, 5), agent('b', 8, 8, { speed: 0.7 })];
    const drawnIn = (groups: readonly object[], first: readonly object[]): ReadonlyMap<string, unknown> => {
      const { people, run } = prepared(plan, scenarioOf({ groups, agents: first })).input;
      const { speed, radius, startsAt, patience, x, y } = run.crowd;
      return new Map(
        people.map((id, i) => [id, [speed[i], radius[i], startsAt[i], patience[i], x[i], y[i]]] as const),
      );
    };
    const whole = drawnIn([one, other], agents);
    expect(drawnIn([other, one], agents.toReversed())).toEqual(whole);
    const alone = drawnIn([{ ...one, patience: { distribution: 'uniform', min: 1, max: 2 } }], []);
    for (const [id, numbers] of alone) {
      const [speed, radius, startsAt] = whole.get(id) as number[];
      expect((numbers as number[]).slice(0, 3)).toEqual([speed, radius, startsAt]);
    }
  });
});

describe('on stairs', () => {
  it.each(['visitor', 'adult', 'patient', 'stick'])('%s goes as its rows say', (profile) => {
    const { stairsUp, stairsDown } = evacueeProfile(profile)!;
    const { speedUp, speedDown } = crowdOf([{ space: 'A', count: 1, profile }]);
    expect([speedUp[0], speedDown[0]]).toEqual([stairsUp, stairsDown]);
  });

  it('what is not told is an able adult’s of that speed: 1.0 m/s down and 0.8 up at 1.2', () => {
    const agents = [
      agent('a', 5, 5, { speed: 0.6 }),
      agent('b', 8, 5, { stairsUp: 0.5, stairsDown: 0.65 }),
      agent('c', 11, 5),
    ];
    const groups = [{ space: 'B', count: 1, profile: { speed: 0.9, radius: 0.25, stairsUp: 0.33 } }];
    const { speedUp, speedDown } = prepared(plan, scenarioOf({ agents, groups })).input.run.crowd;
    expect([...speedUp].map((v) => v.toFixed(9))).toEqual([0.33, 0.4, 0.5, 0.8].map((v) => v.toFixed(9)));
    expect([...speedDown].map((v) => v.toFixed(9))).toEqual([0.75, 0.5, 0.65, 1].map((v) => v.toFixed(9)));
  });

  it('whoever is drawn slower is as much slower there', () => {
    const speed = { distribution: 'uniform', min: 0.4, max: 1.6 };
    const crowd = crowdOf([{ space: 'A', count: 50, profile: 'stick', speed }]);
    const { stairsUp, stairsDown, speed: level } = evacueeProfile('stick')!;
    for (let i = 0; i < 50; i++) {
      expect(crowd.speedUp[i]! / crowd.speed[i]!).toBeCloseTo(stairsUp / level, 12);
      expect(crowd.speedDown[i]! / crowd.speed[i]!).toBeCloseTo(stairsDown / level, 12);
    }
  });
});

it('bodies of all widths are spread, none on another, and too many are told', () => {
  const radius = { distribution: 'list', values: [0.12, 0.2, 0.3, 0.9] };
  const crowd = crowdOf([
    { space: 'B', count: 150, radius },
    { space: 'B', count: 50 },
  ]);
  const { count, x, y, radius: radii } = crowd;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const gap = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) - radii[i]! - radii[j]!;
      expect(gap).toBeGreaterThanOrEqual(-1e-9);
    }
  }
  const refused = prepare(plan, scenarioOf({ groups: [{ space: 'B', count: 5000, radius }] }));
  expect(refused).toMatchObject({ error: { code: 'evacuation.too-many', place: 'groups[0].count' } });
});

it.each([
  [{ distribution: 'uniform', min: 0.18, max: 0.3 }, 0.36],
  [{ distribution: 'list', values: [0.3, 0.2, 0.25] }, 0.4],
  // One in a hundred lies 2.326 deviations below the mean.
  [{ distribution: 'normal', mean: 0.25, deviation: 0.02 }, 2 * (0.25 - 2.3263 * 0.02)],
  [{ distribution: 'lognormal', mean: -1.4, deviation: 0.1 }, 2 * Math.exp(-1.4 - 2.3263 * 0.1)],
  [{ distribution: 'normal', mean: 0.25, deviation: 0.02, min: 0.24 }, 0.48],
] as const)('gaps are narrow by the narrowest whom %j draws, but for a bell’s thin end', (radius, width) => {
  const scenario = scenarioOf({ groups: [{ space: 'A', count: 1, radius }] });
  expect(narrowestBody(scenario)).toBeCloseTo(width, 2);
});

describe('parties', () => {
  const membersOf = ({ party, count }: Crowd): number[][] => {
    const members: number[][] = [];
    for (let i = 0; i < count; i++) if (party[i]! >= 0) (members[party[i]!] ??= []).push(i);
    return members;
  };

  it('are as many as fit, of those who stand near each other, and set out when the last is ready', () => {
    const premovement = { distribution: 'uniform', min: 0, max: 100 };
    const alone = crowdOf([{ space: 'A', count: 401, premovement }]);
    const crowd = crowdOf([{ space: 'A', count: 401, premovement, partySize: 4 }]);
    expect([...crowd.x]).toEqual([...alone.x]);
    const members = membersOf(crowd);
    expect(members).toHaveLength(100);
    expect(members.every((party) => party.length === 4)).toBe(true);
    expect([...crowd.party].filter((party) => party < 0)).toHaveLength(1);
    const reach = members.map((party) =>
      Math.max(
        ...party.map((i) => Math.hypot(crowd.x[i]! - crowd.x[party[0]!]!, crowd.y[i]! - crowd.y[party[0]!]!)),
      ),
    );
    // 4 people of 401 on 1600 m² have 16 m² of a square of 4 m by 4 m.
    expect(reach.toSorted((a, b) => a - b)[50]!).toBeLessThan(5);
    for (const party of members) {
      const ready = Math.max(...party.map((i) => alone.startsAt[i]!));
      expect(new Set(party.map((i) => crowd.startsAt[i]))).toEqual(new Set([ready]));
    }
  });

  it('of agents go by their names, and leave by one exit or are refused', () => {
    const party = (id: string, x: number, more: object = {}): object =>
      agent(id, x, 1, { party: 'p', premovement: x, ...more });
    const house = corridorHouse();
    const { run, people } = prepared(
      house,
      scenarioOf({
        agents: [party('c', 3), agent('b', 5, 1, { party: 'other' }), party('a', 4), agent('d', 9, 1)],
      }),
    ).input;
    expect(people).toEqual(['a', 'b', 'c', 'd']);
    expect([...run.crowd.party]).toEqual([0, -1, 0, -1]);
    expect(run.crowd.startsAt[2]).toBe(run.crowd.startsAt[0]);
    const named = scenarioOf({ agents: [party('a', 3, { exit: 'west' }), party('b', 5, { exit: 'east' })] });
    expect(prepare(house, named)).toMatchObject({
      error: { code: 'evacuation.party-exits', place: 'agents[1].exit', params: { id: 'b', party: 'p' } },
    });
  });

  it('names of agents’ parties don’t meet those of groups', () => {
    const agents = [agent('x', 5, 5, { party: '0/0' }), agent('y', 6, 5, { party: '0/0' })];
    const { run } = prepared(
      plan,
      scenarioOf({ agents, groups: [{ space: 'B', count: 4, partySize: 2 }] }),
    ).input;
    expect([...run.crowd.party].toSorted((a, b) => a - b)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
