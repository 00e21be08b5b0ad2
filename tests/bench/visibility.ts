import { seededRandom } from '../../src/base/random';
import { buildSight } from '../../src/geometry/visibility/build-sight';
import { placeEye } from '../../src/geometry/visibility/eye';
import type { Sight } from '../../src/geometry/visibility/sight';
import { setSeenThrough } from '../../src/geometry/visibility/stops';
import { clinicIsHere, clinicStorey, type ClinicStorey } from '../geometry/visibility/clinic-storey';
import { sightRay } from '../../src/geometry/visibility/sight-ray';
import { visibilityPolygon } from '../../src/geometry/visibility/visibility-polygon';
import { officePlan, randomSegments, type Scene } from '../geometry/visibility/plan-scenes';
import { wallsOf } from '../geometry/visibility/oracle';
import { AngularSweep } from './angular-sweep';
import type { BenchRow } from './bench-row';

const EYES = 400;
const BARS: Readonly<Record<number, number>> = { 1500: 0.4, 7900: 0.9 };

interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds a call over the same seeded eyes; a first round warms up. */
function time(size: number, count: number, query: (x: number, y: number) => unknown): Times {
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    const random = seededRandom(7);
    times.length = 0;
    for (let i = 0; i < count; i++) {
      const x = random.between(0.01, size - 0.01);
      const y = random.between(0.01, size - 0.01);
      const start = performance.now();
      query(x, y);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return { median: times[count >> 1]!, p95: times[Math.floor(count * 0.95)]! };
}

function sceneRows(name: string, count: number, { walls, size }: Scene): BenchRow[] {
  const started = performance.now();
  const sight = buildSight({ walls });
  const build = performance.now() - started;
  const query = time(size, EYES, (x, y) => visibilityPolygon(sight, x, y));
  const pieces = wallsOf(walls);
  const sweep = new AngularSweep(pieces);
  const slow = time(size, 40, (x, y) => sweep.area(x, y));
  let corners = 0;
  time(size, EYES, (x, y) => (corners += visibilityPolygon(sight, x, y).lines.length));
  const ray = time(size, EYES, (x, y) => sightRay(sight, x, y, size - x, size - y));
  const label = `${name}, ${pieces.length} walls`;
  const bar = BARS[count]!;
  return [
    {
      name: `${label}: visibility polygon (${Math.round(corners / EYES / 2)} corners)`,
      unit: 'ms',
      median: query.median,
      p95: query.p95,
      ratio: slow.median / query.median,
      baseline: 'faster than an angular sweep',
      bar: `≤ ${bar}`,
      met: query.median <= bar,
    },
    { name: `${label}: sight ray across`, unit: 'ms', median: ray.median, p95: ray.p95 },
    { name: `${label}: build`, unit: 'ms', median: build },
  ];
}

/**
 * An eye in each room of the clinic's first storey, doors open, when the file holds that storey alone and when it
 * holds ten: a caller keeps one sight a storey. Ten storeys are asked in three ways: always the same one, storey
 * by storey, and hopping to another storey with every eye, which finds its memory in no cache.
 */
function storeyRows(): BenchRow[] {
  const storey = clinicIsHere ? clinicStorey('L1') : officeStorey();
  const sights = Array.from({ length: 10 }, () => {
    const sight = buildSight(storey);
    setSeenThrough(sight, storey.doors, true);
    return sight;
  });
  const eyes = storey.rooms.filter(([x, y]) => placeEye(sights[0]!, x, y).place === 'free');
  const perEye = (sightOf: (round: number, eye: number) => Sight): number => {
    const times: number[] = [];
    for (let round = 0; round < 30; round++) {
      eyes.forEach(([x, y], i) => {
        const start = performance.now();
        visibilityPolygon(sightOf(round, i), x, y);
        times.push(performance.now() - start);
      });
    }
    return times.sort((a, b) => a - b)[times.length >> 1]!;
  };
  perEye(() => sights[0]!);
  const one = perEye(() => sights[0]!);
  const same = perEye(() => sights[5]!);
  const inTurn = perEye((round) => sights[round % 10]!);
  const hopping = perEye((_, eye) => sights[eye % 10]!);
  const name = `${clinicIsHere ? 'clinic L1' : 'office'}, ${wallsOf(storey.walls).length} walls, ${eyes.length} rooms`;
  const baseline = 'the same with one storey';
  const row = (label: string, median: number): BenchRow => {
    const ratio = median / one;
    return { name: `${name}: ten storeys, ${label}`, unit: 'ms', median, ratio, baseline };
  };
  const held = (of: BenchRow): BenchRow => ({ ...of, bar: '≤ 2×', met: (of.ratio ?? Infinity) <= 2 });
  return [
    { name: `${name}: one storey`, unit: 'ms', median: one },
    held(row('one asked', same)),
    held(row('asked in turn', inTurn)),
    row('hopping', hopping),
  ];
}

function officeStorey(): ClinicStorey {
  const { walls, size } = officePlan(3000);
  const random = seededRandom(3);
  const rooms = Array.from(
    { length: 150 },
    () => [random.between(0, size), random.between(0, size)] as const,
  );
  return { walls, doors: [], rooms };
}

export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of [1500, 7900]) {
    rows.push(...sceneRows('long random segments', count, randomSegments(count, 2, count)));
    rows.push(...sceneRows('short random segments', count, randomSegments(count, 0.2, count)));
    rows.push(...sceneRows('office', count, officePlan(count)));
  }
  return [...rows, ...storeyRows()];
}
