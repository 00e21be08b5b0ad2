import { finished } from '../../src/base/steps';
import { makeId } from '../../src/model/schema/ids';
import { BodyRows } from '../../src/scene/crowd/body-rows';
import { drawnFloors } from '../../src/scene/crowd/drawn-floors';
import { newPlayedCrowd, playAt } from '../../src/simulation/recording/played-crowd';
import type { Crowd } from '../../src/simulation/crowd/crowd';
import { Recorder } from '../../src/simulation/recording/recorder';
import { newRecordedFrame } from '../../src/simulation/recording/recording';
import { crowdMapSteps } from '../../src/simulation/results/crowd-maps';
import { floorAreas, floorSquares } from '../../src/simulation/results/floor-squares';
import { seededRandom } from '../../src/base/random';
import { densestOf, WALKWAY_LEVELS } from '../../src/standards/egress/service-levels';
import { circlingCrowd } from '../simulation/recording/circling-crowd';
import { joined, read } from '../simulation/recording/recorded-scenes';
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
const STOREY = makeId('storey', 'hall');

/** Recording 10,000 people who walk in circles, some of whom leave at each frame; looking at any time of it; maps of it. */
export async function run(): Promise<BenchRow[]> {
  const { run, floor, steps, walkTo } = circlingCrowd(PEOPLE, SIDE, DT);
  const { crowd } = run;
  const blocks: Uint8Array[] = [];
  let bodies = 0;
  let writing = 0;
  let textual = 0;
  let letters = 0;
  const frames = SECONDS / DT / floor.head.frameSteps;
  let recorder!: Recorder;
  writing += cpuTime(() => (recorder = new Recorder(floor, (block) => blocks.push(block))));
  for (let frame = 0; frame < frames; frame++) {
    walkTo(frame);
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
  const rows = new BodyRows();
  const floors = drawnFloors([{ id: STOREY, look: 'whole', lift: 0 }], false);
  const fills = times(() => rows.fillPlayed(played, recording.head, [STOREY], floors, [50, 50]));
  const copies = times(() => copy.set(from));
  const squares = floorSquares(recording.head);
  const areas = floorAreas(run.floor.nav, floor.sheetOf, recording.head, squares);
  const densest = densestOf(WALKWAY_LEVELS);
  const mapping = cpuTime(() => finished(crowdMapSteps(recording, squares, areas, () => densest)));

  const each = bytes.length / bodies;
  const [scrub, play, fill, plain] = [scrubs, plays, fills, copies].map((of) => quantileOf(of, 0.5));
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
      name: 'what the graphics card is given of that',
      unit: 'ms',
      median: fill!,
      p95: quantileOf(fills, 0.95),
      ratio: fill! / plain!,
      baseline: 'of copying six numbers a person',
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

/** The same frame as lines of numbers. */
function textOf({ alive, aliveCount, x, y }: Crowd, frame: number): string {
  const lines: string[] = [];
  for (let a = 0; a < aliveCount; a++) {
    const i = alive[a]!;
    lines.push(`${i}\t${frame}\t${x[i]!.toFixed(3)}\t${y[i]!.toFixed(3)}\t0.000`);
  }
  return lines.join('\n');
}
