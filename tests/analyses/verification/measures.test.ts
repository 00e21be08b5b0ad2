import { describe, expect, test } from 'vitest';
import { areaReadings, meanReading } from '../../../src/analyses/verification/measure/area-readings';
import { eachFrame } from '../../../src/analyses/verification/measure/each-frame';
import { lineTimes } from '../../../src/analyses/verification/measure/line-times';
import { personalSpeeds } from '../../../src/analyses/verification/measure/personal-speeds';
import { placesOff } from '../../../src/analyses/verification/measure/places-off';
import { startTimes } from '../../../src/analyses/verification/measure/start-times';
import { isWithin } from '../../../src/analyses/verification/measured';
import { PlanDrawing } from '../../../src/analyses/verification/plans/plan-drawing';
import { sceneSteps } from '../../../src/analyses/verification/run-scene';
import type { SceneRun } from '../../../src/analyses/verification/scene';
import { spreads } from '../../../src/analyses/verification/verify';
import { finished } from '../../../src/base/steps';

/** A file of ten, 4 m apart, each with 1 m/s, along a corridor of 2 m: nobody heeds anybody. */
const file = (): SceneRun =>
  finished(
    sceneSteps(
      {
        name: 'file',
        document: new PlanDrawing().room('C', [0, 0, 80, 2]).exitArea('E', [78, 0, 80, 2]).document(),
        fields: {
          maxTime: 100,
          agents: Array.from({ length: 10 }, (_, i) => ({
            id: `a${i}`,
            storey: 'G',
            x: 1 + 4 * i,
            y: 1,
            speed: 1,
            exit: 'E',
          })),
        },
      },
      'jupedsim',
      1,
    ),
  );

describe('a file that walks freely', () => {
  const run = file();

  test('goes over a line one by one, when way over speed says', () => {
    const [west, east, aside] = finished(
      lineTimes(run, [
        [
          [50, 0],
          [50, 2],
        ],
        [
          [50, 2],
          [50, 0],
        ],
        [
          [0, 0],
          [0, 2],
        ],
      ]),
    );
    const expected = Array.from({ length: 10 }, (_, k) => 13 + 4 * k);
    expect(west!.rightward).toHaveLength(10);
    west!.rightward.forEach((time, k) => expect(Math.abs(time - expected[k]!)).toBeLessThan(0.01));
    expect(west!.leftward).toEqual([]);
    expect(east!.leftward).toEqual(west!.rightward);
    expect(aside).toEqual({ leftward: [], rightward: [] });
    expect(run.figures).toMatchObject({ left: 10, remaining: 0 });
    expect(run.stuck).toBeNull();
  });

  test('is as dense, and as fast, as it was made', () => {
    // 16 m hold four of them: 4 / 32 m².
    const [readings, back] = [1, -1].map((sign) =>
      finished(areaReadings(run, { box: [41, 0, 57, 2], along: [sign, 0], from: 22, to: 38 })),
    );
    expect(readings).toHaveLength(16);
    for (const { density } of readings!) expect(Math.abs(density - 4 / 32)).toBeLessThanOrEqual(1 / 32);
    expect(meanReading(readings!).density).toBeCloseTo(4 / 32, 2);
    expect(meanReading(readings!).speed).toBeCloseTo(1, 3);
    expect(meanReading(back!).speed).toBeCloseTo(-1, 3);
    const empty = finished(areaReadings(run, { box: [0, 0, 1, 2], along: [1, 0], from: 50, to: 60 }));
    expect(meanReading(empty)).toEqual({ density: 0, speed: null });
  });
});

describe('who waits, and where people are', () => {
  const run = finished(
    sceneSteps(
      {
        name: 'late',
        document: new PlanDrawing().room('C', [0, 0, 20, 2]).exitArea('E', [18, 0, 20, 2]).document(),
        fields: {
          maxTime: 60,
          agents: [0, 4.3, 25].map((premovement, i) => ({
            id: `a${i}`,
            storey: 'G',
            x: 1 + 4 * i,
            y: 1,
            speed: 1,
            premovement,
          })),
        },
      },
      'jupedsim',
      1,
    ),
  );

  test('sets out when told, to the frame', () => {
    const started = finished(startTimes(run));
    [0, 4.3, 25].forEach((at, i) => expect(Math.abs(started[i]! - at), `${i}`).toBeLessThan(0.11));
  });

  test('walks as fast as told between two lines, and not at all where nobody comes', () => {
    // The first walks through those who stand in the way on the other two's places, aside: slower than free.
    const [, second, third] = finished(personalSpeeds(run, [10, 0, 17, 2], [1, 0]));
    expect(second!).toBeGreaterThan(0.5);
    expect(third!).toBeCloseTo(1, 2);
    const back = finished(personalSpeeds(run, [10, 0, 17, 2], [-1, 0]));
    expect(back[2]!).toBeCloseTo(-1, 2);
    expect(finished(personalSpeeds(run, [30, 0, 31, 2], [1, 0]))).toEqual([null, null, null]);
  });

  test('is off the floor in as many places as frames say', () => {
    expect(finished(placesOff(run, () => true))).toBe(0);
    let bodies = 0;
    finished(eachFrame(run, ({ count }) => (bodies += count)));
    expect(finished(placesOff(run, () => false))).toBe(bodies);
    // The third stands at x = 9 for 25 s: 250 frames and the first one.
    expect(finished(placesOff(run, (x) => Math.abs(x - 9) > 0.001))).toBeGreaterThanOrEqual(250);
  });
});

test('what never came to be is outside of any bounds', () => {
  expect(isWithin(null, { min: null, max: null })).toBe(false);
  expect(isWithin(Number.NaN, { min: null, max: null })).toBe(false);
  expect([0.999, 1, 2, 2.001].map((value) => isWithin(value, { min: 1, max: 2 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isWithin(-1e9, { min: null, max: 0 })).toBe(true);
});

test('a figure passes when it does with every seed', () => {
  const of = (value: number | null, pass: boolean | null) => ({
    measured: [{ what: 'flow', of: 'b', value, unit: '1/s', expected: null, pass } as const],
    curves: [],
  });
  expect(spreads([of(1, true), of(3, false), of(null, true)])).toMatchObject([
    { values: [1, 3, null], min: 1, mean: 2, max: 3, pass: false },
  ]);
  expect(spreads([of(1, true), of(3, true)])).toMatchObject([{ pass: true }]);
  expect(spreads([of(null, null)])).toMatchObject([{ min: null, mean: null, max: null, pass: null }]);
  expect(spreads([])).toEqual([]);
});
