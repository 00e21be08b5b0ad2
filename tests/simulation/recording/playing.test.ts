import { describe, expect, it } from 'vitest';
import { newCrowd } from '../../../src/simulation/crowd/crowd';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import { Recorder } from '../../../src/simulation/recording/recorder';
import { newRecordedFrame } from '../../../src/simulation/recording/recording';
import { recordedFloor } from '../../../src/simulation/recording/recording-head';
import { crowdRun, ELEVATIONS, hall, joined, read, recorded, rowsOf, stairHouse } from './recorded-scenes';

const HALF_MILLIMETRE = 0.0005 + 1e-9;

describe('playing a recording', () => {
  it('at a frame is that frame in plan', () => {
    const made = recorded(crowdRun(hall(), rowsOf(50, 3, 1, 2)), 1200, [4.2]);
    const recording = read(made.bytes);
    const { origin } = recording.head;
    const out = newPlayedCrowd(50);
    const frame = newRecordedFrame(50);
    for (let f = 0; f < recording.frames; f++) {
      playAt(recording, 0.1 * f, out);
      recording.frameAt(f, frame);
      expect(out.count).toBe(frame.count);
      let off = 0;
      for (let k = 0; k < out.count; k++) {
        off = Math.max(
          off,
          Math.abs(out.person[k]! - frame.person[k]!),
          Math.abs(out.x[k]! - frame.x[k]! - origin[0]),
          Math.abs(out.y[k]! - frame.y[k]! - origin[1]),
          Math.abs(out.z[k]! - 4.2),
          out.storey[k]!,
          Math.abs(out.waits[k]! - frame.waits[k]!),
          Math.abs(out.speed[k]! - frame.speed[k]!),
        );
      }
      expect(off).toBeLessThan(1e-6);
    }
  });

  it('between frames keeps near where people were, over chunks and until each one leaves', () => {
    const made = recorded(crowdRun(hall(), rowsOf(50, 6, 1, 2)), 2500, [0]);
    const recording = read(made.bytes);
    const { speed } = made.steps.run.crowd;
    const out = newPlayedCrowd(50);
    const every = recording.head.frameSteps * recording.head.dt;
    for (const { step, alive, x, y } of made.seen) {
      playAt(recording, step * recording.head.dt, out);
      expect(out.person.subarray(0, out.count)).toEqual(alive);
      // From a frame to the next one nobody gets farther.
      let over = 0;
      for (let k = 0; k < out.count; k++) {
        const i = alive[k]!;
        const dx = out.x[k]! - recording.head.origin[0] - x[i]!;
        const dy = out.y[k]! - recording.head.origin[1] - y[i]!;
        over = Math.max(over, Math.hypot(dx, dy) - speed[i]! * every - 2 * HALF_MILLIMETRE);
      }
      expect(over).toBe(0);
    }
  });

  it('before the beginning and after the end is the first frame and the last', () => {
    const made = recorded(crowdRun(hall(), rowsOf(20, 6, 1, 2)), 203, [0]);
    const recording = read(made.bytes);
    const [first, early, last, late] = [0, -5, 4.06, 1000].map((seconds) => {
      const out = newPlayedCrowd(20);
      playAt(recording, seconds, out);
      return out;
    });
    expect(early).toEqual(first);
    expect(late).toEqual(last);
    expect(late!.count).toBe(made.steps.run.crowd.aliveCount);
  });

  it('goes down stairs at the height of the steps, over a landing at its own', () => {
    const scene = stairHouse();
    const run = crowdRun(scene, [{ storey: 1, x: 8, y: 3, speed: 1 }], 0.02);
    const made = recorded(run, 4000, ELEVATIONS);
    const recording = read(made.bytes);
    expect(run.crowd.aliveCount).toBe(0);
    const out = newPlayedCrowd(1);
    const heights: number[] = [];
    const seconds = recording.leavings[0]!.step * recording.head.dt;
    let last: readonly [number, number, number] | null = null;
    for (let t = 0; t < seconds - 0.05; t += 0.05) {
      playAt(recording, t, out);
      const [x, y, z] = [out.x[0]!, out.y[0]!, out.z[0]!];
      heights.push(z);
      // Along the slope it never goes faster than it walks: no jump where floors meet.
      if (last !== null) {
        expect(Math.hypot(x - last[0], y - last[1], z - last[2])).toBeLessThanOrEqual(0.05 * 1.35);
      }
      last = [x, y, z];
      // Beside the edges: the straight line between two frames cuts over a fold.
      const climbed = (1.5 * (y - 6)) / 4;
      if (y > 10.2) expect(z).toBeCloseTo(1.5, 9);
      else if (y > 6.2 && y < 9.8) expect(z).toBeCloseTo(x > 1.5 ? 3 - climbed : climbed, 2);
      else if (y < 5.8) expect(z).toBe(ELEVATIONS[out.storey[0]!]);
    }
    expect([heights[0], heights.at(-1)]).toEqual([3, 0]);
    for (let k = 1; k < heights.length; k++) expect(heights[k]).toBeLessThanOrEqual(heights[k - 1]! + 1e-9);
  });
});

