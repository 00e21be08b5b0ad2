import { finished } from '../../src/base/steps';
import { buildNav } from '../../src/geometry/nav/build-nav';
import { newPlayedCrowd, playAt } from '../../src/simulation/recording/played-crowd';
import { Recorder } from '../../src/simulation/recording/recorder';
import { recordedFloor } from '../../src/simulation/recording/recording-head';
import { newRecordedFrame } from '../../src/simulation/recording/recording';
import { crowdMapSteps } from '../../src/simulation/results/crowd-maps';
import { floorAreas, floorSquares } from '../../src/simulation/results/floor-squares';
import { seededRandom } from '../../src/base/random';
import { densestOf, WALKWAY_LEVELS } from '../../src/standards/egress/service-levels';
import { building, FloorDrawing } from '../geometry/nav/plans';
import { crowdRun, joined, read } from '../simulation/recording/recorded-scenes';
import type { BenchRow } from './bench-row';
import { cpuTime, quantileOf } from './cpu-times';

const PEOPLE = 10_000;
const SIDE = 100;
const SECONDS = 40;
const DT = 0.02;
const ASKED = 200;
const MOST_BYTES = 12;
const MOST_SCRUB_MS = 50;
const MOST_PLAY_MS = 4;

/** Recording 10,000 people who walk in circles, some of whom leave at each frame; looking at any time of it; maps of it. */
export async function run(): Promise<BenchRow[]> {
  const nav = buildNav(building([new FloorDrawing().floor(0, 0, SIDE + 10, SIDE + 10).build()]));
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    storey: 0,
    x: 5 + (i % SIDE),
    y: 5 + Math.floor(i / SIDE),
  }));
  const exits = [
    {
      storey: 0,
      ring: [
        [0, 0],
        [1, 0],
        [1, 1],
      ] as const,
    },
  ];
  const run = crowdRun({ nav, exits }, people, DT);
  const { crowd } = run;
  crowd.walking.fill(1);
  const floor = recordedFloor(run, [0]);
  const blocks: Uint8Array[] = [];
  const steps = {
    step: 0,
    leftAt: new Int32Array(PEOPLE).fill(-1),
    leftBy: new Int32Array(PEOPLE).fill(-1),
    run,
  };
  let bodies = 0;
  let writing = 0;
  let textual = 0;
  let letters = 0;
  const frames = SECONDS / DT / floor.head.frameSteps;
  let recorder!: Recorder;
  writing += cpuTime(() => (recorder = new Recorder(floor, (block) => blocks.push(block))));
  for (let frame = 0; frame < frames; frame++) {
    steps.step = frame * floor.head.frameSteps;
    walk(run.crowd, steps, frame);
    bodies += crowd.aliveCount;
    writing += cpuTime(() => recorder.take(steps));
    if (frame % 20 > 0) continue;
    textual += 20 * cpuTime(() => (letters += 20 * textOf(crowd, frame).length));
  }
  writing += cpuTime(() => recorder.end(steps));
  const bytes = joined(blocks);
  const reading = cpuTime(() => read(bytes));
  const recording = read(bytes);

  const random = seededRandom(4);
  const frame = newRecordedFrame(PEOPLE);
  const played = newPlayedCrowd(PEOPLE);
  const copy = new Float64Array(PEOPLE * 6);
  const from = new Float64Array(PEOPLE * 6).fill(1);
  const times = (work: () => void): number[] => {
    for (let i = 0; i < 20; i++) work();
    return Array.from({ length: ASKED }, () => cpuTime(work));
  };
  const scrubs = times(() => recording.frameAt(random.index(recording.frames), frame));
  const plays = times(() => playAt(recording, random.between(0, SECONDS), played));
  const copies = times(() => copy.set(from));
  const squares = floorSquares(recording.head);
  const areas = floorAreas(run.floor.nav, floor.sheetOf, recording.head, squares);
  const densest = densestOf(WALKWAY_LEVELS);
  const mapping = cpuTime(() => finished(crowdMapSteps(recording, squares, areas, () => densest)));

  const each = bytes.length / bodies;
  const [scrub, play, plain] = [scrubs, plays, copies].map((of) => quantileOf(of, 0.5));
  return [
    {
      name: `${PEOPLE} people, ${frames} frames: a body`,
      unit: 'bytes',
      median: each,
      ratio: letters / bytes.length,
      baseline: 'times as long as lines of text',
      bar: `≤ ${MOST_BYTES} bytes`,
      met: each <= MOST_BYTES,
    },
    {
      name: 'writing a body',
      unit: 'µs',
      median: (1000 * writing) / bodies,
      ratio: textual / writing,
      baseline: 'times as long for lines of text',
    },
    { name: `reading and checking ${(bytes.length / 1e6).toFixed(0)} MB`, unit: 'ms', median: reading },
    {
      name: 'a frame anywhere',
      unit: 'ms',
      median: scrub!,
      p95: quantileOf(scrubs, 0.95),
      ratio: scrub! / plain!,
      baseline: 'of copying six numbers a person',
      bar: `≤ ${MOST_SCRUB_MS} ms`,
      met: quantileOf(scrubs, 0.95) <= MOST_SCRUB_MS,
    },
    {
      name: 'any time between two frames, in plan',
      unit: 'ms',
      median: play!,
      p95: quantileOf(plays, 0.95),
      ratio: play! / plain!,
      baseline: 'of copying six numbers a person',
      bar: `≤ ${MOST_PLAY_MS} ms`,
      met: quantileOf(plays, 0.95) <= MOST_PLAY_MS,
    },
    {
      name: 'maps of use, queues, density and levels of service, a body',
      unit: 'µs',
      median: (1000 * mapping) / bodies,
      ratio: mapping / writing,
      baseline: 'of writing it',
    },
  ];
}

type Crowd = ReturnType<typeof crowdRun>['crowd'];

/** Everybody a frame farther on a circle of their own; ten leave. */
function walk(
  crowd: Crowd,
  steps: { step: number; leftAt: Int32Array; leftBy: Int32Array },
  frame: number,
): void {
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

/** The same frame as lines of numbers. */
function textOf({ alive, aliveCount, x, y }: Crowd, frame: number): string {
  const lines: string[] = [];
  for (let a = 0; a < aliveCount; a++) {
    const i = alive[a]!;
    lines.push(`${i}\t${frame}\t${x[i]!.toFixed(3)}\t${y[i]!.toFixed(3)}\t0.000`);
  }
  return lines.join('\n');
}
