import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { corridorForDoor, widthToTurn, type Body } from '../../../../src/geometry/nav/clearance/turning-room';
import { cases } from '../../../support/cases';
import { canBeMoved, type Block } from './swept-poses';

const STEP = 0.02;
/** The grid of poses loses about a step on each side, and as much by its angles. */
const SURE = 0.06;

const box = (x0: number, y0: number, x1: number, y1: number): Block => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** Along x from the left, `arm` wide, round the corner at (0, arm) up into a way `into` wide. */
const roundCorner = (body: Body, arm: number, into: number): boolean =>
  canBeMoved(body, {
    blocks: [box(-9, -9, 9, 0), box(into, -9, 9, 9), box(-9, arm, 0, 9)],
    box: [-1.4, 0, into, arm + 1.4],
    from: [-1.2, arm / 2],
    arrived: (_, y) => y > arm + 1.2,
    step: STEP,
  });

/** Along x from the left, up through a door at (0 … door, corridor) into a room without end. */
const throughDoor = (body: Body, corridor: number, door: number, depth: number): boolean =>
  canBeMoved(body, {
    blocks: [
      box(-9, -9, 9, 0),
      box(-9, corridor, 0, corridor + depth),
      box(door, corridor, 9, corridor + depth),
    ],
    box: [-1.4, 0, door + 1.4, corridor + depth + 0.8],
    from: [-1.2, corridor / 2],
    arrived: (_, y) => y > corridor + depth + 0.75,
    step: STEP,
  });

describe('a body round a corner', () => {
  it('without a width is the ladder', () => {
    for (const [length, into] of [
      [3, 1],
      [2.3, 1.2],
      [5, 4],
    ] as const) {
      expect(widthToTurn({ length, width: 0 }, into)).toBeCloseTo(
        (length ** (2 / 3) - into ** (2 / 3)) ** 1.5,
        9,
      );
    }
  });

  it('with both arms alike needs them so wide that it stands across the corner', () => {
    // At half a right angle: a√2 = length / 2 + width.
    const arm = (2.3 / 2 + 1) / Math.SQRT2;
    expect(widthToTurn({ length: 2.3, width: 1 }, arm)).toBeCloseTo(arm, 9);
  });

  it('goes on sideways where it is short enough, and not at all where it is too wide', () => {
    expect(widthToTurn({ length: 2.3, width: 1 }, 2.3)).toBe(1);
    expect(widthToTurn({ length: 2.3, width: 1 }, 0.99)).toBe(Infinity);
  });

  it('needs what a sweep of all its poses needs', () => {
    const random = seededRandom(4);
    for (let i = 0; i < cases(10); i++) {
      const body = { length: 1, width: random.between(0.15, 0.6) };
      const into = random.between(body.width + 0.1, 0.95);
      const arm = widthToTurn(body, into);
      const said = `${body.width} into ${into}: ${arm}`;
      expect(roundCorner(body, arm + SURE, into), said).toBe(true);
      if (arm > body.width + SURE) expect(roundCorner(body, arm - SURE, into), said).toBe(false);
    }
  });
});

describe('a body through a door', () => {
  it('needs no more than through a corner as wide, and with a deeper wall no less', () => {
    const random = seededRandom(5);
    for (let i = 0; i < cases(200); i++) {
      const body = { length: random.between(1, 3), width: random.between(0.3, 0.9) };
      const door = random.between(0.9, 2);
      const widths = [0, 0.1, 0.3, 3].map((depth) => corridorForDoor(body, door, depth));
      widths.forEach((width, k) => {
        expect(width).toBeGreaterThanOrEqual((widths[k - 1] ?? 0) - 1e-9);
      });
      // Beside a corner, the corridor goes on behind the door: the front may stay there at first.
      expect(widths[3]!).toBeLessThanOrEqual(widthToTurn(body, door) + 1e-9);
    }
  });

  it('goes through as it stands where the door is as wide as it is long, and never where the door is too narrow', () => {
    expect(corridorForDoor({ length: 2.3, width: 1 }, 2.3, 0.2)).toBe(1);
    expect(corridorForDoor({ length: 2.3, width: 1 }, 0.95, 0.2)).toBe(Infinity);
  });

  it('needs what a sweep of all its poses needs', () => {
    const random = seededRandom(6);
    for (let i = 0; i < cases(10); i++) {
      const body = { length: 1, width: random.between(0.15, 0.5) };
      const door = random.between(body.width + 0.1, 0.9);
      const depth = i % 2 === 0 ? random.between(0.02, 0.3) : 0.02;
      const corridor = corridorForDoor(body, door, depth);
      const said = `${body.width}, door ${door}, wall ${depth}: ${corridor}`;
      // Between the jambs the grid's poses need some room as well.
      expect(throughDoor(body, corridor + SURE, door + SURE, depth), said).toBe(true);
      if (corridor > body.width + SURE)
        expect(throughDoor(body, corridor - SURE, door, depth), said).toBe(false);
    }
  });
});