describe('between two frames', () => {
  it('one turns the shorter way, and paces up', () => {
    for (const [from, to, half] of [
      [-10, 20, 5],
      [170, -150, -170],
      [80, 100, 90],
      [-170, 160, 175],
    ] as const) {
      const run = crowdRun(hall(), [{ storey: 0, x: 5, y: 5, speed: 1 }], 0.05);
      const blocks: Uint8Array[] = [];
      const recorder = new Recorder(recordedFloor(run, [0]), (block) => blocks.push(block));
      const steps = { step: 0, leftAt: Int32Array.of(-1), leftBy: Int32Array.of(-1), run };
      run.crowd.walking[0] = 1;
      for (const [frame, degrees] of [from, to].entries()) {
        run.crowd.headingX[0] = Math.cos((degrees * Math.PI) / 180);
        run.crowd.headingY[0] = Math.sin((degrees * Math.PI) / 180);
        run.crowd.pace[0] = 0.4 + 0.4 * frame;
        steps.step = 2 * frame;
        recorder.take(steps);
      }
      recorder.end(steps);
      const out = newPlayedCrowd(1);
      playAt(read(joined(blocks)), 0.05, out);
      const off = out.heading[0]! - (half * Math.PI) / 180;
      // A part of a turn is 1.4°.
      expect(Math.abs(Math.sin(off / 2))).toBeLessThan(Math.sin((1.5 * Math.PI) / 360));
      expect(out.speed[0]).toBeCloseTo(0.6, 2);
    }
  });
});

describe('places far from each other from frame to frame', () => {
  /** Four people who are put anywhere, one of them gone after a while, frame by frame. */
  function thrown(): {
    readonly bytes: Uint8Array;
    readonly places: readonly (readonly [number, number])[][];
  } {
    const run = crowdRun(hall(), []);
    const crowd = newCrowd(4);
    const floor = recordedFloor({ ...run, crowd, dt: 0.05 }, [0]);
    const blocks: Uint8Array[] = [];
    const recorder = new Recorder(floor, (block) => blocks.push(block));
    const steps = {
      step: 0,
      leftAt: new Int32Array(4).fill(-1),
      leftBy: new Int32Array(4).fill(-1),
      run: { crowd },
    };
    const places: [number, number][][] = [];
    for (let frame = 0; frame < 30; frame++) {
      for (let i = 0; i < 4; i++) {
        // A kilometre in three frames for one, the others step by step up to the farthest that a row can be.
        crowd.x[i] = i === 3 ? 333.3333 * (frame % 4) - 500 : i * (frame % 2 === 0 ? -8.19175 : 8.19175);
        crowd.y[i] = i === 1 ? 100_000 + 0.4996 * frame : -frame / 7;
        crowd.speed[i] = 1;
      }
      if (frame === 20) {
        steps.leftAt[2] = 39;
        steps.leftBy[2] = 1;
        crowd.alive.set([0, 1, 3]);
        crowd.aliveCount = 3;
      }
      steps.step = 2 * frame;
      recorder.take(steps);
      places.push([...crowd.alive.subarray(0, crowd.aliveCount)].map((i) => [crowd.x[i]!, crowd.y[i]!]));
    }
    recorder.end(steps);
    return { bytes: joined(blocks), places };
  }

  it('begin chunks of their own', () => {
    const { bytes, places } = thrown();
    const recording = read(bytes);
    const out = newRecordedFrame(4);
    expect(recording.chunks.length).toBeGreaterThan(20);
    expect(recording.leavings).toEqual([{ person: 2, step: 39, exit: 1 }]);
    places.forEach((then, frame) => {
      recording.frameAt(frame, out);
      expect(out.count).toBe(then.length);
      then.forEach(([x, y], k) => {
        expect(Math.abs(out.x[k]! - x)).toBeLessThanOrEqual(HALF_MILLIMETRE);
        expect(Math.abs(out.y[k]! - y)).toBeLessThanOrEqual(HALF_MILLIMETRE);
      });
    });
  });

  it('off any map are our mistake', () => {
    const run = crowdRun(hall(), [{ storey: 0, x: 5, y: 5 }]);
    const floor = recordedFloor(run, [0]);
    const recorder = new Recorder(floor, () => {});
    run.crowd.x[0] = Number.NaN;
    const steps = { step: 0, leftAt: Int32Array.of(-1), leftBy: Int32Array.of(-1), run };
    expect(() => recorder.take(steps)).toThrow('stands nowhere');
  });
});
