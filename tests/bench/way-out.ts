import { wayOut } from '../../src/analyses/way-out/compute';
import { doorEffects } from '../../src/analyses/way-out/door-effects';
import { exitPlaces, isInTheOpen } from '../../src/analyses/way-out/exits';
import type { Place } from '../../src/analyses/walking/find-path';
import { walkingPlan, walkWith, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { worstWays } from '../../src/analyses/way-out/worst-ways';
import { seededRandom } from '../../src/base/random';
import { hospital } from '../../src/demo/hospital/hospital';
import { distanceField } from '../../src/geometry/nav/distance-field';
import type { BenchRow } from './bench-row';

const CLICKS = 200;
const EFFECTS = 30;
const MOST_MS = 100;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);
const share = (times: readonly number[], at: number): number => times[Math.floor(times.length * at)]!;

/** Places all over the hospital with a roof over them, the same each time. */
function places(plan: WalkingPlan): Place[] {
  const { nav, derived } = plan;
  const random = seededRandom(11);
  const found: Place[] = [];
  while (found.length < CLICKS) {
    const sample = random.index(nav.samples.count);
    const storey = nav.samples.storeyStart.findIndex((start) => start > sample) - 1;
    const place = {
      storey: derived.storeys[storey]!,
      x: nav.samples.planX[sample]!,
      y: nav.samples.planY[sample]!,
    };
    if (!isInTheOpen(plan, place)) found.push(place);
  }
  return found;
}

/** A click in the demo hospital: its way out against one exact field of distances from all exits to all floor. */
export async function run(): Promise<BenchRow[]> {
  const plan = walkingPlan(hospital());
  const clicks = places(plan);
  const exits = exitPlaces(plan).map(({ at }) => at);
  const walk = walkWith(plan, []);
  for (const click of clicks.slice(0, 20)) wayOut(plan, click, []);
  const fields = sorted(Array.from({ length: 5 }, () => timed(() => distanceField(walk, exits))));
  const ways = sorted(clicks.map((click) => timed(() => wayOut(plan, click, []))));
  const effects = sorted(
    clicks.slice(0, EFFECTS).map((click) => {
      const found = wayOut(plan, click, []);
      return found.kind === 'way' ? timed(() => doorEffects(plan, found.start, [], found.way)) : 0;
    }),
  );
  const worst = sorted(Array.from({ length: 3 }, () => timed(() => worstWays(plan, []))));
  const field = share(fields, 0.5);
  const row = (name: string, times: readonly number[]): BenchRow => ({
    name,
    unit: 'ms',
    median: share(times, 0.5),
    p95: share(times, 0.95),
    ratio: share(times, 0.5) / field,
    baseline: 'of one field from all exits',
  });
  const met = share(ways, 0.95) <= MOST_MS;
  return [
    { ...row(`demo hospital: ${CLICKS} clicks, the way out of each`, ways), bar: `p95 ≤ ${MOST_MS} ms`, met },
    row('the same: what shutting each door of the way does', effects),
    row('the same: the longest way of all 52 storeys', worst),
    { name: 'baseline: exact field from all exits over all floor', unit: 'ms', median: field },
  ];
}
