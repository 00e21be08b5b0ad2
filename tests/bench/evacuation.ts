import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { wallEnds } from '../../src/simulation/floor/walls';
import { PRESETS } from '../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../src/simulation/run-crowd';
import { buildingScene, crowdOf, roomScene, runOf, type Scene } from '../simulation/support/scenes';
import type { BenchRow } from './bench-row';
import { cpuTime } from './cpu-times';
import { PlainKernel } from './plain-kernel';

/** People that the plain kernel steers, all its timings together. */
const PLAIN = 100_000;
/** Steps after which what a run keeps has come to its size. */
const SETTLED = 50;
const MOST_BYTES = 1000;

interface Case {
  readonly name: string;
  readonly scene: () => Scene;
  /** Seconds of the run; it ends when all are out. */
  readonly seconds: number;
  /** Microseconds a person and step. */
  readonly bar: number;
}

const CASES: readonly Case[] = [
  { name: 'room of 10,000, first 10 s', scene: () => roomScene(10_000, 2), seconds: 10, bar: 0.4 },
  { name: 'building of 10,000, first 20 s', scene: () => buildingScene(10_000), seconds: 20, bar: 0.8 },
  { name: 'room of 2,000, until all are out', scene: () => roomScene(2000, 2), seconds: 3000, bar: 1.2 },
];

/** Bytes in use once garbage is gone. */
function bytesKept(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What only the first frees lets go of the rest.
  for (let turn = 0; turn < 3; turn++) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a second crowd on a floor whose ways are known keeps, bytes a person. */
function bytesAPerson(run: CrowdRun, people: Scene['people']): number {
  const before = bytesKept();
  const steps = new CrowdSteps({ ...run, crowd: crowdOf(run.floor, people) });
  while (steps.step < SETTLED) steps.next();
  return (bytesKept() - before) / steps.run.crowd.count;
}

function measured({ name, scene, seconds, bar }: Case): BenchRow[] {
  const made = scene();
  const run = runOf(made);
  const steps = new CrowdSteps(run);
  const { nav, walk } = run.floor;
  const kernel = new PlainKernel(
    PRESETS.jupedsim.model,
    wallEnds(nav, walk.twin, () => false).ends,
    made.people.length,
  );
  const last = Math.round(seconds / run.dt);
  let [engine, done, plain, asked] = [0, 0, 0, 0];
  // How long the run takes isn't known: the kernel is timed after 1, 3, 7, … steps.
  for (let until = 1; steps.step < last && run.crowd.aliveCount > 0; until = Math.min(last, 2 * until + 1)) {
    engine += cpuTime(() => {
      while (steps.step < until && run.crowd.aliveCount > 0) {
        done += run.crowd.aliveCount;
        steps.next();
      }
    });
    if (asked >= PLAIN) continue;
    plain += cpuTime(() => kernel.steer(run.crowd));
    asked += run.crowd.aliveCount;
  }
  const cost = (engine * 1000) / done;
  const kept = bytesAPerson(run, made.people);
  return [
    {
      name: `${name}, a person and step`,
      unit: 'µs',
      median: cost,
      ratio: cost / ((plain * 1000) / asked),
      baseline: 'of a plain kernel',
      bar: `≤ ${bar} µs`,
      met: cost <= bar,
    },
    {
      name: 'kept beside the floor, a person',
      unit: 'B',
      median: kept,
      bar: `≤ ${MOST_BYTES} B`,
      met: kept <= MOST_BYTES,
    },
  ];
}

/**
 * JuPedSim's two scenarios with its numbers at 0.01 s a step: time of the process in the steps alone, against one that looks through a
 * grid made anew in each step, with the published cut-off of 3 m and without tables.
 */
export const run = (): Promise<BenchRow[]> => Promise.resolve(CASES.flatMap((each) => measured(each)));
