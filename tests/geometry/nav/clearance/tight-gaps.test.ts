import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/base/assert';
import { seededRandom, type Random } from '../../../../src/base/random';
import { finished } from '../../../../src/base/steps';
import { clearFloor } from '../../../../src/geometry/nav/clearance/clear-floor';
import { GapTurns, type GapLine, type TightGap } from '../../../../src/geometry/nav/clearance/tight-gaps';
import { corridorForDoor, type Body } from '../../../../src/geometry/nav/clearance/turning-room';
import { openWalk } from '../../../../src/geometry/nav/walk';
import { cases } from '../../../support/cases';
import { doorIndices } from '../../../../src/analyses/walking/door-indices';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, houseOf } from '../../../analyses/egress/houses';
import { door } from '../../../analyses/way-out/houses';
import { canBeMoved, type Block } from './swept-poses';

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

const WALL = 0.2;
const BED: Body = { length: 2.3, width: 1 };

interface Rooms {
  /** How deep the rooms are below and above the wall that the door is in. */
  readonly depths: readonly [below: number, above: number];
  readonly width: number;
  readonly things?: readonly Box[];
}

/** The gap of a door between two rooms of 12 m, in the middle of a wall about y = 0, its left end at x = 0. */
function gapOf({ depths: [below, above], width, things = [] }: Rooms): {
  readonly gaps: GapTurns;
  readonly line: GapLine;
} {
  const plan = houseOf([
    boxFeature('space', [-6, -below - WALL / 2, 6, -WALL / 2], { id: 'A', use: 'hall' }),
    boxFeature('space', [-6, WALL / 2, 6, above + WALL / 2], { id: 'B', use: 'hall' }),
    doorEW('d', [0, width], 0, ['A', 'B']),
    ...things.map((box) => boxFeature('obstacle', box)),
  ]);
  const gaps = new GapTurns(clearFloor(openWalk(plan.nav), 3), () => true);
  return {
    gaps,
    line: present(gaps.lineOf(present(doorIndices(plan).get(door('d')), 'the door')), 'its line'),
  };
}

const tightOf = (rooms: Rooms, body: Body, clear = rooms.width): TightGap | null => {
  const { gaps, line } = gapOf(rooms);
  return finished(gaps.tightness(body, line, clear));
};

const blockOf = ([x0, y0, x1, y1]: Box): Block => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** A thing that stands in one of two rooms 3.5 m deep, clear of the doorway. */
function thing(random: Random): Box {
  const [x, y] = [random.between(-2, 2), random.between(0.3, 2.4)];
  const box: Box = [x, y, x + random.between(0.2, 1.4), y + random.between(0.2, 0.9)];
  return random.next() < 0.5 ? box : [box[0], -box[3], box[2], -box[1]];
}

describe('the line of a gap', () => {
  it('is that of the door, on one sheet', () => {
    const { line } = gapOf({ depths: [3, 3], width: 1.3 });
    expect(line.length).toBeCloseTo(1.3, 9);
    expect(Math.abs(line.a[1] - line.b[1])).toBeLessThan(1e-9);
  });
});

describe('a body', () => {
  it('is pushed straight over a gap just where a strip as wide and twice as long is free (seeded)', () => {
    const random = seededRandom(61);
    const counts = { straight: 0, not: 0 };
    for (let i = 0; i < cases(60); i++) {
      const width = random.between(1.05, 1.8);
      const things = [thing(random), thing(random)];
      const { gaps, line } = gapOf({ depths: [3.5, 3.5], width, things });
      // Where its middle may be along the door, tried by millimetres.
      const shift = Array.from({ length: 1 + Math.floor((width - 1) * 1000) }, (_, k) => 0.5 + k / 1000);
      const margins = shift.map((x) =>
        Math.min(
          ...things
            .filter(([, y0, , y1]) => y1 > -BED.length && y0 < BED.length)
            .map(([x0, , x1]) => Math.max(x0 - (x + 0.5), x - 0.5 - x1)),
          Infinity,
        ),
      );
      const best = Math.max(...margins);
      // Within a millimetre of fitting either may be said.
      if (Math.abs(best) < 2e-3) continue;
      const isStraight = best > 0;
      counts[isStraight ? 'straight' : 'not']++;
      expect(gaps.goesStraight(BED, line, width), JSON.stringify({ width, things })).toBe(isStraight);
    }
    expect(Math.min(counts.straight, counts.not)).toBeGreaterThan(cases(60) / 10);
  });

  it('is stuck on the side of the room that lacks depth, and told how much that has, from the line', () => {
    const needed = corridorForDoor(BED, 1.2, WALL);
    const near = (value: number): unknown => expect.closeTo(value + WALL / 2, 6);
    const less = needed - 0.4;
    const told = (below: number, above: number): unknown => {
      const { gaps, line } = gapOf({ depths: [below, above], width: 1.2 });
      const tight = finished(gaps.tightness(BED, line, 1.2));
      if (tight === null) return null;
      return line.b[0] > line.a[0]
        ? { below: tight.right, above: tight.left }
        : { below: tight.left, above: tight.right };
    };
    expect(told(5, needed + 0.01)).toBeNull();
    expect(told(5, less)).toEqual({ below: null, above: near(less) });
    expect(told(less, 5)).toEqual({ below: near(less), above: null });
  });

  it('is never told stuck where it is moved from one room to the other (seeded)', () => {
    const random = seededRandom(62);
    const counts = { moved: 0, stuck: 0 };
    for (let i = 0; i < cases(16); i++) {
      const width = random.between(1.1, 1.4);
      const above = random.between(1.2, 2.4);
      const things = [thing(random)].map(([x0, y0, x1, y1]): Box => [
        x0,
        Math.min(y0, -0.3 - (y1 - y0)),
        x1,
        Math.min(y1, -0.3),
      ]);
      const isTight = tightOf({ depths: [5, above], width, things }, BED) !== null;
      const walls: Box[] = [
        [-6, -WALL / 2, 0, WALL / 2],
        [width, -WALL / 2, 6, WALL / 2],
        [-6, above + WALL / 2, 6, above + 1],
        ...things,
      ];
      const isMoved = canBeMoved(BED, {
        blocks: walls.map(blockOf),
        box: [-3.5, -4, 3.5, above],
        from: [width / 2, -4],
        arrived: (_, y) => y > WALL / 2 + BED.length / 2,
        step: 0.1,
      });
      if (isMoved) counts.moved++;
      if (isTight) counts.stuck++;
      expect(isMoved && isTight, JSON.stringify({ width, above, things })).toBe(false);
    }
    expect(Math.min(counts.moved, counts.stuck), JSON.stringify(counts)).toBeGreaterThan(0);
  });

  it('is let through where one jamb alone takes of the hole, though it would be stuck if both did', () => {
    // Two walls across, between which one gets on from the right part of the door alone.
    const width = 1.6;
    const things: Box[] = [
      [-6, 1.3, 0.58, 3],
      [1.62, 1.3, 6, 3],
    ];
    const rooms = { depths: [5, 5], width, things } as const;
    const clear = 1.15;
    expect(withJambs(rooms, clear)).not.toBeNull();
    expect(tightOf(rooms, BED, clear)).toBeNull();
  });
});

/** The same with both jambs drawn as things. */
function withJambs(rooms: Rooms, clear: number): TightGap | null {
  const beside = (rooms.width - clear) / 2;
  const jambs: Box[] = [
    [0, -0.01, beside, 0.01],
    [rooms.width - beside, -0.01, rooms.width, 0.01],
  ];
  return tightOf({ ...rooms, things: [...(rooms.things ?? []), ...jambs] }, BED);
}
