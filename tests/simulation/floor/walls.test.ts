import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { openWalk } from '../../../src/geometry/nav/walk';
import { nextHalfEdge } from '../../../src/geometry/plane/triangulation';
import { segmentDistance } from '../../../src/geometry/plane/segment-distance';
import { squareOf } from '../../../src/simulation/floor/squares';
import { fileWalls, wallEnds } from '../../../src/simulation/floor/walls';
import { PLAN_KINDS, randomPlan } from '../../geometry/nav/random-plans';
import { cases } from '../../support/cases';
import { randomCrowd } from '../support/random-crowd';
import { roomScene } from '../support/scenes';

const allShut = () => false;
const REACH = 0.7;
const SIZE = 0.5;

describe('walls', () => {
  test('those in one line are one: a room with a passage has eight', () => {
    const { nav } = roomScene(100, 2);
    const { ends } = wallEnds(nav, nav.twin, allShut);
    expect(ends.length).toBe(4 * 8);
  });

  test('an edge that is open is none', () => {
    const { nav } = roomScene(100, 2);
    const isRight = (h: number): boolean =>
      nav.x[h] === nav.x[nextHalfEdge(h)] && nav.x[h]! + nav.origin[0] > 13.9;
    expect(wallEnds(nav, nav.twin, isRight).ends.length).toBe(4 * 7);
  });

  test.each(PLAN_KINDS)(
    'on random plans of %s each edge that nobody crosses lies on one wall of its sheet',
    (kind) => {
      for (let seed = 0; seed < cases(10); seed++) {
        const nav = buildNav(randomPlan(kind, seed));
        const { twin } = openWalk(nav, new Uint8Array(nav.input.doorCount).fill(1));
        const { ends, sheet } = wallEnds(nav, twin, allShut);
        let edges = 0;
        let strayed = 0;
        for (let h = 0; h < twin.length; h++) {
          if (twin[h]! >= 0) continue;
          const n = nextHalfEdge(h);
          const [mx, my] = [(nav.x[h]! + nav.x[n]!) / 2, (nav.y[h]! + nav.y[n]!) / 2];
          edges += Math.hypot(nav.x[n]! - nav.x[h]!, nav.y[n]! - nav.y[h]!);
          let on = false;
          for (let w = 0; w < sheet.length && !on; w++) {
            const [ax, ay, bx, by] = ends.subarray(4 * w, 4 * w + 4) as unknown as [
              number,
              number,
              number,
              number,
            ];
            on =
              sheet[w] === nav.sheetOf[Math.floor(h / 3)] &&
              segmentDistance(mx, my, ax, ay, bx, by) < 1e-6 &&
              (bx - ax) * (nav.x[n]! - nav.x[h]!) + (by - ay) * (nav.y[n]! - nav.y[h]!) > 0;
          }
          if (!on) strayed++;
        }
        let walls = 0;
        for (let w = 0; w < sheet.length; w++) {
          walls += Math.hypot(ends[4 * w + 2]! - ends[4 * w]!, ends[4 * w + 3]! - ends[4 * w + 1]!);
        }
        expect(strayed, `${kind} ${seed}`).toBe(0);
        expect(walls, `${kind} ${seed}`).toBeCloseTo(edges, 5);
      }
    },
  );

  test.each(PLAN_KINDS)(
    'on random plans of %s a square has all walls within reach of what stands in it',
    (kind) => {
      for (let seed = 0; seed < cases(10); seed++) {
        const nav = buildNav(randomPlan(kind, seed));
        const found = wallEnds(nav, nav.twin, allShut);
        const walls = fileWalls(nav, found, SIZE, REACH);
        const { x, y, triangle } = randomCrowd(nav, seededRandom(seed), 200);
        for (let i = 0; i < 200; i++) {
          const sheet = nav.sheetOf[triangle[i]!]!;
          const square = squareOf(walls.squares[sheet]!, x[i]!, y[i]!);
          const filed = new Set(
            walls.items.subarray(walls.squareStart[square]!, walls.squareStart[square + 1]!),
          );
          for (let w = 0; w < walls.count; w++) {
            const [ax, ay, bx, by] = walls.ends.subarray(4 * w, 4 * w + 4) as unknown as [
              number,
              number,
              number,
              number,
            ];
            const away = segmentDistance(x[i]!, y[i]!, ax, ay, bx, by);
            if (found.sheet[w] === sheet && away <= REACH && !filed.has(w))
              expect.fail(`${kind} ${seed}: ${i}, ${w}`);
            if (filed.has(w) && (found.sheet[w] !== sheet || away > REACH + SIZE * Math.SQRT2)) {
              expect.fail(`${kind} ${seed}: ${i} has ${w}`);
            }
          }
        }
      }
    },
  );
});
