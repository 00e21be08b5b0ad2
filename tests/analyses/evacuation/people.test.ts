import { describe, expect, it } from 'vitest';
import { eachPlace, recordedPlan } from '../../../src/analyses/evacuation/places';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import { boxFeature, planText, readPlan, ringFeature } from '../../model/derive/read-plan';
import { cases } from '../../support/cases';
import { corridorHouse } from '../way-out/houses';
import { agent, prepared, scenarioOf, type Prepared } from './scenarios';

type Point = readonly [number, number];

const places = ({ floor, input }: Prepared): Point[] => {
  const found: Point[] = [];
  eachPlace(recordedPlan(floor.plan, input.run), input.run.crowd, (_, x, y) => found.push([x, y]));
  return found;
};

const gaps = (points: readonly Point[]): number[] =>
  points.flatMap(([ax, ay], i) => points.slice(i + 1).map(([bx, by]) => Math.hypot(ax - bx, ay - by)));

/** An L of 8 m by 8 m with a pillar of 1 m, joined to a corridor with an exit area. */
const L: readonly Point[] = [
  [0, 0],
  [8, 0],
  [8, 3],
  [3, 3],
  [3, 8],
  [0, 8],
  [0, 0],
];
const PILLAR: readonly Point[] = [
  [4, 1],
  [5, 1],
  [5, 2],
  [4, 2],
];
const plan = walkingPlan(
  readPlan(
    planText([
      ringFeature('space', L, { id: 'L' }),
      ringFeature('column', [...PILLAR, PILLAR[0]!], { id: 'P' }),
      boxFeature('space', [8, 1, 12, 2.5], { id: 'C' }),
      boxFeature('exit', [11, 1, 12, 2.5], { id: 'E' }),
    ]),
  ),
);

const edgesOf = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((a, i): [Point, Point] => [a, ring[(i + 1) % ring.length]!]);

describe('groups are spread over their spaces', () => {
  it('nobody in a wall, in a pillar, on somebody else, or in another space, whatever radius and number', () => {
    const random = seededRandom(3);
    for (let run = 0; run < cases(40); run++) {
      const radius = random.between(0.1, 0.4);
      const count = 1 + random.index(Math.floor(20 / (8 * radius * radius)));
      const made = prepared(
        plan,
        scenarioOf({ groups: [{ space: 'L', count, profile: { speed: 1, radius } }] }),
        run,
      );
      const points = places(made);
      expect(points).toHaveLength(count);
      expect(Math.min(Infinity, ...gaps(points))).toBeGreaterThanOrEqual(2 * radius - 1e-9);
      // The way over into the corridor is no wall.
      const walls = [...edgesOf(L.slice(0, -1)), ...edgesOf(PILLAR)].filter(
        ([a, b]) => a[0] !== 8 || b[0] !== 8,
      );
      for (const [x, y] of points) {
        expect(placeInRings([L.slice(0, -1), PILLAR], x, y, 0)).toBe('inside');
        const nearest = Math.min(
          ...walls.map(([a, b]) => Math.sqrt(segmentDistanceSquared(x, y, a[0], a[1], b[0], b[1]))),
        );
        expect(nearest).toBeGreaterThanOrEqual(radius - 1e-8);
      }
    }
  });

  it('evenly: halves of a room of 10 by 10 m hold about half of its people each', () => {
    const room = walkingPlan(
      readPlan(
        planText([
          boxFeature('space', [0, 0, 10, 10], { id: 'R' }),
          boxFeature('exit', [0, 0, 1, 10], { id: 'E' }),
        ]),
      ),
    );
    for (let seed = 0; seed < cases(20); seed++) {
      const points = places(prepared(room, scenarioOf({ groups: [{ space: 'R', count: 60 }] }), seed));
      for (const axis of [0, 1]) {
        const low = points.filter((point) => point[axis]! < 5).length;
        expect(Math.abs(low - 30)).toBeLessThanOrEqual(10);
      }
    }
  });

  it('the same seed places and delays the same people the same, another one differently', () => {
    const scenario = scenarioOf({
      groups: [{ space: 'L', count: 20, premovement: { distribution: 'uniform', min: 10, max: 100 } }],
    });
    const [one, again, other] = [1, 1, 2].map((seed) => prepared(plan, scenario, seed));
    expect(places(again!)).toEqual(places(one!));
    expect(again!.input.run.crowd.startsAt).toEqual(one!.input.run.crowd.startsAt);
    expect(places(other!)).not.toEqual(places(one!));
    expect(other!.input.run.crowd.startsAt).not.toEqual(one!.input.run.crowd.startsAt);
    const { startsAt } = one!.input.run.crowd;
    expect(Math.min(...startsAt)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...startsAt)).toBeLessThanOrEqual(10_000);
  });

  it('what one group draws does not hang on the group in another space', () => {
    const groups = [
      { space: 'C', count: 3, premovement: { distribution: 'normal', mean: 60, deviation: 20 } },
      { space: 'L', count: 9 },
    ];
    const both = prepared(plan, scenarioOf({ groups }));
    const alone = prepared(plan, scenarioOf({ groups: groups.slice(0, 1) }));
    expect(both.input.people.slice(0, 3)).toEqual(['C/1', 'C/2', 'C/3']);
    expect(places(both).slice(0, 3)).toEqual(places(alone));
    expect(both.input.run.crowd.startsAt.slice(0, 3)).toEqual(alone.input.run.crowd.startsAt);
  });

  it('two groups and agents in one space keep out of each other', () => {
    const scenario = scenarioOf({
      agents: [agent('a', 1, 1), agent('b', 2, 6)],
      groups: [
        { space: 'L', count: 15, profile: { speed: 1, radius: 0.3 } },
        { space: 'L', count: 15, profile: 'stick' },
      ],
    });
    const made = prepared(plan, scenario);
    const points = places(made);
    const { radius } = made.input.run.crowd;
    expect(new Set(made.input.people).size).toBe(32);
    for (const [i, [ax, ay]] of points.entries()) {
      for (const [j, [bx, by]] of points.entries()) {
        if (i < j)
          expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(radius[i]! + radius[j]! - 1e-9);
      }
    }
  });

  it('nobody at all is a crowd too', () => {
    expect(prepared(plan, scenarioOf({ groups: [{ space: 'L', count: 0 }] })).input.people).toEqual([]);
  });
});

it('people come in the order of their ids, whatever the order in the file', () => {
  const agents = [agent('b', 2, 1), agent('a10', 3, 1), agent('a9', 4, 1), agent('A', 5, 1)];
  const [one, other] = [agents, agents.toReversed()].map((list) =>
    prepared(corridorHouse(), scenarioOf({ agents: list })),
  );
  expect(one!.input.people).toEqual(['A', 'a10', 'a9', 'b']);
  expect(other!.input.people).toEqual(one!.input.people);
  expect(places(other!)).toEqual(places(one!));
});

it('whoever waits begins with the first step that begins at or after the wait, whatever rounding', () => {
  const agents = [0, 0.01, 0.07, 0.3, 0.305, 1.1].map((premovement, i) =>
    agent(`a${i}`, 2 + i, 1, { premovement }),
  );
  const { crowd } = prepared(corridorHouse(), scenarioOf({ agents, dt: 0.01 })).input.run;
  expect([...crowd.startsAt]).toEqual([0, 1, 7, 30, 31, 110]);
});
