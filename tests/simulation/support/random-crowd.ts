import type { Random } from '../../../src/base/random';
import type { Located } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { newCrowd, type Crowd } from '../../../src/simulation/crowd/crowd';
import { placeOfSample } from '../../geometry/nav/random-pairs';

/** So many people at random places of a surface, of random radii and speeds, some of them on top of each other. */
export function randomCrowd(nav: Nav, random: Random, count: number): Crowd {
  const crowd = newCrowd(count);
  for (let i = 0; i < count; i++) {
    const { triangle } = placeOfSample(nav, random.index(nav.samples.count));
    let [a, b] = [random.next(), random.next()];
    if (a + b > 1) [a, b] = [1 - a, 1 - b];
    const [h, n, p] = [3 * triangle, 3 * triangle + 1, 3 * triangle + 2];
    crowd.x[i] = nav.x[h]! + a * (nav.x[n]! - nav.x[h]!) + b * (nav.x[p]! - nav.x[h]!);
    crowd.y[i] = nav.y[h]! + a * (nav.y[n]! - nav.y[h]!) + b * (nav.y[p]! - nav.y[h]!);
    crowd.triangle[i] = triangle;
    crowd.radius[i] = random.between(0.12, 0.3);
    crowd.speed[i] = random.between(0.4, 1.6);
    crowd.free[i] = crowd.speed[i]!;
    crowd.walking[i] = 1;
    crowd.toX[i] = crowd.x[i]! + random.between(-5, 5);
    crowd.toY[i] = crowd.y[i]! + random.between(-5, 5);
  }
  return crowd;
}

/** How far somebody stands outside the triangle that it is said to be in, metres. */
export function offTriangle(nav: Nav, { x, y, triangle }: Crowd, i: number): number {
  let worst = 0;
  for (let k = 0; k < 3; k++) {
    const h = 3 * triangle[i]! + k;
    const n = 3 * triangle[i]! + ((k + 1) % 3);
    const [ex, ey] = [nav.x[n]! - nav.x[h]!, nav.y[n]! - nav.y[h]!];
    const off = (ex * (y[i]! - nav.y[h]!) - ey * (x[i]! - nav.x[h]!)) / Math.hypot(ex, ey);
    worst = Math.max(worst, -off);
  }
  return worst;
}

/** Where somebody stands, for what asks for a place on the surface alone. */
export const placeOf = ({ x, y, triangle }: Crowd, i: number): Located => ({
  triangle: triangle[i]!,
  x: x[i]!,
  y: y[i]!,
  storey: 0,
  planX: 0,
  planY: 0,
  gap: 0,
});
