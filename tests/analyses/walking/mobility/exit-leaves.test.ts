import { describe, expect, it } from 'vitest';
import { SAFETY_GOALS } from '../../../../src/analyses/egress/field/storey-field';
import { rolledWaysSteps } from '../../../../src/analyses/egress/rolling/rolled-ways';
import { floorAt } from '../../../../src/analyses/walking/find-path';
import { clearFloorOf } from '../../../../src/analyses/walking/mobility/clear-widths';
import { doorIndices } from '../../../../src/analyses/walking/door-indices';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { present } from '../../../../src/base/assert';
import { seededRandom, type Random } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { ALL_OPEN, crossingWidths } from '../../../../src/geometry/nav/clearance/crossing-widths';
import { widestWay } from '../../../../src/geometry/nav/clearance/widest-way';
import { neededWidth, ROLLING, type Rolling } from '../../../../src/standards/mobility/mobility';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases } from '../../../support/cases';
import { fieldOf, pathLength, rolledCells } from '../../egress/field/rolled-ways';
import { asked } from '../../egress/field/same-ways';
import { doorNS, houseOf } from '../../egress/houses';
import { door, G } from '../../way-out/houses';

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Metres. */
const [LENGTH, WIDTH] = [20, 6];

/** A hall of 20 m by 6 m, which only a door leads out of, in its east wall or in the west one, from the south or the north; before the door some things. */
interface Hall {
  readonly isWest: boolean;
  readonly isNorth: boolean;
  readonly hole: readonly [from: number, to: number];
  readonly things: readonly Box[];
  readonly rest?: Record<string, unknown>;
}

const placed = ({ isWest, isNorth }: Hall, [x0, y0, x1, y1]: Box): Box => {
  const [a, b] = isWest ? [LENGTH - x1, LENGTH - x0] : [x0, x1];
  const [c, d] = isNorth ? [WIDTH - y1, WIDTH - y0] : [y0, y1];
  return [a, c, b, d];
};

function planOf(hall: Hall): WalkingPlan {
  const [x, from, , to] = placed(hall, [LENGTH, hall.hole[0], LENGTH, hall.hole[1]]);
  return houseOf([
    boxFeature('space', [0, 0, LENGTH, WIDTH], { id: 'C', use: 'corridor' }),
    ...hall.things.map((box, i) => boxFeature('obstacle', placed(hall, box), { id: `thing-${i}` })),
    doorNS('out', x, [from, to], ['C', null], { exit: true, ...hall.rest }),
  ]);
}

/** How wide a disk may be that comes from the middle of the hall into the open. */
function widestOut(plan: WalkingPlan): number {
  const floor = clearFloorOf(plan);
  const start = present(floorAt({ ...plan, nav: floor.nav }, { storey: G, x: 10, y: 3 }), 'the middle');
  const number = present(doorIndices(plan).get(door('out')), 'the door');
  const outer = present(floor.outlets.get(number), 'its outlet').map((wall) => Math.floor(wall / 3));
  return widestWay(crossingWidths(floor, ALL_OPEN), [start.triangle], [outer])?.width ?? 0;
}

/** Whether a mover gets from all of the hall's middle into the open, which the field tells for both goals. */
function getsOut(plan: WalkingPlan, walker: Rolling): boolean {
  const told = SAFETY_GOALS.flatMap((goal) =>
    rolledCells(plan, fieldOf(plan, asked(G, { goal, walker })))
      .filter(({ x, y }) => x > 9 && x < 11 && y > 2.5 && y < 3.5)
      .map(({ metres, hindered }) => (metres < Infinity ? 'way' : hindered)),
  );
  expect(told.length).toBeGreaterThan(10);
  expect(new Set(told).size).toBe(1);
  expect(told[0]).not.toBe('stairs');
  return told[0] === 'way';
}

const eitherWay = (random: Random): Pick<Hall, 'isWest' | 'isNorth'> => ({
  isWest: random.next() < 0.5,
  isNorth: random.next() < 0.5,
});

