import { describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../../src/analyses/evacuation/compute';
import { framesFor, Rehearsal } from '../../../src/analyses/evacuation/rehearsal';
import { reportSteps } from '../../../src/analyses/evacuation/report/compute';
import { crowdMap, surveySteps } from '../../../src/analyses/evacuation/report/crowd-survey';
import { mostWithin } from '../../../src/analyses/evacuation/report/door-flows';
import { storeysWatcher } from '../../../src/analyses/evacuation/report/storeys-walked';
import type {
  CrowdMap,
  CrowdMeasure,
  EvacuationReport,
} from '../../../src/analyses/evacuation/report/report';
import {
  trajectoryBytes,
  trajectoryPart,
  trajectoryRows,
} from '../../../src/analyses/evacuation/trajectory-parts';
import type { WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { spaceAt } from '../../../src/model/query/space-at';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { makeId, type StoreyId } from '../../../src/model/schema/ids';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import type { Recording } from '../../../src/simulation/recording/recording';
import { frameSeconds } from '../../../src/simulation/recording/recording-head';
import { passSteps } from '../../../src/simulation/results/frame-pass';
import { corridorHouse, door, G, stairHouse, U } from '../way-out/houses';
import { agent, prepared, scenarioOf } from './scenarios';

interface Ran {
  readonly report: EvacuationReport;
  readonly recording: Recording;
  readonly map: (storey: StoreyId, measure: CrowdMeasure) => CrowdMap | null;
}

function ran(plan: WalkingPlan, scenario: EvacuationScenario): Ran {
  const run = new Rehearsal(plan, scenario);
  while (run.goOn());
  const whole = run.whole();
  const survey = finished(surveySteps(...whole));
  return {
    report: finished(reportSteps(...whole, survey)),
    recording: whole[1],
    map: (storey, measure) => crowdMap(...whole, survey, storey, measure),
  };
}

/** Everybody in each frame, in plan. */
function* framesOf(recording: Recording) {
  const crowd = newPlayedCrowd(recording.head.people);
  for (let frame = 0; frame < recording.frames; frame++) {
    playAt(recording, frame * frameSeconds(recording.head), crowd);
    yield Array.from({ length: crowd.count }, (_, k) => ({
      person: crowd.person[k]!,
      storey: crowd.storey[k]!,
      x: crowd.x[k]!,
      y: crowd.y[k]!,
    }));
  }
}

const house = corridorHouse();
const R = makeId('space', 'R');
const C = makeId('space', 'C');
const full = scenarioOf({
  model: { preset: 'default' },
  groups: [
    { space: 'R', count: 30, premovement: { distribution: 'uniform', min: 0, max: 15 } },
    { space: 'C', count: 8 },
  ],
});

describe('the report of a run', () => {
  const { report, recording, map } = ran(house, full);

  it('has the figures of the run itself', () => {
    const { input } = prepared(house, full);
    // Who waits for an exit is known to the run alone.
    const { waiting: _, ...figures } = finished(evacuationSteps(input));
    expect(report.figures).toEqual(figures);
    expect(report.curves.map(({ left }) => left.at(-1) ?? 0)).toEqual(
      report.figures.exits.map(({ count }) => count),
    );
  });

  it('counts everybody of a room once through its only door, and who leaves by a door there', () => {
    const doors = new Map(report.doors.map((each) => [each.id, each]));
    expect(doors.get(door('room'))).toMatchObject({ count: 30, storey: G });
    for (const { id, count, first, last } of report.figures.exits) {
      expect(doors.get(door(id))).toMatchObject({ count, first, last });
    }
    expect(report.doors.map(({ count }) => count)).toEqual(
      report.doors.map(({ count }) => count).toSorted((a, b) => b - a),
    );
    for (const { peak, count, flow, first, last } of report.doors) {
      expect(peak).toBeGreaterThanOrEqual(1);
      expect(peak).toBeLessThanOrEqual(count);
      expect(Number.isInteger(peak)).toBe(true);
      expect(flow! * (last! - first!)).toBeCloseTo(count - 1, 9);
    }
  });

  it('tells when rooms and storeys are clear and how full they were, as each frame shows', () => {
    const counts = new Map<string, number[]>();
    for (const people of framesOf(recording)) {
      for (const space of [R, C]) {
        const inside = people.filter(({ x, y }) => spaceAt(house.document, G, x, y)?.id === space).length;
        counts.set(space, [...(counts.get(space) ?? []), inside]);
      }
    }
    expect(report.spaces.map(({ id }) => id).toSorted()).toEqual([C, R]);
    for (const { id, most, cleared, atEnd } of report.spaces) {
      const seen = counts.get(id)!;
      expect(Math.abs(most - Math.max(...seen))).toBeLessThanOrEqual(id === R ? 0 : 1);
      const lastFrame = seen.findLastIndex((inside) => inside > 0);
      expect(Math.abs(cleared! - lastFrame * frameSeconds(recording.head))).toBeLessThan(0.3);
      expect(atEnd).toBe(0);
    }
    expect(report.storeys).toEqual([{ id: G, most: 38, cleared: report.figures.last, atEnd: 0, passed: 0 }]);
    expect(report.inside).toEqual({ waiting: 0, notSetOut: 0, standing: 0, walking: 0 });
    expect(report.below).toEqual({ people: 0, storeys: [] });
  });

  it('shares the time of everybody out among levels of service, and over its map', () => {
    const spent = recording.leftAt.reduce((sum, step) => sum + step * recording.head.dt, 0);
    const [level] = report.service;
    expect(level!.storey).toBe(G);
    expect(level!.personSeconds).toHaveLength(6);
    expect(level!.personSeconds.reduce((sum, time) => sum + time, 0)).toBeCloseTo(spent, 6);
    const usage = map(G, 'usage')!;
    // Every cell of floor but slivers has its time by its own floor.
    const { grid, values } = usage;
    let seconds = 0;
    for (let row = 0; row < grid.ny; row++) {
      for (let column = 0; column < grid.nx; column++) {
        const value = values[row * grid.nx + column]!;
        if (Number.isNaN(value)) continue;
        seconds += value * floorIn(grid.x0 + column * grid.cell, grid.y0 + row * grid.cell, grid.cell);
      }
    }
    expect(Math.abs(seconds / spent - 1)).toBeLessThan(0.02);
    expect(usage.most).toBe(values.reduce((most, value) => (value > most ? value : most), 0));
    const density = map(G, 'density')!;
    expect(density.most).toBeGreaterThan(0.5);
    expect(map(makeId('storey', 'none'), 'usage')).toBeNull();
  });

  it('tells where its maps have their most, and when it was densest there', () => {
    const [own] = report.jams.storeys;
    expect(report.jams.storeys).toHaveLength(1);
    for (const measure of ['density', 'queue', 'usage'] as const) {
      const { grid, values, most } = map(G, measure)!;
      const peak = own!.most[measure]!;
      expect(peak.value).toBe(most);
      const column = Math.floor((peak.x - grid.x0) / grid.cell);
      const row = Math.floor((peak.y - grid.y0) / grid.cell);
      expect(values[row * grid.nx + column]).toBe(most);
      expect(peak).toMatchObject({
        storey: G,
        space: spaceAt(house.document, G, peak.x, peak.y)?.id ?? null,
      });
    }
    const { x, y, at } = own!.most.density!;
    const then = [...framesOf(recording)][Math.round(at! / frameSeconds(recording.head))]!;
    expect(then.some((who) => Math.abs(who.x - x) <= 0.25 && Math.abs(who.y - y) <= 0.25)).toBe(true);
    expect(own!.most.queue!.at).toBeNull();
  });

  it('tells the longest queue where and when somebody stands in it, and crowded places by space', () => {
    const [queue] = report.jams.queues;
    expect(queue!.people).toBeGreaterThan(1);
    expect(queue!.people).toBeLessThanOrEqual(38);
    expect(queue!.space).toBe(spaceAt(house.document, G, queue!.x, queue!.y)?.id);
    const then = [...framesOf(recording)][Math.round(queue!.at / frameSeconds(recording.head))]!;
    expect(then.some((who) => Math.hypot(who.x - queue!.x, who.y - queue!.y) < 0.002)).toBe(true);
    const { crowded } = report.jams;
    expect(crowded.length).toBeGreaterThan(0);
    expect(new Set(crowded.map(({ space }) => space)).size).toBe(crowded.length);
    expect(crowded).toEqual(crowded.toSorted((a, b) => b.seconds - a.seconds));
    for (const { seconds, density } of crowded) {
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(report.figures.last!);
      // Level E begins at 10 square feet a person.
      expect(density).toBeGreaterThan(1 / (10 * 0.09290304));
    }
  });

  it('tells who is still in each place when the time is over', () => {
    const short = ran(house, { ...full, maxTime: 6 });
    const last = [...framesOf(short.recording)].at(-1)!;
    expect(short.report.figures.remaining).toBe(last.length);
    expect(short.report.storeys[0]).toMatchObject({ cleared: null, atEnd: last.length });
    const inRoom = last.filter(({ x, y }) => spaceAt(house.document, G, x, y)?.id === R).length;
    expect(short.report.spaces.find(({ id }) => id === R)).toMatchObject({ atEnd: inRoom });
  });
});

describe('who never got out', () => {
  const changes = [
    { exit: 'west', at: 3, open: false },
    { exit: 'east', at: 3, open: false },
  ];
  const agents = [
    agent('a', 5, 1),
    agent('b', 8, 1),
    agent('late', 11, 1, { premovement: 90 }),
    agent('never', 14, 1, { premovement: 3600 }),
  ];
  const scenario = (maxTime: number, more: object = {}): EvacuationScenario =>
    scenarioOf({ model: { preset: 'default' }, agents, maxTime, ...more });

  it('is told by what keeps them: no exit open, not set out, on the way', () => {
    for (const [maxTime, waiting, notSetOut] of [
      [60, 2, 2],
      [120, 3, 1],
    ] as const) {
      const stuck = scenario(maxTime, { changes });
      const { report } = ran(house, stuck);
      expect(report.inside).toEqual({ waiting, notSetOut, standing: 0, walking: 0 });
      const { input } = prepared(house, stuck);
      expect(finished(evacuationSteps(input)).waiting).toBe(waiting);
    }
    expect(ran(house, scenario(2)).report.inside).toEqual({
      waiting: 0,
      notSetOut: 2,
      standing: 0,
      walking: 2,
    });
  });

  it.each([1, 2, 3])('adds up to all who are inside whenever a run ends, seed %d', (seed) => {
    const random = seededRandom(seed);
    const { report } = ran(house, { ...full, seed, maxTime: random.between(1, 20) });
    const { waiting, notSetOut, standing, walking } = report.inside;
    expect(waiting + notSetOut + standing + walking).toBe(report.figures.remaining);
    expect(waiting).toBe(0);
  });
});

describe('storeys that ways lead over', () => {
  it('are those that people walk on and didn’t begin on', () => {
    const people = [1, 2, 3].map((k) => agent(`p${k}`, 1.5, 6.5 + k, { storey: 'U' }));
    const plan = stairHouse('G');
    const { report } = ran(plan, scenarioOf({ model: { preset: 'default' }, agents: people }));
    expect(report.storeys.map(({ id, passed }) => [id, passed])).toEqual([
      [G, 3],
      [U, 0],
    ]);
    expect(report.below).toEqual({ people: 0, storeys: [] });
  });

  it.each([1, 2, 3, 4])(
    'lie below both ends of a way where following each person tells so, seed %d',
    (seed) => {
      const random = seededRandom(seed);
      const levels = [-4.5, 0, 0.6, 4.2].map((elevation, s) => ({
        id: makeId('storey', `s${s}`),
        elevation,
      }));
      // Each storey's floor, and a flight of each.
      const sheets = levels.flatMap((_, storey) => [
        { storey, flight: -1 },
        { storey, flight: 0 },
      ]);
      const [people, frames] = [12, 9];
      const sheetAt = Array.from({ length: frames }, () =>
        Array.from({ length: people }, () => random.index(sheets.length)),
      );
      const recording = {
        head: { people, sheets },
        frames,
        frameAt: (f: number, out: { count: number; person: Int32Array; sheet: Uint16Array }) => {
          out.count = people;
          out.person.set(Array.from({ length: people }, (_, who) => who));
          out.sheet.set(sheetAt[f]!);
        },
      };
      const watcher = storeysWatcher(recording as unknown as Recording, levels);
      finished(passSteps(recording as unknown as Recording, [watcher]));
      const found = watcher.walked();
      const ways = Array.from({ length: people }, (_, who) =>
        sheetAt
          .map((row) => sheets[row[who]!]!)
          .flatMap(({ storey, flight }) => (flight < 0 ? [storey] : [])),
      );
      const passes = (way: readonly number[], s: number): boolean => way.includes(s) && way[0] !== s;
      const isBelow = (way: readonly number[], s: number): boolean =>
        passes(way, s) &&
        levels[s]!.elevation + 1.5 < levels[way[0]!]!.elevation &&
        levels[s]!.elevation + 1.5 < levels[way.at(-1)!]!.elevation;
      expect(found.walked).toEqual(levels.map((_, s) => ways.filter((way) => way.includes(s)).length));
      expect(found.passed).toEqual(levels.map((_, s) => ways.filter((way) => passes(way, s)).length));
      expect(found.below.people).toBe(ways.filter((way) => way.some((s) => isBelow(way, s))).length);
      expect(found.below.storeys).toEqual(
        levels.flatMap(({ id }, s) => {
          const on = ways.filter((way) => isBelow(way, s)).length;
          return on > 0 ? [{ id, people: on }] : [];
        }),
      );
    },
  );
});

/** m² of the corridor house's floor in a square of plan. */
function floorIn(x: number, y: number, size: number): number {
  const parts = [
    [0, 0, 20, 2],
    [3, 2.2, 7, 6.2],
    [4, 2, 5, 2.2],
  ] as const;
  return parts.reduce(
    (sum, [a, b, c, d]) =>
      sum +
      Math.max(0, Math.min(x + size, c) - Math.max(x, a)) *
        Math.max(0, Math.min(y + size, d) - Math.max(y, b)),
    0,
  );
}

it.each([1, 2, 3])('the length of the text of trajectories is known before it is made, seed %d', (seed) => {
  const random = seededRandom(seed);
  const { recording } = ran(house, { ...full, seed, maxTime: random.between(5, 40) });
  let text = '';
  for (let from: number | null = 0; from !== null;) {
    const part = trajectoryPart(recording, from, 'plan');
    text += part.text;
    from = part.next;
  }
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(trajectoryRows(recording)).toBe(rows.length);
  expect(Math.abs(trajectoryBytes(recording) / text.length - 1)).toBeLessThan(0.03);
});

describe('maps of floors with stairs', () => {
  it('show who walks down a flight where it lies in plan', () => {
    const plan = stairHouse('G');
    const people = [1, 2, 3].map((k) => agent(`p${k}`, 1.5, 6.5 + k, { storey: 'U' }));
    const { map, recording } = ran(plan, scenarioOf({ model: { preset: 'default' }, agents: people }));
    const usage = map(G, 'usage')!;
    const { grid, values } = usage;
    const used = Array.from({ length: grid.ny }, (_, row) => {
      const cells = values.subarray(row * grid.nx, (row + 1) * grid.nx);
      return cells.reduce((sum, value) => sum + (value > 0 ? value : 0), 0);
    });
    // The flight lies at y = 1 … 6: each row of cells along it was walked over.
    for (let y = 1.5; y < 5.5; y += grid.cell) {
      expect(used[Math.floor((y - grid.y0) / grid.cell)]).toBeGreaterThan(0);
    }
    const storeys = new Set([...framesOf(recording)].flat().map(({ storey }) => storey));
    expect(storeys.size).toBe(2);
    expect(map(U, 'usage')!.most).toBeGreaterThan(0);
  });
});

it.each([1, 2, 3])('the most in ten seconds is what trying each stretch finds, seed %d', (seed) => {
  const random = seededRandom(seed);
  const times = Float64Array.from({ length: 60 }, () => Math.round(random.next() * 400) / 10).sort();
  const tried = times.map((from) => times.filter((at) => at >= from && at < from + 10).length);
  expect(mostWithin(times, 10)).toBe(Math.max(...tried));
  expect(mostWithin([], 10)).toBe(0);
});

it.each([
  [100, 600, 10],
  [3000, 900, 5],
  [3000, 3600, 1],
  [10, 86_400, 10],
  [900, 86_400, 1 / 5],
  [100_000, 600, 1 / 5],
])(
  '%d people for %d s are recorded with %d frames a second, so that page and worker can keep them',
  (n, s, rate) => {
    expect(framesFor(n, s)).toBe(rate);
    expect(n * s * rate * 8).toBeLessThanOrEqual(128 * 1024 * 1024);
  },
);

it('a run whose recording grows too large ends with what there is and tells why', () => {
  const agents = Array.from({ length: 20 }, (_, k) => agent(`p${k}`, 1 + 0.8 * k, 1, { premovement: 3600 }));
  const run = new Rehearsal(
    house,
    scenarioOf({ maxTime: 4000, model: { preset: 'default' }, agents }),
    20_000,
  );
  while (run.goOn());
  const part = run.take();
  expect(part).toMatchObject({ stage: 'over', people: 20, left: 0 });
  expect(part.issue).toMatchObject({ code: 'evacuation.recording-full', params: { people: 20 } });
  expect(part.bytes.length).toBeGreaterThan(20_000);
  expect(part.seconds).toBeLessThan(1000);
  const [, recording] = run.whole();
  expect(recording.steps).toBeGreaterThan(0);
});
