import { describe, expect, test } from 'vitest';
import { assert } from '../../src/base/assert';
import { seededRandom } from '../../src/base/random';
import { buildNav } from '../../src/geometry/nav/build-nav';
import { locate } from '../../src/geometry/nav/locate';
import { shortestPath } from '../../src/geometry/nav/shortest-path';
import { newCrowd, type Crowd } from '../../src/simulation/crowd/crowd';
import { PRESETS } from '../../src/simulation/models/presets';
import { guidedFloor } from '../../src/simulation/routing/guided-floor';
import { CrowdSteps, type CrowdRun } from '../../src/simulation/run-crowd';
import { building, FloorDrawing, flightNorth } from '../geometry/nav/plans';
import { placeOfSample } from '../geometry/nav/random-pairs';
import { PLAN_KINDS, randomPlan } from '../geometry/nav/random-plans';
import { costly } from '../support/cases';
import { offTriangle, placeOf, randomCrowd } from './support/random-crowd';
import { buildingScene, insideAt, roomScene, runOf, type Scene } from './support/scenes';

const { model, dt, inset } = PRESETS.jupedsim;
const QUARTERS = [5, 10, 15, 20];

/** Numbers of a run that has been done: who left when, and where all stood at last. */
const bytesOf = ({ run: { crowd }, leftAt, leftBy }: CrowdSteps): unknown =>
  [leftAt, leftBy, crowd.x, crowd.y, crowd.headingX, crowd.headingY, crowd.pace, crowd.triangle].map(
    (numbers) => [...numbers],
  );

const ORDERS = 15;

/** Seconds until the first was out. */
const firstOut = ({ leftAt }: CrowdSteps): number => Math.min(...leftAt.filter((step) => step >= 0)) * dt;

describe('as JuPedSim 1.4 and 2.0-dev have it', () => {
  // Measured with both in November 2026: when, how many are inside then, and when the first was out.
  const told: readonly (readonly [string, () => Scene, readonly number[], readonly number[], number])[] = [
    ['100 in a room with a passage of 2 m', () => roomScene(100, 2), QUARTERS, [95, 84, 72, 61], 2.95],
    ['1000 in a room with a passage of 2 m', () => roomScene(1000, 2), QUARTERS, [995, 984, 971, 961], 2.95],
    ['100 in fifty rooms on a corridor', () => buildingScene(100), QUARTERS, [100, 96, 88, 84], 7.21],
  ];
  test.each(told)('%s', (_, scene, seconds, inside, first) => {
    const made = scene();
    const run = insideAt(runOf(made), seconds);
    for (const [k, count] of inside.entries()) {
      const left = made.people.length - count;
      expect(Math.abs(run.inside[k]! - count), `${seconds[k]} s: ${run.inside[k]}`).toBeLessThanOrEqual(
        Math.max(2, 0.03 * left),
      );
    }
    expect(Math.abs(firstOut(run.steps) - first)).toBeLessThan(0.05);
  });

  // At a passage of 1 m the model jams for seconds at a time; when, hangs on the last bit, and so on the order in which pushes are summed up.
  test('100 in a room with a passage of 1 m, as a rule over their orders', () => {
    const scene = roomScene(100, 1);
    const runs = Array.from({ length: ORDERS }, (_, seed) => {
      const random = seededRandom(seed);
      const keys = scene.people.map(() => (seed === 0 ? 0 : random.next()));
      const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
      return insideAt(runOf({ ...scene, people: order.map((k) => scene.people[k]!) }), [54.93, 105.9]);
    });
    const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[ORDERS >> 1]!;
    // In the order that JuPedSim had them in: who goes first of those who stand alike hangs on that.
    expect(Math.abs(firstOut(runs[0]!.steps) - 3.08)).toBeLessThan(0.05);
    for (const [k, count] of [50, 0].entries()) {
      const inside = middle(runs.map((run) => run.inside[k]!));
      expect(Math.abs(inside - count), `${k}: ${inside}`).toBeLessThanOrEqual(
        Math.max(2, 0.03 * (100 - count)),
      );
    }
  });
});

