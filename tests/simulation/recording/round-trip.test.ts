import { describe, expect, it } from 'vitest';
import { PACE_PARTS } from '../../../src/simulation/recording/chunk-layout';
import { newRecordedFrame, type Recording } from '../../../src/simulation/recording/recording';
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
} from './recorded-scenes';

const SEEDS = [1, 2, 3, 4].slice(0, Math.max(1, cases(4)));
const HALF_MILLIMETRE = 0.0005 + 1e-12;

/** Holds every frame of a recording against the run that it was made of. */
function expectSame({ floor, seen, steps }: Recorded, recording: Recording): void {
  const { head } = recording;
  const { speed } = steps.run.crowd;
  const out = newRecordedFrame(head.people);
  const due = seen.filter(({ step }) => step % head.frameSteps === 0);
  expect(recording.frames).toBe(due.length);
  due.forEach((then, frame) => {
    recording.frameAt(frame, out);
    expect(out.count).toBe(then.alive.length);
    expect(out.person.subarray(0, out.count)).toEqual(then.alive);
    const worst = { place: 0, other: 0, pace: 0, turn: 0 };
    for (let k = 0; k < out.count; k++) {
      const i = then.alive[k]!;
      worst.place = Math.max(worst.place, Math.abs(out.x[k]! - then.x[i]!), Math.abs(out.y[k]! - then.y[i]!));
      const isSame =
        out.sheet[k] === floor.sheetOf[then.triangle[i]!] && out.waits[k] === 1 - then.walking[i]!;
      if (!isSame) worst.other++;
      if (out.waits[k] === 1) continue;
      worst.pace = Math.max(worst.pace, Math.abs(out.speed[k]! - then.pace[i]!) / speed[i]!);
      const turned = out.heading[k]! - Math.atan2(then.headingY[i]!, then.headingX[i]!);
      worst.turn = Math.max(worst.turn, Math.abs(Math.sin(turned / 2)));
    }
    expect(worst.place).toBeLessThanOrEqual(HALF_MILLIMETRE);
    expect(worst.other).toBe(0);
    expect(worst.pace).toBeLessThanOrEqual(0.5 / PACE_PARTS + 1e-6);
    expect(worst.turn).toBeLessThanOrEqual(Math.sin(Math.PI / 512) + 1e-9);
  });
}

describe('a recording', () => {
  it.each(SEEDS)('gives back the run within half a millimetre, frame by frame (seed %i)', (seed) => {
    const made = recorded(crowdRun(hall(), rowsOf(60, seed, 1, 2)), 1500, [0]);
    const recording = read(made.bytes);
    expectSame(made, recording);
    expect(recording.steps).toBe(made.steps.step);
    expect(recording.chunks.length).toBeGreaterThan(2);
  });

  it('tells who left with which step by which exit, in the order of leaving', () => {
    const { bytes, steps } = recorded(crowdRun(hall(), rowsOf(80, 9, 1, 2)), 3000, [0]);
    const recording = read(bytes);
    expect(recording.leftAt).toEqual(steps.leftAt);
    expect(recording.leftBy).toEqual(steps.leftBy);
    expect(recording.leavings).toHaveLength(80);
    const inOrder = [...steps.leftAt.keys()]
      .filter((i) => steps.leftAt[i]! >= 0)
      .sort((a, b) => steps.leftAt[a]! - steps.leftAt[b]! || a - b);
    expect(recording.leavings.map(({ person }) => person)).toEqual(inOrder);
    expect(new Set(recording.leavings.map(({ exit }) => exit))).toEqual(new Set([0, 1]));
  });

  it('gives back a run over stairs, and keeps what its head says', () => {
    const run = crowdRun(stairHouse(), rowsOf(40, 3, 2, 1));
    const made = recorded(run, 1200, ELEVATIONS);
    const { head } = read(made.bytes);
    expect(head).toEqual(made.floor.head);
    expect(head.frameSteps).toBe(5);
    expect(head.speed).toEqual(Float32Array.from(run.crowd.speed));
    expectSame(made, read(made.bytes));
  });

  it('takes frames each whole number of steps', () => {
    for (const [dt, framesASecond, frameSteps] of [
      [0.01, 10, 10],
      [0.05, 10, 2],
      [0.03, 10, 3],
      [0.05, 100, 1],
      [0.01, 0.5, 200],
    ] as const) {
      const made = recorded(crowdRun(hall(), rowsOf(5, 2, 1, 2), dt), 450, [0], framesASecond);
      expect(read(made.bytes).head.frameSteps).toBe(frameSteps);
      expectSame(made, read(made.bytes));
    }
  });

  it('is the same bytes for the same run', () => {
    const make = () => recorded(crowdRun(hall(), rowsOf(50, 4, 1, 2)), 800, [0]).bytes;
    expect(make()).toEqual(make());
  });

  it('takes less than 12 bytes a body, over all frames and all that is written beside them', () => {
    for (const [people, framesASecond] of [
      [200, 10],
      [20, 10],
      [200, 0.5],
    ] as const) {
      const { bytes } = recorded(crowdRun(hall(), rowsOf(people, 5, 1, 2)), 3000, [0], framesASecond);
      const { chunks } = read(bytes);
      const bodies = chunks.reduce((sum, chunk) => sum + chunk.bodies, 0);
      expect(bytes.length / bodies).toBeLessThan(12);
      for (const { bytes: length, frames, rows, leavings, bodies: of } of chunks) {
        expect(length).toBe(20 + 4 * frames + 16 * rows + 12 * leavings + 8 * of);
      }
    }
  });

  it('of nobody, of a run without a step, and of one with all out at once', () => {
    const nobody = read(recorded(crowdRun(hall(), []), 10, [0]).bytes);
    expect([nobody.frames, nobody.steps, nobody.head.people]).toEqual([1, 0, 0]);
    const still = recorded(crowdRun(hall(), rowsOf(3, 1, 1, 2)), 0, [0]);
    expectSame(still, read(still.bytes));
    const doorstep = recorded(crowdRun(hall(), [{ storey: 0, x: 12.5, y: 5 }]), 10, [0]);
    const out = read(doorstep.bytes);
    expect([out.frames, out.steps, out.leftAt[0], out.leftBy[0]]).toEqual([1, 1, 1, 0]);
  });
});
