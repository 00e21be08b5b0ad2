import { Clipper, FillRule, type PathsD } from 'clipper2-ts';
import { seededRandom } from '../../src/base/random';
import { LineSetBuilder, type LineSet } from '../../src/geometry/plane/line-set';
import { buildLocator, locateTriangle } from '../../src/geometry/plane/locate';
import { ringWindings } from '../../src/geometry/plane/ring-windings';
import { triangulate } from '../../src/geometry/plane/triangulate';
import { clinicLines, clinicPolygons, hasClinic } from '../geometry/plane/clinic-rings';
import type { BenchRow } from './bench-row';

const TOLERANCE = 1e-6;
const ROUNDS = 31;
const LOOKUPS = 100_000;
/** A storey is made anew while a wall is dragged. */
const BAR_MS = 60;

/** Times alternating calls of several jobs, so that a busy machine hits all of them alike; ms, sorted. */
function timed(jobs: readonly (() => void)[], rounds: number): number[][] {
  const times: number[][] = jobs.map(() => []);
  for (let round = -3; round < rounds; round++) {
    jobs.forEach((job, i) => {
      const begin = performance.now();
      job();
      if (round >= 0) times[i]!.push(performance.now() - begin);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b));
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.floor(q * (sorted.length - 1))]!;
const row = (name: string, times: readonly number[]): BenchRow => ({
  name,
  unit: 'ms',
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
});

/** Rooms on a grid with four overlapping wall pieces each, turned by `angle`: about 20 segments a room. */
function rooms(side: number, angle: number): LineSet {
  const random = seededRandom(side);
  const builder = new LineSetBuilder();
  const place = (x: number, y: number): [number, number] => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ];
  const box = (x: number, y: number, w: number, h: number): void => {
    builder.add([place(x, y), place(x + w, y), place(x + w, y + h), place(x, y + h)], true);
  };
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < side; j++) {
      const [x, y] = [4 * i, 5 * j];
      const door = 0.5 + 2 * random.next();
      box(x, y, 4, 5);
      box(x, y, door, 0.2);
      box(x + door + 0.9, y, 3.1 - door, 0.2);
      box(x, y, 0.2, 5);
      box(x + 3.9, y, 0.2, 5);
    }
  }
  return builder.build();
}

function clinicRows(): BenchRow[] {
  const { lines, ringClass } = clinicLines('L1');
  const paths: PathsD = [...clinicPolygons('L1', 'wall'), ...clinicPolygons('L1', 'space')]
    .flat()
    .map((ring) => ring.map(([x, y]) => ({ x, y })));
  const options = { tolerance: TOLERANCE, frame: 1 };
  const t = triangulate(lines, options);
  const locator = buildLocator(t);
  const random = seededRandom(1);
  const [a, b, c, d, e] = timed(
    [
      () => triangulate(lines, options),
      () => Clipper.unionD(paths, [], FillRule.Positive, 6),
      () => ringWindings(t, ringClass, 2),
      () => buildLocator(t),
      () => {
        for (let i = 0; i < LOOKUPS; i++) {
          const v = random.index(t.vertexCount);
          locateTriangle(locator, t.x[v]! + random.next(), t.y[v]! + random.next());
        }
      },
    ],
    ROUNDS,
  ) as [number[], number[], number[], number[], number[]]; // one list a job
  const all = row(`clinic L1: triangulate ${lines.closed.length} rings, ${t.triangleCount} triangles`, a);
  return [
    {
      ...all,
      ratio: all.median / quantile(b, 0.5),
      baseline: 'of a clipper2-ts union of the same rings',
      bar: `≤ ${BAR_MS} ms`,
      met: all.median <= BAR_MS,
    },
    row('clinic L1: ring windings, 2 classes', c),
    row('clinic L1: build locator', d),
    row(`clinic L1: locate ${LOOKUPS} points`, e),
  ];
}

function scalingRows(): BenchRow[] {
  const plans = [rooms(15, 0), rooms(15, 0.5), rooms(60, 0)] as const;
  const [small, turned, large] = timed(
    plans.map((lines) => () => triangulate(lines, { tolerance: TOLERANCE, frame: 1 })),
    7,
  ) as [number[], number[], number[]]; // one list a plan
  const base = quantile(small, 0.5);
  return [
    row('rooms 15 × 15 (4,500 segments)', small),
    {
      ...row('the same turned', turned),
      ratio: quantile(turned, 0.5) / base,
      baseline: 'of the one along the axes',
    },
    {
      ...row('rooms 60 × 60 (72,000 segments)', large),
      ratio: quantile(large, 0.5) / base / 16,
      baseline: 'per segment, of 15 × 15',
    },
  ];
}

/** The overlay kernel: a storey's triangulation, its windings and point location, and how the cost grows. */
export async function run(): Promise<BenchRow[]> {
  return [...(hasClinic ? clinicRows() : []), ...scalingRows()];
}