test('the same run twice is the same in each number', () => {
  const bytes = [0, 1].map(() => bytesOf(insideAt(runOf(roomScene(100, 1)), [12]).steps));
  expect(bytes[1]).toEqual(bytes[0]);
});

describe('at its limits', () => {
  const scene = roomScene(100, 2);
  const allFinite = ({ x, y, headingX, headingY, pace }: Crowd): boolean =>
    [x, y, headingX, headingY, pace].every((numbers) => numbers.every(Number.isFinite));

  test('a run of nobody goes on', () => {
    const { steps } = insideAt(runOf({ ...scene, people: [] }), [1]);
    expect(steps.leftAt).toHaveLength(0);
  });

  test('people on the very same place, and on the goal itself, are no trouble for the others', () => {
    const heap = Array.from({ length: 30 }, () => ({ x: 5, y: 5, exit: 0 }));
    const people = [...heap, { x: 13.5, y: 5, exit: 0 }, { x: 8, y: 2, exit: 0 }];
    const { inside, steps } = insideAt(runOf({ ...scene, people }), [0.01, 20]);
    expect(inside[0]).toBe(31);
    expect(steps.leftAt[30]).toBe(1);
    expect(steps.leftAt[31]).toBeGreaterThan(0);
    expect(allFinite(steps.run.crowd)).toBe(true);
  });

  test('who has no way stays where he is', () => {
    const drawing = new FloorDrawing().floor(0, 0, 4, 4).floor(6, 0, 10, 4);
    const parted: Scene = {
      nav: buildNav(building([drawing.build()])),
      people: [
        { x: 2, y: 2, exit: 0 },
        { x: 7, y: 2, exit: 0 },
      ],
      exits: [[9, 0, 10, 4]],
    };
    const { inside, steps } = insideAt(runOf(parted), [5]);
    const { crowd, floor } = steps.run;
    expect(inside).toEqual([1]);
    expect([crowd.x[0]! + floor.nav.origin[0], crowd.y[0]! + floor.nav.origin[1]]).toEqual([2, 2]);
    expect(allFinite(crowd)).toBe(true);
  });

  test('who starts later is in the way until then, and walks from then on', () => {
    const run = runOf({ ...scene, people: [{ x: 8, y: 5, exit: 0 }] });
    run.crowd.startsAt[0] = 300;
    const free = insideAt(runOf({ ...scene, people: [{ x: 8, y: 5, exit: 0 }] }), [20]).steps;
    const late = insideAt(run, [20]).steps;
    expect(late.leftAt[0]).toBe(free.leftAt[0]! + 300);
  });
});

