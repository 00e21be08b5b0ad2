import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../src/base/random';
import { buildNav } from '../../src/geometry/nav/build-nav';
import { RingClass, type FloorInput } from '../../src/geometry/nav/floor-input';
import { locate, type Located } from '../../src/geometry/nav/locate';
import type { Nav } from '../../src/geometry/nav/nav';
import { shortestPath } from '../../src/geometry/nav/shortest-path';
import { openWalk, type Walk } from '../../src/geometry/nav/walk';
import { lineBounds } from '../../src/geometry/plane/bounds';
import { lineCount, LineSetBuilder } from '../../src/geometry/plane/line-set';
import { nextHalfEdge } from '../../src/geometry/plane/triangulation';
import { buildSight } from '../../src/geometry/visibility/build-sight';
import type { Sight } from '../../src/geometry/visibility/sight';
import { sightRay } from '../../src/geometry/visibility/sight-ray';
import { cases } from '../support/cases';
import { clinicIsThere, clinicNav } from '../support/clinic-nav-input';
import { asDrawn, turnAndShift } from './nav/plans';
import { PLAN_KINDS, randomPlan } from './nav/random-plans';

const PAIRS = 1000;
const RELATIVE = 1e-9;

type Frame = (place: Located) => readonly [number, number];

/** The same obstacles as the floor's for the seeing kernel: solids, and what is always shut. Doors stand open. */
function sightOf({ lines, ringClass, barriers }: FloorInput): Sight {
  const walls = new LineSetBuilder();
  for (let line = 0; line < lineCount(lines); line++) {
    if (ringClass[line] !== RingClass.solid && ringClass[line] !== RingClass.cuttable) continue;
    const ring: [number, number][] = [];
    for (let p = lines.start[line]!; p < lines.start[line + 1]!; p++) {
      ring.push([lines.coords[2 * p]!, lines.coords[2 * p + 1]!]);
    }
    walls.add(ring, true);
  }
  for (const { ax, ay, bx, by, door } of barriers) {
    if (door < 0) {
      walls.add(
        [
          [ax, ay],
          [bx, by],
        ],
        false,
      );
    }
  }
  return buildSight({ walls: walls.build() });
}

/** The edges of the first storey's floor as walls: where walking ends in plan, or goes on to a flight. */
function sightOfFloor(nav: Nav): Sight {
  const isLevel = (triangle: number): boolean => {
    const sheet = nav.sheets[nav.sheetOf[triangle]!];
    return sheet?.storey === 0 && sheet.flight < 0 && sheet.landing < 0;
  };
  const walls = new LineSetBuilder();
  for (let h = 0; h < nav.twin.length; h++) {
    const across = nav.twin[h]!;
    if (!isLevel(Math.floor(h / 3))) continue;
    if (across >= 0 && isLevel(Math.floor(across / 3))) continue;
    const next = nextHalfEdge(h);
    walls.add(
      [
        [nav.x[h]!, nav.y[h]!],
        [nav.x[next]!, nav.y[next]!],
      ],
      false,
    );
  }
  return buildSight({ walls: walls.build() });
}

/** A random point of the level floor of the first storey, anywhere or within 3 m across and along of another. */
function randomPlace(nav: Nav, random: Random, near: Located | null = null): Located {
  const { minX, minY, maxX, maxY } =
    near === null
      ? lineBounds(nav.floors[0]!.input.lines)
      : { minX: near.planX - 3, minY: near.planY - 3, maxX: near.planX + 3, maxY: near.planY + 3 };
  for (;;) {
    const place = locate(nav, 0, random.between(minX, maxX), random.between(minY, maxY));
    const sheet = place && nav.sheets[nav.sheetOf[place.triangle]!];
    if (place?.gap === 0 && sheet?.flight === -1) return place;
  }
}

/** Asks both kernels about random pairs, every other one near each other; gives how many saw each other. */
function compare(walk: Walk, sight: Sight, frame: Frame, pairs: number, name: string, seed: number): number {
  const random = seededRandom(seed);
  let clear = 0;
  for (let i = 0; i < pairs; i++) {
    const from = randomPlace(walk.nav, random);
    const to = randomPlace(walk.nav, random, i % 2 === 0 ? null : from);
    const [[ax, ay], [bx, by]] = [frame(from), frame(to)];
    const straight = Math.hypot(bx - ax, by - ay);
    const walked = shortestPath(walk, from, to)?.length ?? Infinity;
    const seen = sightRay(sight, ax, ay, bx, by).clear;
    const label = `${name}, pair ${i}: ${ax},${ay} → ${bx},${by}: straight ${straight}, walked ${walked}`;
    if (seen) expect(Math.abs(walked - straight), label).toBeLessThanOrEqual(RELATIVE * straight);
    else expect(walked - straight, label).toBeGreaterThan(RELATIVE * straight);
    if (seen) clear++;
  }
  return clear;
}

const MOVES = [
  ['as drawn', asDrawn],
  ['turned and on a map', turnAndShift(0.4321, 500_000, 4_000_000)],
] as const;
const KINDS = PLAN_KINDS.filter((kind) => kind !== 'storeys');

describe('who sees a point walks straight to it, and who walks straight to it sees it', () => {
  it.each(MOVES)('1,000 pairs on random plans, %s', (_, move) => {
    const each = cases(PAIRS / 40);
    let clear = 0;
    let pairs = 0;
    for (const kind of KINDS) {
      for (let seed = 1; seed <= 8; seed++) {
        // A barrier that runs on to the next solid is the walking kernel's own; here both have the same lines.
        const drawn = randomPlan(kind, seed, move);
        const floors = drawn.floors.map((floor) => ({
          ...floor,
          barriers: floor.barriers.map((barrier) => ({ ...barrier, reach: 0 })),
        }));
        const walk = openWalk(buildNav({ ...drawn, floors }));
        const frame: Frame = ({ planX, planY }) => [planX, planY];
        clear += compare(walk, sightOf(floors[0]!), frame, each, `${kind} ${seed}`, seed);
        pairs += each;
      }
    }
    console.log(`${pairs} pairs, ${clear} see each other`);
    // Both answers come up often enough to mean something.
    expect(Math.min(clear, pairs - clear)).toBeGreaterThan(pairs / 10);
  });

  it.skipIf(!clinicIsThere())('1,000 pairs on the ground floor of the clinic (../shared/data)', () => {
    const walk = openWalk(buildNav(clinicNav().input));
    const pairs = cases(PAIRS);
    const clear = compare(walk, sightOfFloor(walk.nav), ({ x, y }) => [x, y], pairs, 'clinic', 3);
    console.log(`clinic: ${pairs} pairs, ${clear} see each other`);
    expect(Math.min(clear, pairs - clear)).toBeGreaterThan(pairs / 10);
  });
});
