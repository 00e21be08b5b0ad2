import { seededRandom } from '../../src/base/random';
import { buildNav } from '../../src/geometry/nav/build-nav';
import { coverage, denseDistances } from '../../src/geometry/nav/coverage';
import { distanceField } from '../../src/geometry/nav/distance-field';
import type { NavInput } from '../../src/geometry/nav/floor-input';
import { type Located, locate } from '../../src/geometry/nav/locate';
import type { Nav } from '../../src/geometry/nav/nav';
import { NearestMerge } from '../../src/geometry/nav/nearest-merge';
import { openWalk } from '../../src/geometry/nav/walk';
import { clinicIsThere, clinicNav } from '../support/clinic-nav-input';
import type { BenchRow } from './bench-row';
import { GridDijkstra, walkGrid } from './grid-dijkstra';

const LIMIT = 15;
/** A field is cut a little behind its limit, so that cells on the limit's line are measured. */
const CUT = LIMIT + 0.25;
const SOURCES = 40;

/** Times `turns` calls after a few to warm up; milliseconds, sorted. */
function timed(turns: number, call: (turn: number) => void): number[] {
  for (let turn = 0; turn < Math.min(20, turns); turn++) call(turn);
  const times = Array.from({ length: turns }, (_, turn) => {
    const start = performance.now();
    call(turn);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

const median = (times: readonly number[]): number => times[Math.floor(times.length / 2)]!;
const p95 = (times: readonly number[]): number => times[Math.floor(times.length * 0.95)]!;

/** Random places on the floor of storey 0. */
function places(nav: Nav, count: number, seed: number): Located[] {
  const random = seededRandom(seed);
  const last = nav.samples.storeyStart[1]!;
  return Array.from({ length: count }, () => {
    const sample = random.index(last);
    const [x, y] = [nav.samples.planX[sample]!, nav.samples.planY[sample]!];
    const place = locate(nav, 0, x, y);
    if (!place) throw new Error('a sample is not on the floor');
    return place;
  });
}

function dragged(input: NavInput): BenchRow {
  const nav = buildNav(input);
  const walk = openWalk(nav);
  const merge = new NearestMerge(nav);
  const [moving, ...others] = places(nav, SOURCES, 1);
  others.forEach((place, k) => merge.set(k + 1, distanceField(walk, [place], { limit: CUT })));
  const random = seededRandom(2);
  let [x, y] = [moving!.planX, moving!.planY];
  let stop = places(nav, 1, 3)[0]!;
  const times = timed(600, () => {
    // A drag of about 0.3 m a frame towards places all over the storey.
    const away = Math.hypot(stop.planX - x, stop.planY - y);
    if (away < 0.5) stop = places(nav, 1, random.index(1e9))[0]!;
    else {
      x += ((stop.planX - x) / away) * 0.3;
      y += ((stop.planY - y) / away) * 0.3;
    }
    const place = locate(nav, 0, x, y);
    merge.set(0, place && distanceField(walk, [place], { limit: CUT }));
  });
  const met = median(times) <= 3 && p95(times) <= 8;
  const name = 'clinic L1: one of 40 sources dragged, cut at 15 m, merged';
  return { name, unit: 'ms', median: median(times), p95: p95(times), bar: '≤ 3 ms, p95 ≤ 8 ms', met };
}

function uncut(input: NavInput): BenchRow[] {
  const nav = buildNav({ ...input, floors: input.floors.slice(0, 1), flights: [], landings: [] });
  const walk = openWalk(nav);
  const sources = places(nav, 10, 4).filter((place) => distanceField(walk, [place]).samples.length > 30_000);
  const grid = new GridDijkstra(walkGrid(nav, 0.1));
  let settled = 0;
  // Taken turn about, so that a slow moment of the machine meets both.
  const kernel: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < 6; round++) {
    kernel.push(...timed(sources.length, (turn) => void distanceField(walk, [sources[turn]!])));
    baseline.push(
      ...timed(sources.length, (turn) => {
        settled = grid.run(sources[turn]!);
      }),
    );
  }
  kernel.sort((a, b) => a - b);
  baseline.sort((a, b) => a - b);
  const perCell = (median(baseline) * 1000) / settled;
  const ratio = median(baseline) / median(kernel);
  return [
    {
      name: `clinic L1: uncut exact field at ${nav.samples.count} samples`,
      unit: 'ms',
      median: median(kernel),
      p95: p95(kernel),
      ratio,
      baseline: 'faster than grid Dijkstra at 0.1 m',
      bar: '≥ 5×',
      met: ratio >= 5,
    },
    {
      name: `baseline: 8-neighbour Dijkstra, 0.1 m, ${settled} cells`,
      unit: 'µs/cell',
      median: perCell,
      bar: '≤ 0.2 µs',
      met: perCell <= 0.2,
    },
  ];
}

function edits(input: NavInput): BenchRow[] {
  const before = buildNav(input);
  const sources = places(before, SOURCES, 5);
  const all = (nav: Nav, closed?: Uint8Array): void => {
    const walk = openWalk(nav, closed);
    const merge = new NearestMerge(nav);
    sources.forEach(({ planX, planY }, k) => {
      const place = locate(nav, 0, planX, planY);
      merge.set(k, place && distanceField(walk, [place], { limit: CUT }));
    });
    coverage(nav, merge.distance, LIMIT);
  };
  const wall = timed(15, (turn) => {
    const [first, ...rest] = input.floors;
    const barrier = { ax: -30, ay: 30, bx: -29 + turn / 10, by: 31, door: -1, reach: 0 };
    const edited = { ...first!, barriers: [...first!.barriers, barrier] };
    all(buildNav({ ...input, floors: [edited, ...rest] }, { previous: before }));
  });
  const door = timed(15, (turn) => {
    const closed = new Uint8Array(input.doorCount);
    closed[turn] = 1;
    all(before, closed);
  });
  const bar = '≤ 300 ms';
  const met = (times: readonly number[]): boolean => p95(times) <= 300;
  return [
    {
      name: 'clinic: wall edited, storey and 40 fields rebuilt',
      unit: 'ms',
      median: median(wall),
      p95: p95(wall),
      bar,
      met: met(wall),
    },
    {
      name: 'clinic: door shut, 40 fields rebuilt',
      unit: 'ms',
      median: median(door),
      p95: p95(door),
      bar,
      met: met(door),
    },
  ];
}

function areas(input: NavInput): BenchRow {
  const nav = buildNav(input);
  const field = distanceField(openWalk(nav), places(nav, 10, 6), { limit: CUT });
  const parts = coverage(nav, denseDistances(nav, field), LIMIT);
  let off = 0;
  parts.forEach(({ covered, uncovered }, storey) => {
    let walkable = 0;
    for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
      const h = 3 * t;
      const ax = nav.x[h + 1]! - nav.x[h]!;
      const ay = nav.y[h + 1]! - nav.y[h]!;
      const twice = ax * (nav.y[h + 2]! - nav.y[h]!) - ay * (nav.x[h + 2]! - nav.x[h]!);
      walkable += twice / 2 / nav.sheets[nav.sheetOf[t]!]!.stretch.factor;
    }
    off = Math.max(off, Math.abs(covered + uncovered - walkable) / walkable);
  });
  const name = 'clinic: covered + uncovered against walkable area';
  return { name, unit: '% off', median: off * 100, bar: '≤ 0.1 %', met: off <= 1e-3 };
}

/** The walking kernel's bars on the clinic of the shared data; nothing where that is absent. */
export async function run(): Promise<BenchRow[]> {
  if (!clinicIsThere()) {
    console.log('clinic.plan.geojson is not in ../shared/data: skipped');
    return [];
  }
  const { input } = clinicNav();
  return [areas(input), dragged(input), ...uncut(input), ...edits(input)];
}