describe('on a flight', () => {
  // Floor of 2 × 4 m, a flight of 8 m in plan and 6 m up (10 m along its slope), floor of 2 × 4 m.
  const [ground, upper] = [new FloorDrawing().floor(0, 0, 2, 4), new FloorDrawing().floor(0, 12, 2, 16)];
  const flight = flightNorth(
    ground,
    0,
    { x0: 0, x1: 2, y0: 4, y1: 12, rise: 6 },
    { kind: 'storey', storey: 0 },
    { kind: 'storey', storey: 1 },
  );
  const nav = buildNav(building([ground.build(), upper.build()], [flight]));

  // IMO MSC.1/Circ.1533, tests 2 and 3.
  test.each([
    ['up', 0, 1, 1, 15.5],
    ['down', 1, 15, 0, 0.5],
  ] as const)('who walks 1 m/s is 10 s on its 10 m, %s', (_, from, y, to, goalY) => {
    const floor = guidedFloor(nav, new Uint8Array(0), inset);
    const field = floor.fieldTo([{ kind: 'point', storey: to, x: 1, y: goalY }]);
    assert(field !== null, 'the goal is floor');
    const crowd = newCrowd(1);
    const at = locate(floor.nav, from, 1, y)!;
    [crowd.x[0], crowd.y[0], crowd.triangle[0]] = [at.x, at.y, at.triangle];
    crowd.radius.fill(0.2);
    crowd.speed.fill(1);
    const ring = [
      [0, goalY - 0.5],
      [2, goalY - 0.5],
      [2, goalY + 0.5],
      [0, goalY + 0.5],
    ] as const;
    const guides = [{ field, exits: [0] }];
    const steps = new CrowdSteps({ floor, crowd, guides, exits: [{ storey: to, ring }], model, dt });
    const isOn = (): boolean => floor.nav.sheets[floor.nav.sheetOf[crowd.triangle[0]!]!]!.flight >= 0;
    let on = 0;
    while (crowd.aliveCount > 0 && steps.step < 3000) {
      steps.next();
      if (isOn()) on++;
    }
    expect(crowd.aliveCount).toBe(0);
    expect(Math.abs(on * dt - 10)).toBeLessThan(0.02);
    // 1 → 4, 10 along the slope, 12 → 15 of the upper floor, and back.
    expect(Math.abs(steps.leftAt[0]! * dt - 16)).toBeLessThan(0.02);
  });
});

describe.each(PLAN_KINDS)('on random plans of %s', (kind) => {
  test('in each step all are in or out, in their triangles, and nobody has gone through a wall', () => {
    for (let seed = 0; seed < costly(4); seed++) {
      const random = seededRandom(seed + 5);
      const drawn = buildNav(randomPlan(kind, seed));
      const closed = Uint8Array.from({ length: drawn.input.doorCount }, () => random.index(2));
      const floor = guidedFloor(drawn, closed, inset);
      const goal = placeOfSample(floor.nav, random.index(floor.nav.samples.count));
      const field = floor.fieldTo([{ kind: 'point', storey: goal.storey, x: goal.planX, y: goal.planY }]);
      if (field === null) continue;
      const count = 80;
      const crowd = randomCrowd(floor.nav, random, count);
      crowd.walking.fill(0);
      for (let i = 0; i < count; i++) crowd.startsAt[i] = random.index(60);
      const [x, y] = [goal.planX, goal.planY];
      const ring = [
        [x - 0.5, y - 0.5],
        [x + 0.5, y - 0.5],
        [x + 0.5, y + 0.5],
        [x - 0.5, y + 0.5],
      ] as const;
      const run: CrowdRun = {
        floor,
        crowd,
        guides: [{ field, exits: [0] }],
        exits: [{ storey: goal.storey, ring }],
        model,
        dt: 0.05,
      };
      const steps = new CrowdSteps(run);
      for (let step = 0; step < 120 && crowd.aliveCount > 0; step++) {
        const before = [...crowd.x.keys()].map((i) => placeOf(crowd, i));
        steps.next();
        const told = `${kind} ${seed}: ${step}`;
        const left = steps.leftAt.reduce((out, at) => out + (at >= 0 ? 1 : 0), 0);
        expect(left + crowd.aliveCount, told).toBe(count);
        let [off, astray, early] = [0, 0, 0];
        for (let a = 0; a < crowd.aliveCount; a++) {
          const i = crowd.alive[a]!;
          const was = before[i]!;
          off = Math.max(off, offTriangle(floor.nav, crowd, i));
          const hasMoved = was.x !== crowd.x[i] || was.y !== crowd.y[i] || was.triangle !== crowd.triangle[i];
          if (hasMoved && crowd.startsAt[i]! > step) early++;
          if (!hasMoved || (step + i) % 8 !== 0) continue;
          const way = shortestPath(floor.walk, was, placeOf(crowd, i))?.length ?? Infinity;
          if (way > crowd.speed[i]! * run.dt + 1e-5) astray++;
        }
        expect(off, told).toBeLessThan(1e-6);
        expect([astray, early], told).toEqual([0, 0]);
      }
    }
  });
});
