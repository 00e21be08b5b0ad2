import { describe, expect, it } from 'vitest';
import { finished } from '../../../src/base/steps';
import type { Recording } from '../../../src/simulation/recording/recording';
import { Recorder } from '../../../src/simulation/recording/recorder';
import { recordedFloor } from '../../../src/simulation/recording/recording-head';
import { flowOf } from '../../../src/simulation/results/flow-of';
import { crossingSteps, type CrossedLine } from '../../../src/simulation/results/line-crossings';
import { cases } from '../../support/cases';
import {
  crowdRun,
  ELEVATIONS,
  hall,
  joined,
  read,
  recorded,
  rowsOf,
  stairHouse,
  type Seen,
} from '../recording/recorded-scenes';

const SEEDS = [1, 2, 3].slice(0, cases(3));
const EVERY = 0.1;

const crossings = (recording: Recording, lines: readonly CrossedLine[]) =>
  finished(crossingSteps(recording, lines));

/** Who stood on which side of an upright line from frame to frame, told from the run: times of crossing it east and west. */
function throughDoor(
  seen: readonly Seen[],
  x: number,
  y0: number,
  y1: number,
): { east: number[]; west: number[] } {
  const frames = seen.filter(({ step }) => step % 5 === 0);
  const mm = (value: number): number => Math.round(value * 1000) / 1000;
  const found = { east: [] as number[], west: [] as number[] };
  frames.forEach((then, f) => {
    const next = frames[f + 1];
    for (const i of then.alive) {
      if (next === undefined || !next.alive.includes(i)) continue;
      const [fromX, toX] = [mm(then.x[i]!), mm(next.x[i]!)];
      // Whoever stands on the line is on its western side, which is the left of one drawn from south to north.
      if (fromX <= x === toX <= x) continue;
      const share = (x - fromX) / (toX - fromX);
      const y = mm(then.y[i]!) + share * (mm(next.y[i]!) - mm(then.y[i]!));
      if (y < y0 || y > y1) continue;
      (toX > fromX ? found.east : found.west).push(EVERY * (f + share));
    }
  });
  return { east: found.east.sort((a, b) => a - b), west: found.west.sort((a, b) => a - b) };
}

const near = (a: readonly number[], b: readonly number[]): void => {
  expect(a).toHaveLength(b.length);
  a.forEach((seconds, i) => expect(Math.abs(seconds - b[i]!)).toBeLessThan(1e-6));
};