describe('before the leaf of an exit with nothing drawn outside', () => {
  it('a thing from the wall leaves what lies between its corner and the jamb (seeded)', () => {
    const random = seededRandom(61);
    let least = Infinity;
    for (let i = 0; i < cases(40); i++) {
      const hole = random.between(1, 1.8);
      const off = [0, random.between(0.01, 0.3), random.between(0.3, 1.5)][random.index(3)]!;
      const left = random.between(0.1, hole + 0.3);
      const hall: Hall = {
        ...eitherWay(random),
        hole: [1, 1 + hole],
        things: [[LENGTH - off - 1, 1 + left, LENGTH - off, WIDTH]],
      };
      const expected = Math.min(Math.hypot(off, left), hole, 1 + left);
      const found = widestOut(planOf(hall));
      expect(found, JSON.stringify(hall)).toBeCloseTo(expected, 6);
      least = Math.min(least, found);
    }
    expect(least).toBeLessThan(0.8);
  });

  it('a thing by itself leaves the wider of what lies on its sides (seeded)', () => {
    const random = seededRandom(62);
    for (let i = 0; i < cases(40); i++) {
      const hole = random.between(1.4, 2.4);
      const off = [0, random.between(0.01, 0.3)][random.index(2)]!;
      const [from, wide] = [random.between(0.05, hole - 0.3), random.between(0.1, 0.4)];
      const to = Math.min(from + wide, hole);
      const hall: Hall = {
        ...eitherWay(random),
        hole: [2, 2 + hole],
        things: [[LENGTH - off - 0.5, 2 + from, LENGTH - off, 2 + to]],
      };
      const sides = [Math.hypot(off, from), Math.hypot(off, hole - to)];
      expect(widestOut(planOf(hall)), JSON.stringify(hall)).toBeCloseTo(Math.max(...sides), 6);
    }
  });

  it('nothing does where nothing stands, and nothing that stands as far off as the door is wide', () => {
    const hall: Hall = { isWest: false, isNorth: false, hole: [2, 3.2], things: [] };
    expect(widestOut(planOf(hall))).toBeCloseTo(1.2, 6);
    const far = { ...hall, things: [[18, 1.5, LENGTH - 1.2, 4]] as const };
    expect(widestOut(planOf(far))).toBeCloseTo(1.2, 6);
    const near = { ...hall, things: [[18, 1.5, LENGTH - 0.7, 4]] as const };
    expect(widestOut(planOf(near))).toBeCloseTo(0.7, 6);
    const covered = { ...hall, things: [[18, 1.5, LENGTH, 4]] as const };
    expect(widestOut(planOf(covered))).toBe(0);
  });

  it.each(ROLLING)('keeps a %s in, on the path and in the field, and nobody on foot (seeded)', (mover) => {
    const random = seededRandom(63);
    const needed = neededWidth(mover);
    const counts = { way: 0, narrow: 0 };
    for (let i = 0; i < cases(16); i++) {
      const hole = random.between(needed + 0.1, needed + 0.8);
      // As much as it needs is left straight ahead; or less than that between the corner and the jamb.
      const isFree = random.next() < 0.4;
      const off = random.next() < 0.5 ? 0 : random.between(0.01, isFree ? 1 : 0.4);
      const left = isFree
        ? random.between(needed + 0.001, needed + 0.3)
        : Math.sqrt(random.between(0.4, needed - 0.01) ** 2 - Math.min(off, 0.39) ** 2);
      const hall: Hall = {
        ...eitherWay(random),
        hole: [1, 1 + hole],
        things: [[LENGTH - off - 1, 1 + left, LENGTH - off, WIDTH]],
      };
      const plan = planOf(hall);
      const said = JSON.stringify(hall);
      expect(getsOut(plan, mover), said).toBe(isFree);
      const [px, py, , qy] = placed(hall, [LENGTH + 0.04, 1.001, LENGTH + 0.04, 1 + Math.min(left, hole)]);
      const outside = [{ storey: G, x: px, y: (py + qy) / 2 }];
      const from = { storey: G, x: 10, y: 3 };
      expect(pathLength(plan, mover, [], from, outside) < Infinity, said).toBe(isFree);
      expect(pathLength(plan, 'person', [], from, outside), said).toBeLessThan(Infinity);
      counts[isFree ? 'way' : 'narrow']++;
    }
    expect(Math.min(counts.way, counts.narrow)).toBeGreaterThan(0);
  });

  it('is told with the width that is left, at the door', () => {
    const hall: Hall = {
      isWest: false,
      isNorth: false,
      hole: [2, 3.4],
      things: [[LENGTH - 1, 2.9, LENGTH, WIDTH]],
    };
    const { ways, bar } = finished(rolledWaysSteps(planOf(hall), 'bed', [], { storey: G, x: 10, y: 3 }));
    expect(ways).toEqual([]);
    expect(bar).toMatchObject({
      kind: 'narrow',
      width: expect.closeTo(0.9, 6),
      needed: neededWidth('bed'),
      door: door('out'),
    });
    expect(getsOut(planOf(hall), 'wheelchair')).toBe(true);
  });

  it('counts behind the leaf, within the doorway, too', () => {
    const plan = planOf({
      isWest: false,
      isNorth: false,
      hole: [2, 3.4],
      things: [[LENGTH + 0.1, 2.9, LENGTH + 0.2, 3.4]],
      rest: { depth: 0.6 },
    });
    expect(widestOut(plan)).toBeCloseTo(0.9, 6);
    expect(getsOut(plan, 'bed')).toBe(false);
    expect(getsOut(plan, 'wheelchair')).toBe(true);
    const { bar } = finished(rolledWaysSteps(plan, 'bed', [], { storey: G, x: 10, y: 3 }));
    expect(bar).toMatchObject({ kind: 'narrow', width: expect.closeTo(0.9, 6), door: door('out') });
    // In the middle of the doorway's end, which lies in two pieces beside it.
    const middle = planOf({
      isWest: false,
      isNorth: false,
      hole: [2, 3.4],
      things: [[LENGTH + 0.1, 2.3, LENGTH + 0.3, 2.5]],
      rest: { depth: 0.6 },
    });
    expect(widestOut(middle)).toBeCloseTo(0.9, 6);
  });

  it('is nothing to a bed where it is another bed, which is moved', () => {
    const named = (name: string): WalkingPlan =>
      houseOf([
        boxFeature('space', [0, 0, LENGTH, WIDTH], { id: 'C', use: 'corridor' }),
        boxFeature('obstacle', [LENGTH - 2.2, 2.9, LENGTH, 4], { id: 'thing', name }),
        doorNS('out', LENGTH, [2, 3.4], ['C', null], { exit: true }),
      ]);
    expect(getsOut(named('Bed'), 'bed')).toBe(true);
    expect(getsOut(named('Cupboard'), 'bed')).toBe(false);
  });
});
