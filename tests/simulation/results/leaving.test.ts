import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import {
  clearingWatcher,
  storeyPlaces,
  type Clearing,
  type PlaceOf,
} from '../../../src/simulation/results/clearing-times';
import { exitCurve, outAt } from '../../../src/simulation/results/exit-curve';
import type { Recording } from '../../../src/simulation/recording/recording';
import { passSteps } from '../../../src/simulation/results/frame-pass';
import { placeFinder } from '../../../src/simulation/results/place-finder';
import { triangleFinder } from '../../../src/simulation/results/triangle-finder';
import { cases } from '../../support/cases';
import {
  crowdRun,
  ELEVATIONS,
  hall,
  read,
  recorded,
  rowsOf,
  stairHouse,
  type Recorded,
  type Seen,
} from '../recording/recorded-scenes';

const SEEDS = [1, 2, 3].slice(0, cases(3));

describe('exit curves', () => {
  it.each(SEEDS)('count who has left at each step, by one exit and by any (seed %i)', (seed) => {
    const { bytes, steps } = recorded(crowdRun(hall(), rowsOf(70, seed, 1, 2)), 700, [0]);
    const recording = read(bytes);
    for (const exit of [null, 0, 1]) {
      const curve = exitCurve(recording, exit);
      for (let step = 0; step <= steps.step; step++) {
        const out = steps.leftAt.filter(
          (at, i) => at >= 0 && at <= step && (exit === null || steps.leftBy[i] === exit),
        );
        expect(outAt(curve, step * 0.02)).toBe(out.length);
      }
      expect([...curve.seconds]).toEqual([...curve.seconds].sort((a, b) => a - b));
      expect(new Set(curve.seconds).size).toBe(curve.seconds.length);
    }
  });

  it('are empty where nobody left', () => {
    const recording = read(recorded(crowdRun(hall(), rowsOf(5, 1, 1, 2)), 3, [0]).bytes);
    const curve = exitCurve(recording, null);
    expect([curve.seconds.length, outAt(curve, 1e9)]).toEqual([0, 0]);
  });
});

function cleared(recording: Recording, count: number, placeOf: PlaceOf): Clearing[] {
  const watcher = clearingWatcher(recording, count, placeOf);
  finished(passSteps(recording, [watcher]));
  return watcher.clearings();
}

/** From the run itself, step by step: the first step from which on nobody is at a place, null if somebody is at the end. */
function clearFrom({ seen, steps }: Recorded, isThere: (then: Seen, i: number) => boolean): number | null {
  const last = seen.findLastIndex((then) => [...then.alive].some((i) => isThere(then, i)));
  return last === steps.step ? null : last + 1;
}

describe('clearing times', () => {
  it.each(SEEDS)('of storeys are those of the run, at most a frame late (seed %i)', (seed) => {
    const scene = stairHouse();
    const run = crowdRun(scene, rowsOf(30, seed, 2, 1));
    const made = recorded(run, 6000, ELEVATIONS);
    const recording = read(made.bytes);
    const clearings = cleared(recording, 2, storeyPlaces(recording));
    const { sheets, sheetOf } = run.floor.nav;
    [0, 1].forEach((storey) => {
      const step = clearFrom(made, ({ triangle }, i) => sheets[sheetOf[triangle[i]!]!]!.storey === storey)!;
      const { cleared, most } = clearings[storey]!;
      // Out of the building: to the step. Down the stairs: at the next frame.
      if (storey === 0) expect(cleared).toBeCloseTo(step * 0.02, 9);
      expect(cleared! - step * 0.02).toBeGreaterThanOrEqual(-1e-9);
      expect(cleared! - step * 0.02).toBeLessThan(0.1);
      const counts = made.seen
        .filter((then) => then.step % 5 === 0)
        .map(
          (then) =>
            [...then.alive].filter((i) => sheets[sheetOf[then.triangle[i]!]!]!.storey === storey).length,
        );
      expect(most).toBe(Math.max(...counts));
    });
  });

  it('of regions go by the triangles that people stand in', () => {
    const run = crowdRun(hall(), rowsOf(60, 8, 1, 2));
    const made = recorded(run, 600, [0]);
    const recording = read(made.bytes);
    const { nav } = run.floor;
    // The hall, each throat, and nothing that is asked about: the hall's south.
    const regionOf = Int32Array.from({ length: nav.triangleCount }, (_, t) => {
      const x = (nav.x[3 * t]! + nav.x[3 * t + 1]! + nav.x[3 * t + 2]!) / 3 + nav.origin[0];
      const y = (nav.y[3 * t]! + nav.y[3 * t + 1]! + nav.y[3 * t + 2]!) / 3 + nav.origin[1];
      return x > 10 ? 1 : x < 0 ? 2 : y < 3 ? -1 : 0;
    });
    const find = triangleFinder(nav, made.floor.sheetOf, recording.head.sheets.length);
    const clearings = cleared(recording, 4, (sheet, x, y) => regionOf[find(sheet, x, y)]!);
    const frames = made.seen.filter(({ step }) => step % 5 === 0);
    [0, 1, 2].forEach((region) => {
      const counts = frames.map(
        ({ alive, triangle }) => [...alive].filter((i) => regionOf[triangle[i]!] === region).length,
      );
      expect(clearings[region]!.most).toBe(Math.max(...counts));
      const step = clearFrom(made, ({ triangle }, i) => regionOf[triangle[i]!] === region);
      if (step === null) expect(clearings[region]!.cleared).toBeNull();
      else expect(Math.abs(clearings[region]!.cleared! - step * 0.02)).toBeLessThan(0.1 + 1e-9);
    });
    expect(clearings[3]).toEqual({ most: 0, cleared: 0, atEnd: 0 });
    const placeOf = placeFinder(nav, made.floor.sheetOf, recording.head, regionOf);
    expect(cleared(recording, 4, placeOf)).toEqual(clearings);
  });

  it('tell who is still there when the time is over', () => {
    const run = crowdRun(hall(), rowsOf(60, 8, 1, 2));
    const made = recorded(run, 80, [0]);
    const inside = run.crowd.aliveCount;
    expect(inside).toBeGreaterThan(5);
    const recording = read(made.bytes);
    expect(cleared(recording, 1, storeyPlaces(recording))).toMatchObject([{ cleared: null, atEnd: inside }]);
  });

  it('find the triangle of a place over all floor, none off it', () => {
    const { nav } = crowdRun(stairHouse(), []).floor;
    const find = triangleFinder(nav, nav.sheetOf, nav.sheets.length);
    for (let t = 0; t < nav.triangleCount; t++) {
      const x = (nav.x[3 * t]! + nav.x[3 * t + 1]! + nav.x[3 * t + 2]!) / 3;
      const y = (nav.y[3 * t]! + nav.y[3 * t + 1]! + nav.y[3 * t + 2]!) / 3;
      expect(find(nav.sheetOf[t]!, x, y)).toBe(t);
      expect(find(nav.sheetOf[t]!, x + 1e6, y)).toBe(-1);
    }
    expect(find(nav.sheets.length, 0, 0)).toBe(-1);
    expect(find(0, Number.NaN, 0)).toBe(-1);
  });
});