describe('crossings of a line', () => {
  it.each(SEEDS)('are those of the run from frame to frame (seed %i)', (seed) => {
    const made = recorded(crowdRun(hall(), rowsOf(80, seed, 1, 2)), 2500, [0]);
    const recording = read(made.bytes);
    const [ox, oy] = recording.head.origin;
    const rows = [
      [10, 4, 6],
      [0, 4.4, 5.6],
      [5.1234, 0, 10],
      [7.3, 4.9, 5.3],
    ] as const;
    const lines = rows.map(([x, y0, y1]): CrossedLine => ({ sheet: 0, a: [x, y0], b: [x, y1] }));
    const turned = rows.map(([x, y0, y1]): CrossedLine => ({ sheet: 0, a: [x, y1], b: [x, y0] }));
    const found = crossings(recording, lines);
    const back = crossings(recording, turned);
    rows.forEach(([x, y0, y1], line) => {
      const { east, west } = throughDoor(made.seen, x - ox, y0 - oy, y1 - oy);
      near(found[line]!.rightward, east);
      near(found[line]!.leftward, west);
      expect(back[line]!.leftward).toHaveLength(found[line]!.rightward.length);
    });
    // All who left by an exit went over the line before it.
    const out = [0, 1].map((exit) => recording.leavings.filter((leaving) => leaving.exit === exit).length);
    expect(out).toEqual([found[0]!.rightward.length, found[1]!.leftward.length]);
  });

  it('count who comes off a flight over the line at its foot', () => {
    const run = crowdRun(stairHouse(), rowsOf(20, 4, 2, 1));
    const upstairs = run.floor.nav.sheets;
    const fromAbove = [...run.crowd.triangle].filter(
      (triangle) => upstairs[run.floor.nav.sheetOf[triangle]!]!.storey === 1,
    ).length;
    const recording = read(recorded(run, 6000, ELEVATIONS).bytes);
    const ground = recording.head.sheets.findIndex(({ flight, low }) => flight < 0 && low === 0);
    const landing = recording.head.sheets.findIndex(({ low, high }) => low === 1.5 && high === 1.5);
    const [foot, top, beside] = crossings(recording, [
      { sheet: ground, a: [0, 5.99], b: [1.4, 5.99] },
      { sheet: landing, a: [1.5, 10], b: [1.5, 12] },
      { sheet: ground, a: [1.6, 5.99], b: [3, 5.99] },
    ]);
    expect([foot!.rightward.length, foot!.leftward.length]).toEqual([fromAbove, 0]);
    expect([top!.leftward.length, top!.rightward.length]).toEqual([fromAbove, 0]);
    // Under the other flight, which goes up to the storey above.
    expect(beside).toEqual({ leftward: [], rightward: [] });
  });

  it.each([
    [[6.2, 6, 5.8], 1],
    [[6.2, 6.1, 5.9, 5.8], 1],
    [[5.8, 6, 6.2], 1],
    [[5.8, 6, 5.8], 2],
    [[6.2, 6, 6.2], 0],
  ])('count who is on the line at the end of a flight in one frame: %j', (ys, count) => {
    const run = crowdRun(stairHouse(), [{ storey: 0, x: 0.7, y: 5.5 }]);
    const { nav } = run.floor;
    const floor = recordedFloor(run, ELEVATIONS);
    const { crowd } = run;
    const foot = nav.sheets.findIndex(({ flight }) => flight === 0);
    const steps = { step: 0, leftAt: new Int32Array([-1]), leftBy: new Int32Array([-1]), run };
    const blocks: Uint8Array[] = [];
    const recorder = new Recorder(floor, (block) => blocks.push(block));
    const level = crowd.triangle[0]!;
    const flight = nav.sheetOf.findIndex((sheet) => sheet === foot);
    ys.forEach((y, frame) => {
      // Who is at the very end of the flight is still on it.
      const isOn = y >= 6;
      const { ay, factor } = nav.sheets[foot]!.stretch;
      const along = y - nav.origin[1] - ay;
      crowd.triangle[0] = isOn ? flight : level;
      crowd.x[0] = 0.7 - nav.origin[0];
      crowd.y[0] = isOn ? ay + along * factor : y - nav.origin[1];
      steps.step = frame * floor.head.frameSteps;
      recorder.take(steps);
    });
    recorder.end(steps);
    const [a, b] = [[0, 6] as const, [1.4, 6] as const];
    const sheet = floor.sheetOf[level]!;
    const [one, other] = crossings(read(joined(blocks)), [
      { sheet, a, b },
      { sheet, a: b, b: a },
    ]);
    expect(one!.leftward.length + one!.rightward.length).toBe(count);
    expect([other!.rightward, other!.leftward]).toEqual([one!.leftward, one!.rightward]);
  });

  it('off all floor and of nobody are none', () => {
    const recording = read(recorded(crowdRun(hall(), []), 3, [0]).bytes);
    const none = { leftward: [], rightward: [] };
    const off: CrossedLine = { sheet: 7, a: [0, 0], b: [1, 1] };
    const far: CrossedLine = { sheet: 0, a: [1e4, 0], b: [1e4, 1] };
    expect(crossings(recording, [off, far])).toEqual([none, none]);
  });
});

describe('the flow over a line', () => {
  it('is people less the first by the time from the first to the last', () => {
    expect(flowOf([2, 3, 4, 6])).toBe(0.75);
    expect([flowOf([]), flowOf([5]), flowOf([5, 5])]).toEqual([null, null, null]);
  });
});
