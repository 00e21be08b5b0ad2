import { buildNav } from '../../../src/geometry/nav/build-nav';
import { Recorder, type RecordedRun } from '../../../src/simulation/recording/recorder';
import { recordedFloor, type RecordedFloor } from '../../../src/simulation/recording/recording-head';
import type { CrowdRun } from '../../../src/simulation/run-crowd';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { crowdRun, joined } from './recorded-scenes';

/** People a metre apart who walk in circles of their own and leave by and by, so that what is measured of a recording has all that one has. */
export interface CirclingCrowd {
  readonly run: CrowdRun;
  readonly floor: RecordedFloor;
  readonly steps: RecordedRun & { step: number };
  /** Everybody as they are at a frame, to be called frame by frame from 0 on; a thousandth of them leaves at each. O(people). */
  walkTo(frame: number): void;
}

/** The crowd, on a floor of `side` + 10 m by as much, with no way to walk: nobody asks for one. */
export function circlingCrowd(people: number, side: number, dt: number): CirclingCrowd {
  const nav = buildNav(building([new FloorDrawing().floor(0, 0, side + 10, side + 10).build()]));
  const places = Array.from({ length: people }, (_, i) => ({
    storey: 0,
    x: 5 + (i % side),
    y: 5 + Math.floor(i / side),
  }));
  const corner = [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const;
  const run = crowdRun({ nav, exits: [{ storey: 0, ring: corner }] }, places, dt);
  run.crowd.walking.fill(1);
  const floor = recordedFloor(run, [0]);
  const steps = {
    step: 0,
    leftAt: new Int32Array(people).fill(-1),
    leftBy: new Int32Array(people).fill(-1),
    run,
  };
  return { run, floor, steps, walkTo: (frame) => walkTo(frame, steps, floor.head.frameSteps) };
}

function walkTo(frame: number, steps: CirclingCrowd['steps'], frameSteps: number): void {
  const { crowd } = steps.run;
  steps.step = frame * frameSteps;
  let kept = 0;
  for (let a = 0; a < crowd.aliveCount; a++) {
    const i = crowd.alive[a]!;
    if (frame > 0 && i % 1000 === frame) {
      steps.leftAt[i] = steps.step - 1;
      steps.leftBy[i] = 0;
      continue;
    }
    crowd.alive[kept++] = i;
    const angle = i + 0.1 * frame;
    crowd.x[i] = crowd.x[i]! + 0.12 * Math.cos(angle);
    crowd.y[i] = crowd.y[i]! + 0.12 * Math.sin(angle);
    crowd.headingX[i] = Math.cos(angle);
    crowd.headingY[i] = Math.sin(angle);
    crowd.pace[i] = 1.2;
  }
  crowd.aliveCount = kept;
}

/** The recording of it over some seconds. */
export function circlingRecording(people: number, side: number, seconds: number): Uint8Array<ArrayBuffer> {
  const dt = 0.02;
  const { floor, steps, walkTo: walk } = circlingCrowd(people, side, dt);
  const blocks: Uint8Array[] = [];
  const recorder = new Recorder(floor, (block) => blocks.push(block));
  for (let frame = 0; frame * floor.head.frameSteps * dt <= seconds; frame++) {
    walk(frame);
    recorder.take(steps);
  }
  recorder.end(steps);
  return joined(blocks);
}
