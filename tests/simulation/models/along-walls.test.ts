import { expect, test } from 'vitest';
import { assert } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import { segmentDistance } from '../../../src/geometry/plane/segment-distance';
import { fileWalls } from '../../../src/simulation/floor/walls';
import { AlongWalls } from '../../../src/simulation/models/along-walls';
import { randomRun, wallsOf } from '../support/random-run';

const [RANGE, SLOPE] = [0.15, 1.5];
/** Headings that are tried against the one told: so many each way, up to this size. */
const [TRIED, SIZE] = [41, 1.5];

test('what walls leave of a heading is the nearest that all of them allow', () => {
  const random = seededRandom(5);
  let atTwo = 0;
  for (let seed = 0; seed < 40; seed++) {
    const run = randomRun('lattice', seed, 40, false);
    if (run === null) continue;
    const { crowd, floor } = run;
    const ends = wallsOf(floor.nav, floor.walk.twin);
    const walls = fileWalls(floor.nav, ends, 0.5, crowd.radius[0]! + RANGE);
    const along = new AlongWalls();
    for (let i = 0; i < crowd.count; i++) {
      const [x, y, radius] = [crowd.x[i]!, crowd.y[i]!, crowd.radius[i]!];
      const near: { nx: number; ny: number; most: number }[] = [];
      for (let wall = 0; wall < ends.sheet.length; wall++) {
        if (ends.sheet[wall] !== floor.nav.sheetOf[crowd.triangle[i]!]) continue;
        const [ax, ay, bx, by] = ends.ends.subarray(4 * wall, 4 * wall + 4);
        const gap = segmentDistance(x, y, ax!, ay!, bx!, by!) - radius;
        if (gap >= RANGE) continue;
        // The way to a wall is the way its distance falls.
        const fall = (dx: number, dy: number): number =>
          (segmentDistance(x - dx, y - dy, ax!, ay!, bx!, by!) -
            segmentDistance(x + dx, y + dy, ax!, ay!, bx!, by!)) /
          2e-6;
        near.push({ nx: fall(1e-6, 0), ny: fall(0, 1e-6), most: SLOPE * gap });
      }
      if (near.length < 2) continue;
      atTwo++;
      const turned = random.between(0, 2 * Math.PI);
      const [wantX, wantY] = [Math.cos(turned), Math.sin(turned)];
      along.gather(walls, crowd, i, RANGE, SLOPE);
      along.turn(wantX, wantY);
      const over = (vx: number, vy: number): number =>
        near.reduce((most, { nx, ny, most: allowed }) => Math.max(most, vx * nx + vy * ny - allowed), -1);
      expect(over(along.x, along.y), `${seed} ${i}`).toBeLessThan(1e-4);
      const off = Math.hypot(along.x - wantX, along.y - wantY);
      for (let k = 0; k < TRIED * TRIED; k++) {
        const [vx, vy] = [k % TRIED, Math.floor(k / TRIED)].map((n) => (n / (TRIED - 1) - 0.5) * 2 * SIZE);
        if (over(vx!, vy!) > 0) continue;
        assert(Math.hypot(vx! - wantX, vy! - wantY) > off - 1e-4, `nearer: ${seed} ${i} ${vx} ${vy}`);
      }
    }
  }
  expect(atTwo).toBeGreaterThan(20);
});
