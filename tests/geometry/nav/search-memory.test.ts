import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { nearestWay } from '../../../src/geometry/nav/shortest-path';
import { openWalk, type Walk } from '../../../src/geometry/nav/walk';
import { placeOfSample } from './random-pairs';
import { randomPlan } from './random-plans';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Metres to all samples of a plan, and between two of them. */
function searched(seed: number): { readonly field: Float64Array; readonly walk: WeakRef<Walk> } {
  const nav = buildNav(randomPlan('rooms', seed));
  const walk = openWalk(nav);
  const random = seededRandom(seed);
  const place = () => placeOfSample(nav, random.index(nav.samples.count));
  const { distances } = distanceField(walk, [place()]);
  nearestWay(walk, place(), [place()]);
  return { field: Float64Array.from(distances), walk: new WeakRef(walk) };
}

describe('the memory that all searches share', () => {
  it('keeps no walk that nobody else holds', async () => {
    const { walk } = searched(1);
    // What a weak reference was made of stays until the turn of the program is over.
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    expect(walk.deref()).toBeUndefined();
  });

  it('leaves nothing of one search to the next, on whichever plan', () => {
    const seeds = [2, 3, 4];
    const alone = seeds.map((seed) => searched(seed).field);
    for (const i of [2, 0, 1, 1, 2, 0]) expect(searched(seeds[i]!).field).toEqual(alone[i]);
  });
});
