import { assert } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import type { Located } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { openWalk } from '../../../src/geometry/nav/walk';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { VisibilityOracle } from './visibility-oracle';

export interface PairReport {
  readonly pairs: number;
  readonly reachable: number;
  /** Largest difference of length from the oracle, metres; Infinity when one finds a way and the other none. */
  readonly worst: number;
  readonly worstPair: string;
}

/** A random sample as a place, so that field and path are asked for the same point. */
export function placeOfSample(nav: Nav, sample: number): Located {
  const { x, y, planX, planY, triangleStart, storeyStart } = nav.samples;
  let [low, high] = [0, nav.triangleCount];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (triangleStart[middle]! <= sample) low = middle;
    else high = middle;
  }
  const storey = [...storeyStart].findIndex((start) => start > sample) - 1;
  return {
    triangle: low,
    x: x[sample]!,
    y: y[sample]!,
    storey,
    planX: planX[sample]!,
    planY: planY[sample]!,
    gap: 0,
  };
}

/** Lengths by field and by path against the oracle for random pairs of samples, `perSource` targets a source. */
export function comparePairs(
  nav: Nav,
  seed: number,
  pairs: number,
  perSource: number,
  closed?: Uint8Array,
): PairReport {
  const random = seededRandom(seed);
  const walk = openWalk(nav, closed);
  const oracle = new VisibilityOracle(nav, walk.twin);
  let worst = 0;
  let worstPair = '';
  let reachable = 0;
  let done = 0;
  while (done < pairs) {
    const from = placeOfSample(nav, random.index(nav.samples.count));
    const field = distanceField(walk, [from]);
    const exactTo = oracle.from({ sheet: nav.sheetOf[from.triangle]!, x: from.x, y: from.y });
    const lengths = new Map<number, number>();
    field.samples.forEach((sample, i) => lengths.set(sample, field.distances[i]!));
    for (let i = 0; i < perSource && done < pairs; i++, done++) {
      const sample = random.index(nav.samples.count);
      const to = placeOfSample(nav, sample);
      const exact = exactTo({ sheet: nav.sheetOf[to.triangle]!, x: to.x, y: to.y });
      const byField = lengths.get(sample) ?? Infinity;
      const byPath = shortestPath(walk, from, to)?.length ?? Infinity;
      if (exact < Infinity) reachable++;
      for (const found of [byField, byPath]) {
        // A NaN is larger than nothing, and would pass.
        assert(!Number.isNaN(found) && !Number.isNaN(exact), 'a distance is a number', [from, to]);
        const off = found === exact ? 0 : Math.abs(found - exact);
        if (off > worst) {
          worst = off;
          worstPair = `${from.storey}:${from.planX},${from.planY} → ${to.storey}:${to.planX},${to.planY}: ${byField}, ${byPath}, oracle ${exact}`;
        }
      }
    }
  }
  return { pairs: done, reachable, worst, worstPair };
}
